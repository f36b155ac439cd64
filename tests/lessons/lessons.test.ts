import { expect, test } from 'vitest'
import { failing, judgedEverywhere, lessons } from './worlds.ts'

for (const lesson of lessons) {
  const { slug, rules, wrong } = lesson

  test(`${slug}: the solution passes every check in every world`, async () => {
    for (const { world, checks, mistakes, error } of await judgedEverywhere(lesson, lesson.solution.en)) {
      const broken = checks.filter(({ passed }) => !passed)
      expect({ world, error, broken, mistakes }).toEqual({ world, error: null, broken: [], mistakes: [] })
    }
  })

  test(`${slug}: the solution does every step in the shown world, in time`, async () => {
    const [shown] = await judgedEverywhere(lesson, lesson.solution.en)
    expect(shown?.steps.map(({ id }) => id)).toEqual(lesson.steps.map(({ id }) => id))
    expect(shown?.steps.filter(({ doneAt }) => doneAt === null)).toEqual([])
  })

  test(`${slug}: the start runs to its end and fails`, async () => {
    const [shown] = await judgedEverywhere(lesson, lesson.start.en)
    expect(shown?.error).toBeNull()
    expect(shown?.passed).toBe(false)
    expect(shown?.mistakes).toEqual([])
  })

  for (const answer of wrong)
    test(`${slug}: wrong/${answer.file} ${String(answer.must)} ${answer.id}`, async () => {
      expect(answer.must).not.toBeNull()
      const judgements = await judgedEverywhere(lesson, answer.source)
      expect(judgements.every(({ passed }) => passed)).toBe(false)
      if (answer.must === 'fails') expect([...failing(judgements)]).toContain(answer.id)
      else
        expect(judgements.flatMap(({ mistakes }) => mistakes.slice(0, 1).map(({ id }) => id))).toContain(
          answer.id,
        )
    })

  test(`${slug}: every message for a mistake has a wrong answer that triggers it`, () => {
    const triggered = wrong.filter(({ must }) => must === 'says').map(({ id }) => id)
    expect(rules.mistakes.map(({ id }) => id).filter((id) => !triggered.includes(id))).toEqual([])
  })

  test(`${slug}: no check is dead, each alone stops some wrong answer`, async () => {
    const failures = await Promise.all(
      wrong.map(async ({ source }) => failing(await judgedEverywhere(lesson, source))),
    )
    const dead = rules.checks.filter(({ id }) => !failures.some((ids) => ids.size === 1 && ids.has(id)))
    expect(dead.map(({ id }) => id)).toEqual([])
  })
}
