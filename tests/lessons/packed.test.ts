// Every lesson of the course, packed into a file and opened again: it is the same lesson, and judges as it did.
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { Course } from '../../build/lesson-files.ts'
import { packLesson } from '../../scripts/lessons/pack.ts'
import { COURSE, loadTestedLesson } from '../../scripts/lessons/judging.ts'
import type { TestedLesson, WrongAnswer } from '../../scripts/lessons/judging.ts'
import { judge } from '../../src/course/judge.ts'
import { openLessonText } from '../../src/course/packed/open.ts'
import type { GuestLesson } from '../../src/course/packed/open.ts'
import { loadProgram } from '../../src/sandbox/node.ts'
import { run } from '../../src/simulation/run.ts'

const opened = async (slug: string): Promise<GuestLesson> => {
  const { packed } = await packLesson(join(COURSE, slug), { solution: true, wrong: true })
  const result = openLessonText(JSON.stringify(packed))
  if ('trouble' in result) throw new Error(JSON.stringify(result.trouble))
  return result.lesson
}

/** What both say of a program in every world; they say the same. */
const judgedByBoth = async (course: TestedLesson, guest: GuestLesson, source: string) => {
  const loaded = await loadProgram(source)
  if ('diagnostics' in loaded) throw new Error('It cannot be compiled.')
  return Promise.all(
    [guest.world, ...guest.hidden].map(async ({ scenario }) => {
      const trace = await run({ scenario, program: loaded.program }, { nextTask: () => setImmediate(), Date })
      const judgement = judge(guest.rules, trace)
      expect(judgement).toEqual(judge(course.rules, trace))
      return judgement
    }),
  )
}

const isAsNamed = (
  { must, id }: WrongAnswer,
  judgements: Awaited<ReturnType<typeof judgedByBoth>>,
): boolean =>
  judgements.some(({ checks, mistakes }) =>
    must === 'fails' ? checks.some((check) => check.id === id && !check.passed) : mistakes[0]?.id === id,
  )

describe.each(new Course(COURSE).slugs())('%s', (slug) => {
  test('comes back as it was', async () => {
    const [course, guest] = [await loadTestedLesson(slug), await opened(slug)]
    const {
      slug: _slug,
      name,
      wrong,
      atRest,
      checks,
      fewestCalls,
      rules: guestRules,
      loadRules,
      ...told
    } = guest
    const { slug: _courseSlug, rules, wrong: courseWrong, ...courseTold } = course
    expect(told).toEqual(courseTold)
    expect(name).toBe(slug)
    expect(Object.keys(wrong)).toEqual(courseWrong.map(({ file }) => file))
    expect(atRest).toEqual([])
    expect(fewestCalls).toBe(rules.fewestCalls ?? null)
    expect(checks).toEqual(rules.checks.map(({ id, sentence }) => ({ id, sentence })))
    expect(await loadRules()).toBe(guestRules)
    expect(guestRules.mistakes.map(({ sign }) => sign.sentence)).toEqual(
      rules.mistakes.map(({ sign }) => sign.sentence),
    )
  })

  test('judges the solution, the start and every wrong answer as it did', { timeout: 120_000 }, async () => {
    const [course, guest] = [await loadTestedLesson(slug), await opened(slug)]
    const solved = await judgedByBoth(course, guest, guest.solution?.en ?? '')
    expect(solved.every(({ passed }) => passed)).toBe(true)
    const [begun] = await judgedByBoth(course, guest, guest.start.en)
    expect(begun?.passed).toBe(false)
    for (const answer of course.wrong)
      expect(isAsNamed(answer, await judgedByBoth(course, guest, answer.source)), answer.file).toBe(true)
  })
})

test('a copy without its solution is the same lesson, and does not tell it', async () => {
  const folder = join(COURSE, 'send-everything')
  const copy = await packLesson(folder, { solution: false, wrong: false })
  expect(Object.keys(copy.packed)).toEqual(
    expect.not.arrayContaining(['solution', 'cpp', 'wrong']) as string[],
  )
  expect(copy.lesson.solution).toBeNull()
  expect(copy.lesson.cpp).toBeNull()
  expect(copy.lesson.wrong).toEqual({})
  expect(copy.lesson.slug).toBe((await opened('send-everything')).slug)
})
