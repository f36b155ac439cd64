// The checks of a packed lesson, read into what a run is judged by.
import { z } from 'zod'
import { check, mistake } from '../checks/claim.ts'
import type { Claim, Rules } from '../checks/claim.ts'
import { slug } from '../lesson-schema.ts'
import { sentenceSchema } from '../sentence-schema.ts'
import { NotSaid, readClaim } from './sayings.ts'

/** A saying, as data; `sayings.ts` reads it. */
export type Saying = readonly unknown[]

/** Characters in all. The longest of the course have a sixth of that; every claim is tried on every run. */
const LONGEST_RULES = 40_000

const claimSchema = z.array(z.unknown()).transform((saying, context): Claim => {
  try {
    return readClaim(saying)
  } catch (error) {
    const path = error instanceof NotSaid ? [...error.path] : []
    const message = error instanceof NotSaid ? error.message : 'cannot be said so'
    context.addIssue({
      code: 'custom',
      path,
      message,
      ...(error instanceof NotSaid ? { params: { said: error.said } } : {}),
    })
    return z.NEVER
  }
})

const checkSchema = z
  .strictObject({ id: slug, claim: claimSchema, sentence: sentenceSchema.optional() })
  .transform(({ id, claim, sentence }) => check(id, claim, sentence))

const mistakeSchema = z
  .strictObject({ id: slug, sign: claimSchema, message: sentenceSchema })
  .transform(({ id, sign, message }) => mistake(id, sign, message))

const differ = (list: readonly { id: string }[]): boolean =>
  new Set(list.map(({ id }) => id)).size === list.length

const notTooMuch = z
  .unknown()
  .refine((rules) => JSON.stringify([rules]).length <= LONGEST_RULES, 'says too much')

/** The checks as they stand in the file. */
export interface PackedRules {
  readonly steps: Readonly<Record<string, Saying>>
  readonly checks: readonly { id: string; claim: Saying; sentence?: { en: string; fr: string } }[]
  readonly mistakes: readonly { id: string; sign: Saying; message: { en: string; fr: string } }[]
  readonly fewestCalls?: number
}

export const rulesSchema = notTooMuch.pipe(
  z
    .strictObject({
      steps: z.record(slug, claimSchema),
      checks: z.array(checkSchema).min(1).refine(differ, 'two have the same id'),
      mistakes: z.array(mistakeSchema).refine(differ, 'two have the same id'),
      fewestCalls: z.number().int().positive().optional(),
    })
    .transform(({ fewestCalls, ...rules }): Rules => ({
      ...rules,
      ...(fewestCalls === undefined ? {} : { fewestCalls }),
    })),
)
