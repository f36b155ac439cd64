import { Worker } from 'node:worker_threads'
import { closeTrace } from '../sandbox/cut-short.ts'
import type { Diagnostic } from '../sandbox/compile.ts'
import type { RunOutcome, Trace, TraceRecord } from '../simulation/trace.ts'
import type { EngineMessage, EngineOrder } from './messages.ts'

/** How a run went that could have been ended from outside. */
export type WatchedEnd =
  | { kind: 'report'; text: string; outcome: RunOutcome }
  /** It was cut off; `trace` is what is known of it, closed. */
  | { kind: 'cut-off'; trace: Trace }
  | { kind: 'unusable'; diagnostics: readonly Diagnostic[] }
  | { kind: 'untraceable'; message: string }

/** Real milliseconds without a sign of life after which a run is ended, as in the page. */
const NO_PROGRESS_MS = 10_000
const LOOK_EVERY_MS = 250

/** Megabytes; the largest world that a scenario can describe needs about half of it. */
const MEMORY_MB = 3_072

const CUT_OFF = {
  'no-progress': 'The run was stopped: it did not come to another line for ten seconds.',
  'too-much': `The run was stopped: the program uses more memory than the ${MEMORY_MB} MB that it may have.`,
}

/** Runs a program in a thread of its own, watches over it, and ends it when it hangs or takes all memory. */
export function watchedRun(order: Omit<EngineOrder, 'progress'>): Promise<WatchedEnd> {
  const progress = new SharedArrayBuffer(4)
  const counter = new Int32Array(progress)
  const worker = new Worker(new URL('../../scripts/engine.mjs', import.meta.url), {
    workerData: { ...order, progress } satisfies EngineOrder,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  })
  const records: TraceRecord[] = []
  let watch: NodeJS.Timeout | undefined

  return new Promise<WatchedEnd>((resolve, reject) => {
    const cutOff = (kind: keyof typeof CUT_OFF): void => {
      const line = records.at(-1)?.line ?? null
      resolve({
        kind: 'cut-off',
        trace: closeTrace(records, { kind, message: CUT_OFF[kind], line }),
      })
    }
    worker.on('message', (message: EngineMessage) => {
      if (message.kind === 'begins') watch = watchOver(counter, () => cutOff('no-progress'))
      else if (message.kind === 'records') records.push(...(JSON.parse(message.json) as TraceRecord[]))
      else if (message.kind === 'over') clearInterval(watch)
      else resolve(message)
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') cutOff('too-much')
      else reject(error)
    })
    worker.on('exit', () => reject(new Error('The engine ended without a report.')))
  }).finally(() => {
    clearInterval(watch)
    void worker.terminate()
  })
}

function watchOver(counter: Int32Array, hangs: () => void): NodeJS.Timeout {
  let seen = -1
  let since = performance.now()
  return setInterval(() => {
    const count = Atomics.load(counter, 0)
    if (count !== seen) {
      seen = count
      since = performance.now()
    } else if (performance.now() - since > NO_PROGRESS_MS) hangs()
  }, LOOK_EVERY_MS)
}
