import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64url, toBase64url } from '../../../src/app/share/base64url.ts'
import { deflate } from '../../../src/app/share/deflate.ts'
import { fileName, fileText, openFile } from '../../../src/app/share/file.ts'
import { isLink } from '../../../src/app/share/is-link.ts'
import { hashOf, LONGEST_LINK, openLink } from '../../../src/app/share/link.ts'
import type { Opened, Shared } from '../../../src/app/share/shared.ts'
import { membersOf, sealed } from '../../../src/app/share/written.ts'
import { anyInput, anyScenario } from './any-scenario.ts'
import { golden } from './golden.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom('\r\n', '\n', '\r', '\t', 'é', '日本', '🕊', '\ud800', '"', '\\', '\u2028', 'x'))
    .map((all) => all.join('')),
)

const anyShared: fc.Arbitrary<Shared> = fc.record({
  name: fc.string({ unit: 'grapheme', maxLength: 40 }),
  source: anyText,
  scenario: anyScenario,
  inputs: fc.array(anyInput, { maxLength: 3 }),
  language: fc.constantFrom('en', 'fr'),
  moment: fc.option(fc.nat()),
  lesson: fc.option(fc.constantFrom('send-everything', 'clean-hands')),
})

const [{ hash: shortHash, shared: short }, { hash: longHash, shared: long }] = golden as [
  (typeof golden)[number],
  (typeof golden)[number],
]

const linkOf = async (json: string, version = 1): Promise<string> =>
  `#v${String(version)}.${toBase64url(await deflate(json))}`

const kinds = ({ notes }: Opened): readonly string[] => notes.map(({ kind }) => kind)

test('links made long ago open as what they were', async () => {
  for (const { hash, shared } of golden) expect(await openLink(hash)).toEqual({ shared, notes: [] })
})

test(
  'every scenario, program, input and moment survives a link and a file unchanged',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(anyShared, async (shared) => {
        const hash = await hashOf(shared)
        expect(hash).toMatch(/^#v1\.[A-Za-z0-9_-]+$/)
        expect(await openLink(hash)).toEqual({ shared, notes: [] })
        expect(await openFile(fileText(shared))).toEqual({ shared, notes: [] })
      }),
      { numRuns: 150 },
    )
  },
)

test('a program of 100 kB goes through both, and its link is known to be too long', async () => {
  const lines = Array.from(
    { length: 3_400 },
    (_, n) => `console.log('${((n * 2_654_435_761) >>> 0).toString(36)} é 🕊')\r\n`,
  )
  const shared = { ...short, source: lines.join('') }
  expect(new TextEncoder().encode(shared.source).length).toBeGreaterThan(90_000)
  const hash = await hashOf(shared)
  expect(hash.length).toBeGreaterThan(LONGEST_LINK)
  expect(await openLink(hash)).toEqual({ shared, notes: [] })
  expect(await openFile(fileText(shared))).toEqual({ shared, notes: [] })
})

test('bytes survive as letters of an address', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect([...fromBase64url(toBase64url(bytes))]).toEqual([...bytes])
    }),
  )
})

test('what stands behind a link in a chat does not belong to it', async () => {
  expect(await openLink(`${longHash}).`)).toEqual({ shared: long, notes: [] })
})

test('a link that was cut gives the program as far as it goes, and says so', async () => {
  const opened = await openLink(longHash.slice(0, 180))
  expect(opened.notes).toEqual([{ kind: 'cut' }])
  expect(long.source.startsWith(opened.shared?.source ?? 'nothing')).toBe(true)
  expect(opened.shared?.source).not.toBe('')
  expect(opened.shared?.name).toBe(long.name)
  expect(kinds(await openLink('#v1.VY'))).toEqual(['unreadable'])
  expect(kinds(await openLink('#v1.'))).toEqual(['unreadable'])
})

test('a link whose content was changed says so, and shows what it has', async () => {
  const json = sealed(membersOf(short)).replace('Send everything', 'Send everyone')
  const opened = await openLink(await linkOf(json))
  expect(opened.notes).toEqual([{ kind: 'changed' }])
  expect(opened.shared?.name).toBe('Send everyone')
})

test('a link of a later version says so, and shows what can be read', async () => {
  const json = JSON.stringify({ version: 7, program: 'later()', film: true })
  const opened = await openLink(await linkOf(json, 7))
  expect(opened.notes).toEqual([{ kind: 'newer', version: 7 }, { kind: 'no world' }])
  expect(opened.shared?.source).toBe('later()')
  expect(kinds(await openLink('#v9.qwertz'))).toEqual(['newer', 'unreadable'])
})

test('a damaged world is handed over as it is, beside the program; inputs that are none are left out', async () => {
  const world = { transports: [{ name: 'Post', kind: 'pigeon' }] }
  const inputs = [
    { at: 1, kind: 'earthquake' },
    { at: 5, kind: 'network', state: 'down' },
  ]
  const opened = await openLink(await linkOf(JSON.stringify({ version: 1, program: 'p()', world, inputs })))
  expect(opened.notes).toEqual([{ kind: 'wrong world' }, { kind: 'wrong inputs', count: 1 }])
  expect(opened.shared).toMatchObject({ source: 'p()', scenario: world, inputs: [inputs[1]] })
})

test('without a program or without a world there is the other', async () => {
  const world = await openLink(await linkOf(JSON.stringify({ version: 1, world: {} })))
  expect(kinds(world)).toEqual(['no program'])
  const program = await openLink(await linkOf(JSON.stringify({ version: 1, program: 'p()' })))
  expect(kinds(program)).toEqual(['no world'])
  expect(program.shared?.scenario.transports?.length).toBeGreaterThan(0)
  expect(await openLink(await linkOf('[1]'))).toEqual({ shared: null, notes: [{ kind: 'unreadable' }] })
})

test('what would become very large is not inflated', async () => {
  const bomb = await linkOf(`{"program":"${'a'.repeat(30_000_000)}"}`)
  expect(await openLink(bomb)).toEqual({ shared: null, notes: [{ kind: 'too large' }] })
  expect(kinds(await openLink(`#v1.${'A'.repeat(2_000_001)}`))).toEqual(['too large'])
  expect(kinds(await openFile(`{${' '.repeat(8_000_001)}`))).toEqual(['too large'])
  const deep = await openLink(
    await linkOf(`{"program":"p()","world":${'['.repeat(200_000)}${']'.repeat(200_000)}}`),
  )
  expect(deep.notes.length).toBeGreaterThan(0)
})

test('names of members that mean something to the language mean nothing here', async () => {
  const opened = await openLink(
    await linkOf('{"__proto__":{"polluted":1},"program":"p()","world":{"__proto__":{"seed":2}}}'),
  )
  expect(opened.shared?.source).toBe('p()')
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})

test('a hash of something else is no link of ours', async () => {
  for (const hash of ['', '#t=1900', '#content', '#v1', 'v1.abc']) expect(isLink(hash)).toBe(false)
  expect(isLink(shortHash)).toBe(true)
  expect(kinds(await openLink('#t=12'))).toEqual(['foreign'])
})

test('a file of something else is told apart from a damaged one of ours', async () => {
  expect(kinds(await openFile('{"format":"mapi-on-demand/progress","version":1,"entries":{}}'))).toEqual([
    'foreign',
  ])
  expect(kinds(await openFile('// a program'))).toEqual(['foreign'])
  const half = fileText(long).slice(0, 200)
  expect(kinds(await openFile(half))).toEqual(['cut'])
  expect(await openFile(`\uFEFF${fileText(long)}`)).toEqual({ shared: long, notes: [] })
})

test('a file is named after the draft, in letters that every system takes', () => {
  expect(fileName(long)).toBe('ete-a-liege.json')
  expect(fileName({ ...long, name: '日本' })).toBe('mapi-on-demand.json')
})

test('10,000 links and files of random damage never throw', { timeout: 120_000 }, async () => {
  const file = fileText(long)
  const damaged = (whole: string) =>
    fc
      .record({
        at: fc.nat(whole.length),
        drop: fc.nat(40),
        put: fc.oneof(fc.string({ maxLength: 6 }), fc.base64String({ maxLength: 8 })),
      })
      .map(({ at, drop, put }) => whole.slice(0, at) + put + whole.slice(at + drop))
  await fc.assert(
    fc.asyncProperty(damaged(longHash), damaged(file), async (link, text) => {
      for (const { shared, notes } of [await openLink(link), await openFile(text)]) {
        expect(shared !== null || notes.length > 0).toBe(true)
        if (shared) expect(typeof shared.source).toBe('string')
      }
    }),
    { numRuns: 5_000 },
  )
})
