import { z } from 'zod'
import { slug } from '../src/course/lesson-schema.ts'
import { sentenceSchema } from '../src/course/sentence-schema.ts'

// The files of a lesson's folder besides lesson.json. The build and the tests check every lesson against this, and
// an error names the file and the field.

/** comments.fr.json: the words of a comment, without slashes and number, and the same in French. */
export const commentsSchema = z.record(
  z.string(),
  z.string().regex(/^(?!\/\/)\S(.*\S)?$/, 'one line, without the slashes and without spaces around it'),
)

/** lessons/course.json: the parts, and which lessons stand in them. A slug never changes; its place may. */
export const courseSchema = z.strictObject({
  parts: z.array(z.strictObject({ id: slug, title: sentenceSchema, lessons: z.array(slug).min(1) })).min(1),
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
