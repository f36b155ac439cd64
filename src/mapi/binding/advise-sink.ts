import type { IMAPIAdviseSink } from '../api/interfaces.ts'
import type { Sink } from '../notifications/queue.ts'

/** A sink of the program's as the notification queue wants it; AddRef and Release are optional here. */
export function sinkOf(sink: IMAPIAdviseSink | null | undefined): Sink | null {
  if (typeof sink !== 'object' || sink === null || typeof sink.OnNotify !== 'function') return null
  return {
    deliver: (notifications) => {
      sink.OnNotify(notifications.length, notifications)
    },
    addRef: () => {
      sink.AddRef?.()
    },
    release: () => {
      sink.Release?.()
    },
  }
}
