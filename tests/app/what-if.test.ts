import { expect, test, vi } from 'vitest'
import type { Engine, RunResult } from '../../src/app/workplace/engine.ts'
import { WhatIfRuns, partOf } from '../../src/app/workplace/what-if.svelte.ts'
import type { Input } from '../../src/simulation/input.ts'
import { scenarioSchema } from '../../src/simulation/scenario.ts'
import type { Trace } from '../../src/simulation/trace.ts'
import { THREE, procedureA } from '../playback/a-recording.ts'

const scenario = scenarioSchema.parse({})
const before = procedureA(THREE)
const after = procedureA(THREE, 'in')
const cut: Input = { at: 300, kind: 'network', state: 'down' }
const early: Input = { at: 100, kind: 'network', state: 'up' }

/** Runs whose recording is always the same. */
const engineOf = (trace: Trace) => {
  const start = vi.fn<Engine['start']>(() =>
    Promise.resolve({
      run: {
        stop: () => undefined,
        finished: Promise.resolve({ trace, trouble: null, ended: 'completed' } as unknown as RunResult),
      },
    }),
  )
  return { start }
}

const begun = (engine: Engine, show = vi.fn()) => {
  const runs = new WhatIfRuns(() => Promise.resolve(engine), show)
  runs.begin({ source: 'the program', scenario, trace: before })
  return runs
}

test('the same program runs again in the same world, with one more input', async () => {
  const engine = engineOf(after)
  const runs = begun(engine)
  runs.add(cut)
  expect(runs.busy).toBe(true)
  await vi.waitFor(() => expect(runs.busy).toBe(false))
  expect(engine.start).toHaveBeenCalledWith('the program', scenario, [cut])
  expect(runs.inputs).toEqual([cut])
})

test('inputs stand in the order of their time, and can be moved and taken back', async () => {
  const runs = begun(engineOf(after))
  runs.add(cut)
  await vi.waitFor(() => expect(runs.busy).toBe(false))
  runs.add(early)
  await vi.waitFor(() => expect(runs.busy).toBe(false))
  expect(runs.inputs).toEqual([early, cut])
  runs.move(0, 900)
  await vi.waitFor(() => expect(runs.busy).toBe(false))
  expect(runs.inputs).toEqual([cut, { ...early, at: 900 }])
  runs.remove(0)
  await vi.waitFor(() => expect(runs.busy).toBe(false))
  expect(runs.inputs).toEqual([{ ...early, at: 900 }])
})

test('it goes on from where the new run parts from the one before', async () => {
  const show = vi.fn()
  const runs = begun(engineOf(after), show)
  runs.add(cut)
  await vi.waitFor(() => expect(show).toHaveBeenCalled())
  const parted = await partOf(before, after)
  expect(runs.parted).toBe(parted)
  expect(show).toHaveBeenCalledWith(after, (parted ?? 0) + 1)
})

test('the run before the last change is compared with the one after it', async () => {
  const runs = begun(engineOf(after))
  expect(runs.compare).toBeNull()
  runs.add(cut)
  await vi.waitFor(() => expect(runs.busy).toBe(false))
  const compared = await runs.compare?.()
  expect(compared?.map(({ inputs }) => inputs)).toEqual([[], [cut]])
  expect(compared?.map(({ trace }) => trace)).toEqual([before, after])
  expect(compared?.[0].outcome).not.toEqual(compared?.[1].outcome)
  runs.begin({ source: 'another', scenario, trace: before })
  expect(runs.compare).toBeNull()
})

test('a run of the learner’s own forgets what was changed', async () => {
  const runs = begun(engineOf(after))
  runs.add(cut)
  await vi.waitFor(() => expect(runs.busy).toBe(false))
  runs.begin({ source: 'another', scenario, trace: before })
  expect(runs.inputs).toEqual([])
  expect(runs.parted).toBeNull()
})

test('where the engine cannot be loaded, all stays as it is', async () => {
  const show = vi.fn()
  const runs = new WhatIfRuns(() => Promise.reject(new Error('Offline.')), show)
  runs.begin({ source: 'the program', scenario, trace: before })
  runs.add(cut)
  await vi.waitFor(() => expect(runs.busy).toBe(false))
  expect(runs.inputs).toEqual([])
  expect(show).not.toHaveBeenCalled()
})

test('recordings part at their first difference, or nowhere', async () => {
  expect(await partOf(before, before)).toBeNull()
  expect(await partOf(before, before.slice(0, 10))).toBe(10)
  const changed = before.map((record, index) => (index === 7 ? { ...record, at: 1 } : record))
  expect(await partOf(before, changed)).toBe(7)
})
