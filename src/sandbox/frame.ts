// The one script in the frame of a run. It starts the worker and hands its messages on, one at a time, as
// the page asks for them; a worker that floods is ended here, before the page feels it.
import { MESSAGE_CHARACTERS, RUN_CHARACTERS, type FrameMessage, type PageMessage } from './messages.ts'

let port: MessagePort | null = null

addEventListener('message', ({ source, ports: [first] }) => {
  if (source !== parent || !first || port) return
  port = first
  relay(first)
})

function relay(page: MessagePort): void {
  const waiting: FrameMessage[] = []
  let asked = true
  let characters = 0
  let worker: Worker | null = null

  const send = (message: FrameMessage): void => {
    waiting.push(message)
    deliver()
  }
  const deliver = (): void => {
    const next = asked ? waiting.shift() : undefined
    if (!next) return
    asked = false
    page.postMessage(next)
  }
  const fromWorker = (message: unknown): void => {
    const length = lengthOf(message)
    characters += length
    if (length <= MESSAGE_CHARACTERS && characters <= RUN_CHARACTERS) return send({ kind: 'worker', message })
    worker?.terminate()
    waiting.length = 0
    send({ kind: 'flooded' })
  }
  const start = (script: string): void => {
    const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
    worker = new Worker(address)
    worker.onmessage = ({ data }) => fromWorker(data)
    worker.onerror = ({ message, lineno, colno }) =>
      send({ kind: 'broken', message: message, line: lineno, column: colno })
  }

  page.onmessage = ({ data }: MessageEvent<PageMessage>) => {
    if (data.kind === 'start') {
      try {
        start(data.script)
      } catch (error) {
        send({ kind: 'broken', message: String(error), line: 0, column: 0 })
      }
    } else {
      asked = true
      deliver()
    }
  }
  send({ kind: 'ready' })
}

/** Characters of a message; every message weighs something, so that many small ones are a flood too. */
function lengthOf(message: unknown): number {
  const json = typeof message === 'object' && message !== null && 'json' in message ? message.json : ''
  return (typeof json === 'string' ? json.length : MESSAGE_CHARACTERS) + 100
}
