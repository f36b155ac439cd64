import type { RunError, RunOutcome, Trace } from '../simulation/trace.ts'
import { accountOf } from './account/account.ts'
import type { Moment } from './account/moment.ts'
import type { Rules, Verdict } from './checks/claim.ts'
import type { Sentence } from './sentence.ts'

/** What became of one check in one run. */
export interface CheckResult extends Verdict {
  id: string
  sentence: Sentence
}

/** When a step was done; null while it is not. */
export interface StepResult {
  id: string
  doneAt: Moment | null
}

/** A particular mistake that the run shows, and where. */
export interface MistakeResult {
  id: string
  message: Sentence
  at: Moment | null
}

export interface Judgement {
  steps: readonly StepResult[]
  checks: readonly CheckResult[]
  /** In the order of the lesson: the first is the one to speak of. */
  mistakes: readonly MistakeResult[]
  outcome: RunOutcome
  error: RunError | null
  passed: boolean
  /** How many calls of MAPI the program made. */
  calls: number
}

/** Judges one run by what happened in it. Pure: the same recording, the same judgement. */
export const judge = (rules: Rules, trace: Trace, account = accountOf(trace)): Judgement => {
  const checks = rules.checks.map(({ id, sentence, claim }) => ({ ...claim.judge(account), id, sentence }))
  const passed = checks.every((check) => check.passed)
  const signs = rules.mistakes.map(({ id, sign, message }) => ({ id, message, verdict: sign.judge(account) }))
  return {
    steps: Object.entries(rules.steps).map(([id, claim]) => {
      const verdict = claim.judge(account)
      return { id, doneAt: verdict.passed ? (verdict.at ?? account.end) : null }
    }),
    checks,
    mistakes: signs.flatMap(({ id, message, verdict }) =>
      verdict.passed ? [{ id, message, at: verdict.at }] : [],
    ),
    outcome: account.outcome,
    error: account.error,
    passed,
    calls: account.calls.length,
  }
}
