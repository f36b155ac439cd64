import { expect, test } from 'vitest'
import { Starter } from '../../src/app/race/starter.svelte.ts'
import type { Engine, RunResult } from '../../src/app/workplace/engine.ts'
import type { Trace } from '../../src/simulation/trace.ts'
import { aLesson, anEngine, sent, swapped } from './a-lesson.ts'

const { scenario } = aLesson.world

test('both programs run in the same world, and their recordings are shown', async () => {
  const shown: (readonly [Trace, Trace])[] = []
  const { load, programs } = anEngine(sent, swapped)
  const starter = new Starter(load, (one, other) => void shown.push([one, other]))
  await starter.run(['one()', 'other()'], scenario)
  expect(programs).toEqual(['one()', 'other()'])
  expect(shown).toEqual([[sent, swapped]])
  expect(starter.outcomes?.map(({ report }) => report.outcome)).toEqual(['completed', 'completed'])
  expect(starter.phase).toBe('idle')
})

test('a program that does not compile is named with its line, and nothing is shown', async () => {
  const broken: Engine = {
    start: (source) =>
      source === 'broken('
        ? Promise.resolve({ diagnostics: [{ kind: 'syntax', line: 1, column: 8, message: ')' }] })
        : anEngine(sent)
            .load()
            .then((engine) => engine.start(source, scenario)),
  }
  const starter = new Starter(
    () => Promise.resolve(broken),
    () => expect.unreachable(),
  )
  await starter.run(['fine()', 'broken('], scenario)
  expect(starter.problems).toMatchObject([{ racer: 1, diagnostic: { line: 1 } }])
  expect(starter.outcomes).toBeNull()
})

test('an engine that cannot be loaded is said, and the next try may succeed', async () => {
  let tries = 0
  const { load } = anEngine(sent, swapped)
  const starter = new Starter(
    () => (tries++ === 0 ? Promise.reject(new Error('offline')) : load()),
    () => undefined,
  )
  await starter.run(['a', 'b'], scenario)
  expect(starter.failed).toBe(true)
  await starter.run(['a', 'b'], scenario)
  expect(starter.failed).toBe(false)
  expect(starter.outcomes).not.toBeNull()
})

test('stop ends the run that is going on', async () => {
  let stopped = 0
  let end: (result: RunResult) => void = () => undefined
  const slow: Engine = {
    start: () => {
      const finished = new Promise<RunResult>((resolve) => (end = resolve))
      const stop = (): void => {
        stopped += 1
        end({ trace: sent, ended: 'stopped', trouble: null, tookMs: 1 })
      }
      return Promise.resolve({ run: { finished, stop } })
    },
  }
  const starter = new Starter(
    () => Promise.resolve(slow),
    () => undefined,
  )
  const running = starter.run(['a', 'b'], scenario)
  await new Promise((resolve) => setTimeout(resolve, 0))
  starter.stop()
  await running
  expect(stopped).toBeGreaterThan(0)
  expect(starter.phase).toBe('idle')
})
