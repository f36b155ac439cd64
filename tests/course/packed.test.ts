import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { packLesson } from '../../scripts/lessons/pack.ts'
import { COURSE } from '../../scripts/lessons/judging.ts'
import { lessonHashOf, openLessonLink } from '../../src/app/guest/link.ts'
import { accountOf } from '../../src/course/account/account.ts'
import { judge } from '../../src/course/judge.ts'
import { copyOf } from '../../src/course/packed/copy.ts'
import { openLessonText, openLessonValue } from '../../src/course/packed/open.ts'
import type { PackedLesson } from '../../src/course/packed/packed-schema.ts'
import { NotSaid, readClaim } from '../../src/course/packed/sayings.ts'
import { ARun } from './a-run.ts'

let packed: PackedLesson
let text = ''

beforeAll(async () => {
  packed = (await packLesson(join(COURSE, 'a-session'), { solution: true, wrong: true })).packed
  text = JSON.stringify(packed)
}, 60_000)

const change = (more: Readonly<Record<string, unknown>>): unknown => ({
  ...(JSON.parse(text) as object),
  ...more,
})
const fieldsOf = (value: unknown): readonly string[] => {
  const opened = openLessonValue(value)
  if ('lesson' in opened) return []
  return opened.trouble.kind === 'wrong'
    ? opened.trouble.issues.map(({ field }) => field)
    : [opened.trouble.kind]
}

test('a saying is read back into what it says', () => {
  const claim = readClaim([
    'called',
    ['IMAPIStatus::FlushQueues'],
    'on',
    [['spooler']],
    'with',
    [2],
    'once',
    [],
  ])
  expect(claim.sentence.en).toBe(
    '`FlushQueues` is called on the spooler’s object with `FLUSH_UPLOAD` exactly once',
  )
  expect(
    readClaim(['returned', [2147746050], 'from', ['FlushQueues']]).judge(accountOf(new ARun().trace)).passed,
  ).toBe(false)
})

const ATTACKS: readonly (readonly [unknown, readonly (string | number)[]])[] = [
  [['constructor', ['return globalThis']], [0]],
  [['__proto__'], [0]],
  [['toString', []], [0]],
  [['check', ['a', ['nothing', 'isMisused', []]]], [0]],
  [['called', ['FlushQueues'], 'constructor', []], [2]],
  [['called', ['FlushQueues'], '__proto__'], [2]],
  [['called', ['FlushQueues'], 'judge', [{}]], [2]],
  [['called', ['FlushQueues'], 'matching', [{}]], [2]],
  [['theProgram', 'completes', 'call', []], [2]],
  [['theProgram', '__defineGetter__', ['x', []]], [1]],
  [
    ['opened', [{ matches: 'x' }]],
    [1, 0],
  ],
  [
    ['opened', [['theProgram', 'completes', []]]],
    [1, 0],
  ],
  [
    ['called', [['constructor']]],
    [1, 0],
  ],
  [['called', ['FlushQueues', 'more']], [1]],
  [
    ['headers', ['small'], 'are', ['__proto__']],
    [3, 0],
  ],
  [
    ['misused', ['constructor']],
    [1, 0],
  ],
  [
    ['printed', 'number', [{ en: 'a', fr: 'b', __proto__: null, toString: 'c' }, 1]],
    [2, 0],
  ],
  [['spooler'], []],
  [[], []],
  ['alert(1)', []],
  [null, []],
]

test.each(ATTACKS)('%j is nothing that one can say, and is told where', (saying, path) => {
  let caught: unknown = null
  try {
    readClaim(saying)
  } catch (error) {
    caught = error
  }
  expect(caught).toBeInstanceOf(NotSaid)
  expect((caught as NotSaid).path).toEqual(path)
  expect((caught as NotSaid).said.fr).not.toBe((caught as NotSaid).said.en)
})

test('sayings in sayings without end are refused', () => {
  let saying: unknown = ['anyRow']
  for (let depth = 0; depth < 50_000; depth += 1)
    saying = ['rowsWhere', [{ en: 'a', fr: 'b' }, ['theRow', 'is', [saying]]]]
  expect(() => readClaim(['opened', [saying]])).toThrow(NotSaid)
})

test('what is wrong is named by its field, in both languages', () => {
  expect(fieldsOf(change({}))).toEqual([])
  expect(fieldsOf(change({ slug: 'Not A Slug', start: { en: 'x' } }))).toEqual(['slug', 'start.fr'])
  expect(fieldsOf(change({ prose: { en: 'no line', fr: 'a\n---\nb' } }))).toEqual(['prose.en'])
  expect(
    fieldsOf(change({ worlds: { shown: { transports: [{ name: 'Post', kind: 'owl' }] }, hidden: {} } })),
  ).toContain('worlds.shown.transports.0.kind')
  expect(fieldsOf(change({ hints: [] }))).toEqual([''])
  expect(fieldsOf(change({ rules: undefined }))).toEqual(['rules'])
  const [check] = packed.rules.checks
  expect(
    fieldsOf(change({ rules: { ...packed.rules, checks: [{ ...check, claim: ['abracadabra', []] }] } })),
  ).toEqual(['rules.checks.0.claim.0'])
  expect(fieldsOf(change({ rules: { ...packed.rules, steps: {} } }))).toContain('lesson.steps.0.id')
  const opened = openLessonValue(change({ slug: 'Not A Slug', start: 3 }))
  const said = 'trouble' in opened && opened.trouble.kind === 'wrong' ? opened.trouble.issues : []
  for (const { said: each } of said) expect(each.fr).not.toBe(each.en)
})

test('something else, something later and something huge are told apart', () => {
  expect(fieldsOf({ format: 'mapi-on-demand/draft' })).toEqual(['foreign'])
  expect(fieldsOf(change({ version: 2 }))).toEqual(['newer'])
  expect(openLessonText('{')).toEqual({ trouble: { kind: 'unreadable' } })
  expect(openLessonText(' '.repeat(5_000_000))).toEqual({ trouble: { kind: 'too large' } })
})

test('a lesson that came by link is the lesson that was sent', async () => {
  const copy = copyOf(packed, { solution: false, wrong: false })
  const arrived = await openLessonLink(await lessonHashOf(copy))
  expect('packed' in arrived ? arrived.packed : arrived).toEqual(copy)
  expect(await openLessonLink('#v1.abc')).toEqual({ trouble: { kind: 'foreign' } })
  expect(await openLessonLink('#lesson7.abc')).toEqual({ trouble: { kind: 'newer', version: 7 } })
  const hash = await lessonHashOf(copy)
  expect(await openLessonLink(hash.slice(0, -200))).toEqual({ trouble: { kind: 'cut' } })
})

test(
  'thousands of damaged links never throw, and none is taken for a whole one',
  { timeout: 120_000 },
  async () => {
    const copy = copyOf(packed, { solution: false, wrong: false })
    const hash = await lessonHashOf(copy)
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.%#'.split('')
    const damage = fc.record({
      at: fc.nat(hash.length - 10),
      length: fc.nat(12),
      put: fc.array(fc.constantFrom(...letters), { maxLength: 12 }),
    })
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, length, put }) => {
        const damaged = `${hash.slice(0, 9 + at)}${put.join('')}${hash.slice(9 + at + length)}`
        const arrived = await openLessonLink(damaged)
        // Only what stands behind the end may be damaged without harm.
        if ('packed' in arrived) expect(arrived.packed).toEqual(copy)
      }),
      { numRuns: 3_000 },
    )
  },
)

test(
  'thousands of damaged files never throw; what opens all the same can be judged',
  { timeout: 120_000 },
  () => {
    const run = new ARun().profile()
    const asText = fc
      .record({ at: fc.nat(text.length), length: fc.nat(30), put: fc.string({ maxLength: 8 }) })
      .map(({ at, length, put }) => text.slice(0, at) + put + text.slice(at + length))
    /** Another value somewhere inside. */
    const asValue = fc
      .tuple(fc.array(fc.nat(60), { minLength: 1, maxLength: 7 }), fc.jsonValue())
      .map(([way, put]) => {
        const value = JSON.parse(text) as Record<string, unknown>
        let here: Record<string, unknown> = value
        for (const [step, turn] of way.entries()) {
          const keys = Object.keys(here)
          const key = keys[turn % Math.max(1, keys.length)]
          if (key === undefined) break
          const next = here[key]
          if (step === way.length - 1 || typeof next !== 'object' || next === null) {
            here[key] = put
            break
          }
          here = next as Record<string, unknown>
        }
        return JSON.stringify(value)
      })
    fc.assert(
      fc.property(fc.oneof(asText, asValue), (damaged) => {
        const opened = openLessonText(damaged)
        if ('trouble' in opened) expect(opened.trouble.kind).toBeTypeOf('string')
        else expect(judge(opened.lesson.rules, run.trace).checks).toHaveLength(opened.lesson.checks.length)
      }),
      { numRuns: 3_000 },
    )
  },
)
