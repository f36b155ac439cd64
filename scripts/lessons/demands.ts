// What a lesson must live up to. The tests ask it of every lesson, `npm run lesson -- SLUG` of one.
import { failing, judgedEverywhere } from './judging.ts'
import type { Judgements, TestedLesson, WrongAnswer } from './judging.ts'

/** Something a lesson must live up to; `problem` says how it does not, or is null. */
export interface Demand {
  title: string
  problem: () => Promise<string | null>
}

const list = (items: readonly string[]): string => items.join(', ')

const solutionPasses = async (lesson: TestedLesson): Promise<string | null> => {
  const judgements = await judgedEverywhere(lesson, lesson.solution.en)
  const problems = judgements.flatMap(({ world, checks, mistakes, error }) => [
    ...(error ? [`in "${world}" it ends with ${error.name}: ${error.message}`] : []),
    ...checks
      .filter(({ passed }) => !passed)
      .map(({ id, actual }) => `in "${world}" the check "${id}" fails: ${actual.en}`),
    ...mistakes.map(({ id }) => `in "${world}" it is told of the mistake "${id}"`),
  ])
  return problems.length === 0 ? null : problems.join('\n')
}

const solutionDoesEveryStep = async (lesson: TestedLesson): Promise<string | null> => {
  const [shown] = await judgedEverywhere(lesson, lesson.solution.en)
  const [listed, judged] = [lesson.steps.map(({ id }) => id), (shown?.steps ?? []).map(({ id }) => id)]
  if (list(listed) !== list(judged))
    return `lesson.json has the steps ${list(listed)}, checks.ts has ${list(judged)}`
  const undone = shown?.steps.filter(({ doneAt }) => doneAt === null).map(({ id }) => id) ?? []
  return undone.length === 0 ? null : `not done: ${list(undone)}`
}

const solutionIsTheMeasure = async (lesson: TestedLesson): Promise<string | null> => {
  const [shown] = await judgedEverywhere(lesson, lesson.solution.en)
  const { fewestCalls } = lesson.rules
  return shown?.calls === fewestCalls
    ? null
    : `it makes ${String(shown?.calls)} calls in the shown world, checks.ts says ${String(fewestCalls)}`
}

const startFails = async (lesson: TestedLesson): Promise<string | null> => {
  const [shown] = await judgedEverywhere(lesson, lesson.start.en)
  if (!shown) return 'there is no world'
  if (shown.error) return `it ends with ${shown.error.name}: ${shown.error.message}`
  if (shown.passed) return 'it passes already: there is nothing to do'
  const [mistake] = shown.mistakes
  return mistake ? `it is told of the mistake "${mistake.id}" before anybody made one` : null
}

const firstMistakes = (judgements: Judgements): readonly string[] =>
  judgements.flatMap(({ mistakes }) => mistakes.slice(0, 1).map(({ id }) => id))

const isCaught = async (lesson: TestedLesson, { source, must, id }: WrongAnswer): Promise<string | null> => {
  if (must === null) return 'its first line must be "// fails: CHECK" or "// says: MISTAKE"'
  const judgements = await judgedEverywhere(lesson, source)
  const failed = [...failing(judgements)]
  if (judgements.every(({ passed }) => passed)) return 'it passes'
  if (must === 'fails') return failed.includes(id) ? null : `it fails ${list(failed)} and not "${id}"`
  const said = firstMistakes(judgements)
  return said.includes(id) ? null : `it is told of ${list(said) || 'no mistake'} first, and not of "${id}"`
}

const everyMistakeIsTriggered = ({ rules, wrong }: TestedLesson): string | null => {
  const triggered = wrong.filter(({ must }) => must === 'says').map(({ id }) => id)
  const idle = rules.mistakes.map(({ id }) => id).filter((id) => !triggered.includes(id))
  return idle.length === 0 ? null : `no wrong answer says: ${list(idle)}`
}

const noCheckIsDead = async (lesson: TestedLesson): Promise<string | null> => {
  const failures = await Promise.all(
    lesson.wrong.map(async ({ source }) => failing(await judgedEverywhere(lesson, source))),
  )
  const dead = lesson.rules.checks
    .map(({ id }) => id)
    .filter((id) => !failures.some((ids) => ids.size === 1 && ids.has(id)))
  return dead.length === 0 ? null : `without them no wrong answer would pass: ${list(dead)}`
}

export const demandsOn = (lesson: TestedLesson): readonly Demand[] => [
  { title: 'the solution passes every check in every world', problem: () => solutionPasses(lesson) },
  { title: 'the solution does every step in the shown world', problem: () => solutionDoesEveryStep(lesson) },
  ...(lesson.rules.fewestCalls === undefined
    ? []
    : [
        {
          title: 'the solution makes the calls that others are compared with',
          problem: () => solutionIsTheMeasure(lesson),
        },
      ]),
  { title: 'the start runs to its end and fails', problem: () => startFails(lesson) },
  ...lesson.wrong.map((answer) => ({
    title: `wrong/${answer.file} ${String(answer.must)} ${answer.id}`,
    problem: () => isCaught(lesson, answer),
  })),
  {
    title: 'every message for a mistake has a wrong answer that triggers it',
    problem: () => Promise.resolve(everyMistakeIsTriggered(lesson)),
  },
  { title: 'no check is dead, each alone stops some wrong answer', problem: () => noCheckIsDead(lesson) },
]
