// lesson.json. The build checks every lesson against this, the page one that comes from outside; an error names the
// field.
import { z } from 'zod'
import type { ViewName } from './lesson.ts'
import { sentenceSchema } from './sentence-schema.ts'

/** The name of a lesson, of a step, of a check: it stands in addresses and in what is kept. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens')

/** The last part of the address of a page of Microsoft’s documentation. */
export const PAGE = /^[a-z0-9]+([-_][a-z0-9]+)*$/

const page = z.string().regex(PAGE, 'small letters, digits, hyphens and underscores')

const step = z.strictObject({
  id: slug.describe('Names the claim in checks.ts that says when the step is done.'),
  text: sentenceSchema.describe('What to do, in one line.'),
  hints: z
    .array(sentenceSchema)
    .min(2)
    .max(4)
    .describe('By degrees: a question, a pointer, the call, the line.'),
})

const prediction = z
  .strictObject({
    question: sentenceSchema,
    options: z.array(z.strictObject({ id: slug, text: sentenceSchema })).min(2),
    answer: slug.describe('The option that the run bears out.'),
    afterwards: sentenceSchema.describe('What to say once the run has shown it.'),
  })
  .refine(({ answer, options }) => options.some(({ id }) => id === answer), {
    path: ['answer'],
    message: 'is none of the options',
  })

/** The views of the stage that a lesson may choose. */
const VIEWS = [
  'messages',
  'status-table',
  'restriction',
  'statecharts',
  'exchange',
  'calls',
  'objects',
  'desktop',
] as const satisfies readonly ViewName[]

/** lesson.json. */
export const lessonSchema = z.strictObject({
  title: sentenceSchema,
  description: sentenceSchema.describe('One sentence, for the contents and for search engines.'),
  minutes: z.number().int().min(1).max(60),
  views: z.array(z.enum(VIEWS)).min(1),
  steps: z
    .array(step)
    .min(1)
    .refine(
      (steps) => new Set(steps.map(({ id }) => id)).size === steps.length,
      'two steps have the same id',
    ),
  prediction: prediction.optional(),
  pages: z
    .array(page)
    .min(1)
    .describe('Pages of Microsoft’s documentation, by the last part of their address.'),
  worlds: z.strictObject({
    shown: sentenceSchema.describe('What to call world.json.'),
    hidden: z
      .array(z.strictObject({ id: slug, title: sentenceSchema }))
      .min(1)
      .describe('hidden/ID.json each: judged after the shown one.'),
  }),
})

export type LessonFile = z.infer<typeof lessonSchema>
