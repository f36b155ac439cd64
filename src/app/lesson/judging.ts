import type { Judgement } from '../../course/judge.ts'
import type { Lesson } from '../../course/lesson.ts'
import type { Trace } from '../../simulation/trace.ts'

/** Judges a run of one lesson. */
export type Judging = (trace: Trace) => Promise<Judgement>

/** What judging takes comes with the first run: a lesson is read without it. */
export const loadJudging = async (lesson: Lesson): Promise<Judging> => {
  const [{ judge }, { accountInPieces }, rules] = await Promise.all([
    import('../../course/judge.ts'),
    import('../../course/account/account.ts'),
    lesson.loadRules(),
  ])
  return async (trace) => judge(rules, trace, await accountInPieces(trace))
}
