import { z } from 'zod'
import type { ViewName } from '../src/course/lesson.ts'

// The files of a lesson's folder. The build and the tests check every lesson against this, and an error
// names the file and the field.

const sentence = z
  .strictObject({ en: z.string().min(1), fr: z.string().min(1) })
  .describe('The same thing said in both languages; code stands between backticks.')

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens')

const page = z.string().regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/, 'small letters, digits, hyphens and underscores')

const step = z.strictObject({
  id: slug.describe('Names the claim in checks.ts that says when the step is done.'),
  text: sentence.describe('What to do, in one line.'),
  hints: z.array(sentence).min(2).max(4).describe('By degrees: a question, a pointer, the call, the line.'),
})

const prediction = z
  .strictObject({
    question: sentence,
    options: z.array(z.strictObject({ id: slug, text: sentence })).min(2),
    answer: slug.describe('The option that the run bears out.'),
    afterwards: sentence.describe('What to say once the run has shown it.'),
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
  title: sentence,
  description: sentence.describe('One sentence, for the contents and for search engines.'),
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
    shown: sentence.describe('What to call world.json.'),
    hidden: z
      .array(z.strictObject({ id: slug, title: sentence }))
      .min(1)
      .describe('hidden/ID.json each: judged after the shown one.'),
  }),
})

/** comments.fr.json: the words of a comment, without slashes and number, and the same in French. */
export const commentsSchema = z.record(
  z.string(),
  z.string().regex(/^(?!\/\/)\S(.*\S)?$/, 'one line, without the slashes and without spaces around it'),
)

/** lessons/course.json: the parts, and which lessons stand in them. A slug never changes; its place may. */
export const courseSchema = z.strictObject({
  parts: z.array(z.strictObject({ id: slug, title: sentence, lessons: z.array(slug).min(1) })).min(1),
})

/** A file of the course is not what it must be. */
export class LessonError extends Error {
  override readonly name = 'LessonError'
}

/** Checks a value against a schema; the error names the file and the field. */
export const conform = <T>(schema: z.ZodType<T>, value: unknown, file: string): T => {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issues = result.error.issues.map(
    ({ path, message }) => `  ${path.map(String).join('.') || '(the file)'}: ${message}`,
  )
  throw new LessonError(`${file}\n${issues.join('\n')}`)
}
