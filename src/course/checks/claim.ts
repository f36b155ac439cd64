import type { Account } from '../account/account.ts'
import type { Moment } from '../account/moment.ts'
import type { Sentence } from '../sentence.ts'

/** What became of a claim in one run. */
export interface Verdict {
  passed: boolean
  expected: Sentence
  /** What happened instead; when it passed, nothing of interest. */
  actual: Sentence
  /** When it came true, or where to look for what went wrong. */
  at: Moment | null
}

/** Something that a run shows or does not show: a pure question to its account. */
export interface Claim {
  readonly sentence: Sentence
  judge(account: Account): Verdict
}

/** A claim that a lesson stands on. Its id is kept in the learner's progress. */
export interface Check {
  id: string
  sentence: Sentence
  claim: Claim
}

/** A particular mistake: when its sign is seen, the message comes before the general ones. */
export interface Mistake {
  id: string
  sign: Claim
  message: Sentence
}

/** What a lesson judges by. `steps` says of each step when it is done. */
export interface Rules {
  steps: Readonly<Record<string, Claim>>
  checks: readonly Check[]
  mistakes: readonly Mistake[]
  /** How many calls the solution makes in the shown world, where the lesson compares: a remark, never a check. */
  fewestCalls?: number
}

/** A check reads as its claim does, unless the lesson has better words. */
export const check = (id: string, claim: Claim, sentence: Sentence = claim.sentence): Check => ({
  id,
  claim,
  sentence,
})

export const mistake = (id: string, sign: Claim, message: Sentence): Mistake => ({ id, sign, message })

const NOTHING: Sentence = { en: '', fr: '' }

/** A claim from its sentence and a question: `null` where it holds. */
export const claim = (
  sentence: Sentence,
  ask: (
    account: Account,
  ) => { holds: true; at?: Moment | null } | { holds: false; actual: Sentence; at?: Moment | null },
): Claim => ({
  sentence,
  judge: (account) => {
    const answer = ask(account)
    return {
      passed: answer.holds,
      expected: sentence,
      actual: answer.holds ? NOTHING : answer.actual,
      at: answer.at ?? null,
    }
  },
})

/** Holds when all of them do; speaks for the first that does not. It came true with the last. */
export const all = (sentence: Sentence, ...claims: readonly Claim[]): Claim =>
  claim(sentence, (account) => {
    let at: Moment | null = null
    for (const part of claims) {
      const verdict = part.judge(account)
      if (!verdict.passed) return { holds: false, actual: verdict.actual, at: verdict.at }
      if (verdict.at && verdict.at.seq >= (at?.seq ?? -1)) at = verdict.at
    }
    return { holds: true, at }
  })
