import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkComments, readRace, readRaces } from '../../build/races.ts'
import { Course } from '../../build/lesson-files.ts'
import { partingOf } from '../../src/playback/race/parting.ts'
import type { Played } from '../support/play.ts'
import { play } from '../support/play.ts'

const folder = join(import.meta.dirname, '../../races')
const all = readRaces(folder)

const both = async (slug: string): Promise<[Played, Played]> => {
  const { sources, scenario } = readRace(folder, slug)
  return [await play(sources[0].en, { scenario }), await play(sources[1].en, { scenario })]
}
const left = ({ world }: Played): number => world.outbox.length
const over = ({ of }: Played): number => of('end').find((end) => end.of === 'program')?.at ?? Infinity

test.each(all.map(({ slug }) => slug))('%s: both run, and part somewhere', async (slug) => {
  const [one, other] = await both(slug)
  for (const { outcome } of [one, other]) expect(['completed', 'threw']).toContain(outcome)
  expect(partingOf(one.trace, other.trace)).not.toBeNull()
})

test('no ready race has the address of a lesson', () => {
  const slugs = new Course(join(folder, '../lessons')).slugs()
  for (const { slug } of all) expect(slugs).not.toContain(slug)
})

test('every comment is there in French too, and only the comments differ', () => {
  expect(() => checkComments(folder)).not.toThrow()
  for (const { slug } of all)
    for (const { en, fr } of readRace(folder, slug).sources) {
      const code = (text: string): string[] =>
        text.split('\n').filter((line) => !line.trim().startsWith('//'))
      expect(code(fr)).toEqual(code(en))
    }
})

test('two procedures: both send everything, the second with more calls', async () => {
  const [a, b] = await both('two-procedures')
  expect([left(a), left(b)]).toEqual([0, 0])
  expect(b.calls.length).toBeGreaterThan(a.calls.length)
})

test('directions: with the flag of the article everything stays, and mail comes in', async () => {
  const [article, right] = await both('directions')
  expect(left(article)).toBeGreaterThan(0)
  expect(article.world.inbox.length).toBeGreaterThan(0)
  expect([left(right), right.world.inbox.length]).toEqual([0, 0])
})

test('release in the loop: the second round reads what is gone', async () => {
  const [article, right] = await both('release-in-the-loop')
  expect(article.ledger.faults.map(({ kind }) => kind)).toContain('use-after-free')
  expect(left(article)).toBeGreaterThan(0)
  expect(right.ledger).toEqual({ outstanding: [], faults: [] })
  expect(left(right)).toBe(0)
})

test('force: only when forced does the asynchronous transport send', async () => {
  const [asked, forced] = await both('force')
  expect(asked.world.transports.find(({ name }) => name === 'Relay')?.outgoing.length).toBeGreaterThan(0)
  expect(left(forced)).toBe(0)
})

test('waiting: the one that does not wait is over long before its mail is gone', async () => {
  const [waits, goesOn] = await both('waiting')
  expect([left(waits), left(goesOn)]).toEqual([0, 0])
  expect(over(goesOn)).toBeLessThan(over(waits) / 2)
})
