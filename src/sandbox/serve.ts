import type { Program } from '../simulation/program.ts'
import type { run } from '../simulation/run.ts'
import type { TraceRecord } from '../simulation/trace.ts'
import { installGlobals, type Realm } from './globals.ts'
import { harden } from './harden.ts'
import type { Order, WorkerMessage } from './messages.ts'
import { Outbox } from './outbox.ts'
import { scrub } from './scrub.ts'
import { start, type CompiledFunction } from './start.ts'

/** What a worker has and a program must not: fetched before the scrubbing. */
export interface WorkerPowers {
  post: (message: WorkerMessage) => void
  now: () => number
  nextTask: () => Promise<void>
}

/** Starts the one run of this worker. */
export type Starter = (order: string, compiled: CompiledFunction) => Promise<void>

/**
 * Readies a worker for one run: takes its powers, empties its global object, and gives back what starts the
 * program that follows in the same script.
 */
export function serve(execute: typeof run, realm: Realm, { post, now, nextTask }: WorkerPowers): Starter {
  const parse = JSON.parse.bind(JSON)
  const stringify = JSON.stringify.bind(JSON)
  const { Date } = realm
  scrub(realm)
  return async (json, compiled) => {
    const { run, scenario, inputs, limits } = parse(json) as Order
    const outbox = new Outbox<TraceRecord>((batch) => {
      if (batch.length > 0) post({ run, kind: 'records', json: stringify(batch) })
      else post({ run, kind: 'alive' })
    }, now)
    const program: Program = (world) => {
      outbox.flush()
      installGlobals(realm, world.globals)
      harden(realm)
      const atLine = (line: number): void => {
        world.atLine(line)
        outbox.tick()
      }
      return start(compiled, { ...world, atLine })
    }
    let trouble: string | null = null
    try {
      await execute(
        { scenario, inputs, limits, program },
        { Date, nextTask, onRecord: (record) => outbox.add(record) },
      )
    } catch (error) {
      trouble = error instanceof Error ? (error.stack ?? error.message) : String(error)
    }
    outbox.flush()
    post({ run, kind: 'over', trouble })
  }
}
