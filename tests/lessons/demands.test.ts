import { expect, test } from 'vitest'
import { demandsOn } from '../../scripts/lessons/demands.ts'
import { loadTestedLesson } from '../../scripts/lessons/judging.ts'
import type { TestedLesson } from '../../scripts/lessons/judging.ts'

const lesson = await loadTestedLesson('a-session')

/** What is wrong with the lesson once it is changed so. */
const problemsOf = async (change: Partial<TestedLesson>): Promise<Record<string, string>> => {
  const found = await Promise.all(
    demandsOn({ ...lesson, ...change }).map(async ({ title, problem }) => [title, await problem()] as const),
  )
  return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== null))
}

const wrong = (source: string, must: 'fails' | 'says' | null, id: string): TestedLesson['wrong'] => [
  { file: 'x.ts', source, must, id },
]

test('a good lesson has nothing wrong with it', async () => {
  expect(await problemsOf({})).toEqual({})
})

test('a solution that does not pass, and does not do the steps, is told of', async () => {
  const problems = await problemsOf({ solution: lesson.start })
  expect(problems['the solution passes every check in every world']).toContain('in "no-transports" the check')
  expect(problems['the solution does every step in the shown world']).toMatch(/^not done: initialize, logon/)
})

test('a solution that ends with an error is told of in each world', async () => {
  const solution = { en: 'null!.x()', fr: 'null!.x()' }
  const problems = await problemsOf({ solution })
  expect(problems['the solution passes every check in every world']).toContain('it ends with TypeError')
})

test('a start that leaves nothing to do is told of', async () => {
  expect(await problemsOf({ start: lesson.solution })).toEqual({
    'the start runs to its end and fails': 'it passes already: there is nothing to do',
  })
})

test('a wrong answer that passes, or fails for another reason, is told of', async () => {
  expect(await problemsOf({ wrong: wrong(lesson.solution.en, 'fails', 'counts') })).toMatchObject({
    'wrong/x.ts fails counts': 'it passes',
  })
  const early = lesson.wrong.find(({ file }) => file === 'release-for-logoff.ts')?.source ?? ''
  expect(await problemsOf({ wrong: wrong(early, 'fails', 'counts') })).toMatchObject({
    'wrong/x.ts fails counts': 'it fails logged-off and not "counts"',
  })
  expect(await problemsOf({ wrong: wrong(early, 'says', 'not-initialised') })).toMatchObject({
    'wrong/x.ts says not-initialised': 'it is told of no mistake first, and not of "not-initialised"',
  })
  expect(await problemsOf({ wrong: wrong(early, null, '') })).toMatchObject({
    'wrong/x.ts null ': 'its first line must be "// fails: CHECK" or "// says: MISTAKE"',
  })
})

test('checks and messages that nothing needs are told of', async () => {
  const problems = await problemsOf({ wrong: [] })
  expect(problems['no check is dead, each alone stops some wrong answer']).toContain('logged-off, released')
  expect(problems['every message for a mistake has a wrong answer that triggers it']).toBe(
    'no wrong answer says: not-initialised, released-first',
  )
})

test('steps that only one of the two files knows are told of', async () => {
  const problems = await problemsOf({ steps: lesson.steps.slice(1) })
  expect(problems['the solution does every step in the shown world']).toContain(
    'checks.ts has initialize, logon',
  )
})

test('a count of calls that is not the solution’s is told of', async () => {
  const title = 'the solution makes the calls that others are compared with'
  const measured = (fewestCalls: number) => problemsOf({ rules: { ...lesson.rules, fewestCalls } })
  const told = (await measured(0))[title] ?? ''
  expect(told).toMatch(/^it makes \d+ calls in the shown world, checks.ts says 0$/)
  expect(await measured(Number(/\d+/.exec(told)?.[0]))).toEqual({})
})
