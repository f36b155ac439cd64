// A lesson in one file: all that its folder has, with its checks as data. What this version writes, every later one
// reads; docs/teach.md describes it.
import { z } from 'zod'
import { scenarioSchema } from '../../simulation/scenario.ts'
import { aroundTheSteps } from '../lesson-parts.ts'
import { lessonSchema, slug } from '../lesson-schema.ts'
import { rulesSchema } from './rules-schema.ts'
import type { PackedRules } from './rules-schema.ts'

export const FORMAT = 'mapi-on-demand/lesson'
/** The shape that is written; another number means another shape. */
export const VERSION = 1

const LONGEST_PROSE = 40_000
const LONGEST_PROGRAM = 100_000
const MOST_WRONG = 200

const inBoth = (text: z.ZodString) => z.strictObject({ en: text, fr: text })
const prose = z
  .string()
  .max(LONGEST_PROSE)
  .refine((text) => aroundTheSteps(text).length === 2, 'one line "---" must stand where the steps come')
const program = inBoth(z.string().max(LONGEST_PROGRAM))

export const packedSchema = z
  .strictObject({
    format: z.literal(FORMAT),
    version: z.literal(VERSION),
    slug,
    lesson: lessonSchema,
    prose: inBoth(prose),
    start: program,
    solution: program.optional(),
    cpp: program.optional(),
    rules: rulesSchema,
    worlds: z.strictObject({ shown: scenarioSchema, hidden: z.record(slug, scenarioSchema) }),
    wrong: z
      .record(z.string().regex(/^[a-z0-9-]{1,80}\.ts$/), z.string().max(LONGEST_PROGRAM))
      .refine((wrong) => Object.keys(wrong).length <= MOST_WRONG, 'there are too many')
      .optional(),
  })
  .superRefine(({ lesson, rules, worlds }, context) => {
    for (const [index, { id }] of lesson.worlds.hidden.entries())
      if (!Object.hasOwn(worlds.hidden, id))
        context.addIssue({
          code: 'custom',
          path: ['lesson', 'worlds', 'hidden', index, 'id'],
          message: 'has no world in worlds.hidden',
        })
    for (const [index, { id }] of lesson.steps.entries())
      if (!Object.hasOwn(rules.steps, id))
        context.addIssue({
          code: 'custom',
          path: ['lesson', 'steps', index, 'id'],
          message: 'has no claim in rules.steps',
        })
  })

/** A lesson as it stands in the file. */
export type PackedLesson = Omit<z.input<typeof packedSchema>, 'rules'> & { rules: PackedRules }
