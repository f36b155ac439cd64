import type { Judgement } from './judge.ts'
import type { Sentence } from './sentence.ts'
import { everywhere, say } from './sentence.ts'

/** What became of a program that was handed in. */
export interface Grade {
  readonly passed: boolean
  /** In so many worlds everything held, of so many that the lesson has. */
  readonly held: number
  readonly of: number
  /** What to say to the learner first; null where it passed. */
  readonly why: Sentence | null
}

const ENDLESS: Sentence = {
  en: 'The program does not come to its end: it was stopped.',
  fr: 'Le programme ne se termine pas\u00a0: il a été arrêté.',
}

const whyOf = ({ mistakes, checks, error, outcome }: Judgement): Sentence => {
  const failed = checks.find(({ passed }) => !passed)
  if (mistakes[0]) return mistakes[0].message
  if (outcome === 'stopped') return ENDLESS
  if (error && (!failed || failed.id === 'completes')) return everywhere(`${error.name}: ${error.message}`)
  if (!failed) return everywhere('')
  return say((language) => `${failed.sentence[language]} · ${failed.actual[language]}`)
}

/** From what the judge says of the worlds that were tried, of so many. */
export const gradeOf = (judgements: readonly Judgement[], of: number): Grade => {
  const held = judgements.filter(({ passed }) => passed).length
  const broken = judgements.find(({ passed }) => !passed)
  return { passed: held === of, held, of, why: broken ? whyOf(broken) : null }
}

/** Of a program that cannot be run as it stands. */
export const unusable = ({ line, message }: { line: number; message: string }, of: number): Grade => ({
  passed: false,
  held: 0,
  of,
  why: { en: `Line ${String(line)}: ${message}`, fr: `Ligne ${String(line)}\u00a0: ${message}` },
})
