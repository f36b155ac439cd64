import type { Moment } from '../account/moment.ts'
import type { Sentence } from '../sentence.ts'
import { say } from '../sentence.ts'
import type { Claim } from './claim.ts'
import { claim } from './claim.ts'

/** Holds when all of them do and each came true after the one before. */
export const inOrder = (sentence: Sentence, ...claims: readonly Claim[]): Claim =>
  claim(sentence, (account) => {
    let before: { at: Moment; said: Sentence } | null = null
    for (const part of claims) {
      const { passed, actual, at } = part.judge(account)
      if (!passed) return { holds: false, actual, at }
      const said = part.sentence
      const earlier: { at: Moment; said: Sentence } | null = before
      if (at && earlier && at.seq < earlier.at.seq)
        return {
          holds: false,
          at,
          actual: say((l) =>
            l === 'fr'
              ? `trop tôt : ${said.fr}, avant que ${earlier.said.fr}`
              : `too early: ${said.en} before ${earlier.said.en}`,
          ),
        }
      if (at) before = { at, said }
    }
    return { holds: true, at: before?.at ?? null }
  })
