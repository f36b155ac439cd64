// Every ready program of the playground, on the engine, in the world that suits it.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readProgram, readPrograms } from '../build/programs.ts'
import { worldNamed } from '../src/simulation/gallery/index.ts'
import type { ScenarioFile } from '../src/simulation/scenario.ts'
import { play, type Played } from './support/play.ts'
import { typeErrors } from './support/type-check.ts'

const root = join(import.meta.dirname, '..')
const programs = readPrograms(join(root, 'programs'))

const worldOf = (name: string): ScenarioFile => {
  const world = worldNamed(name)
  if (!world) throw new Error(`The gallery has no world "${name}".`)
  return world.scenario
}

/** What each must have done, besides ending well and giving everything back. */
const DOES: Readonly<Record<string, (played: Played) => void>> = {
  'procedure-a': ({ world }) => expect(world.outbox).toEqual([]),
  'procedure-b': ({ world, calls }) => {
    expect(world.outbox).toEqual([])
    expect(calls.filter(({ method }) => method === 'FlushQueues')).toHaveLength(10)
  },
  'asynchronous-flush': ({ world, of }) => {
    expect(world.outbox).toEqual([])
    expect(of('notification').length).toBeGreaterThan(10)
  },
  'send-receive-button': ({ world }) => {
    expect(world.outbox).toEqual([])
    expect(world.inbox.length).toBeGreaterThan(3)
  },
  'remote-headers': ({ world, calls }) => {
    expect(calls.some(({ method }) => method === 'SetMessageStatus')).toBe(true)
    expect(world.inbox.length).toBeGreaterThan(0)
  },
  'stress-run': ({ world, console: said }) => {
    expect(world.sent).toHaveLength(10_000)
    expect(said[0]).toMatch(/^all sent after \d+(\.\d+)? s/)
  },
}

test('every ready program is tested here', () => {
  expect(programs.map(({ name }) => name).toSorted()).toEqual(Object.keys(DOES).toSorted())
})

test.each(programs)('$name runs to its end in the world that suits it', async (program) => {
  const { en, fr } = readProgram(root, program)
  expect(typeErrors(en)).toEqual([])
  expect(fr.split('\n')).toHaveLength(en.split('\n').length)
  const played = await play(en, { scenario: worldOf(program.world) })
  expect(played.error).toBeNull()
  expect(played.outcome).toBe('completed')
  expect(played.ledger.faults).toEqual([])
  DOES[program.name]?.(played)
})
