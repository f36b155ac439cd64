import type { IMAPIAdviseSink } from '../api/interfaces.ts'
import type { Sink } from '../notifications/queue.ts'

/** A sink of the program's as the notification queue wants it; AddRef and Release are optional here. */
export function sinkOf<Info>(sink: IMAPIAdviseSink<Info> | null | undefined): Sink | null {
  if (typeof sink !== 'object' || sink === null || typeof sink.OnNotify !== 'function') return null
  const told = sink as unknown as IMAPIAdviseSink<unknown>
  return {
    deliver: (notifications) => {
      told.OnNotify(notifications.length, notifications)
    },
    addRef: () => {
      sink.AddRef?.()
    },
    release: () => {
      sink.Release?.()
    },
  }
}
