import type { WorkerMessage } from './messages.ts'
import type { WorkerPowers } from './serve.ts'

/** The powers of the worker this is called in. */
export function workerPowers(): WorkerPowers {
  const { port1, port2 } = new MessageChannel()
  const tick = port2.postMessage.bind(port2, null)
  let wake = (): void => undefined
  port1.onmessage = () => wake()
  const post = self.postMessage.bind(self) as (message: WorkerMessage) => void
  return {
    post: (message) => post(message),
    now: performance.now.bind(performance),
    nextTask: () =>
      new Promise((resolve) => {
        wake = resolve
        tick()
      }),
  }
}
