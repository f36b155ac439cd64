// The thread in which a program runs, so that it can be ended whatever it does.
import { writeFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { loadProgram } from '../sandbox/node.ts'
import { Outbox } from '../sandbox/outbox.ts'
import type { Program } from '../simulation/program.ts'
import { reportOf } from '../simulation/report.ts'
import { run } from '../simulation/run.ts'
import type { TraceRecord } from '../simulation/trace.ts'
import { account } from './account.ts'
import type { EngineMessage, EngineOrder } from './messages.ts'

/** Records that are sent on for the case that the run is cut off; a run that long is told without the rest. */
const SENT_ON = 20_000

const { source, scenario, inputs, form, traceFile, progress } = workerData as EngineOrder
const counter = new Int32Array(progress)

// A promise of the program that fails unheard ends nothing, as in the page.
process.on('unhandledRejection', () => undefined)

const tell = (message: EngineMessage): void => {
  parentPort?.postMessage(message)
}

async function play(): Promise<void> {
  const loaded = await loadProgram(source)
  if ('diagnostics' in loaded) {
    tell({ kind: 'unusable', diagnostics: loaded.diagnostics })
    return
  }
  const outbox = new Outbox<TraceRecord>(
    (batch) => {
      if (batch.length > 0) tell({ kind: 'records', json: JSON.stringify(batch) })
    },
    () => performance.now(),
  )
  const program: Program = (world) => {
    tell({ kind: 'begins' })
    return loaded.program({
      ...world,
      atLine: (line) => {
        // A program that was stopped, and catches even that, gets on no more.
        world.atLine(line)
        Atomics.add(counter, 0, 1)
        outbox.tick()
      },
    })
  }
  const trace = await run(
    { scenario, program, inputs },
    {
      Date,
      nextTask: () => new Promise((resolve) => setImmediate(resolve)),
      onRecord: (record) => {
        Atomics.add(counter, 0, 1)
        if (record.seq < SENT_ON) outbox.add(record)
      },
    },
  )
  tell({ kind: 'over' })
  if (traceFile !== null) {
    try {
      await writeFile(traceFile, trace.map((record) => `${JSON.stringify(record)}\n`).join(''))
    } catch (error) {
      tell({ kind: 'untraceable', message: (error as Error).message })
      return
    }
  }
  const report = reportOf(trace)
  const forms = {
    account: () => account(report),
    report: () => `${JSON.stringify(report)}\n`,
    trace: () => JSON.stringify(trace),
  }
  tell({ kind: 'report', text: forms[form](), outcome: report.outcome })
}

await play()
