// Begins a lesson as a copy of another one, complete and passing, to be changed bit by bit:
//   npm run lesson:new -- SLUG [--like a-session]
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { conform, courseSchema } from '../build/lesson-format.ts'
import { lessonSchema } from '../src/course/lesson-schema.ts'
import { COURSE } from './lessons/judging.ts'

/** Something about the arguments that the user can mend. */
class Unusable extends Error {}

const USAGE = 'Usage: npm run lesson:new -- SLUG [--like SLUG-OF-A-LESSON] [--folder FOLDER-OF-THE-COURSE]'

const readArguments = () => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        like: { type: 'string', default: 'a-session' },
        folder: { type: 'string', default: COURSE },
      },
    })
    const [slug] = positionals
    if (slug === undefined) throw new Unusable(`What shall its slug be?\n${USAGE}`)
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
      throw new Unusable(
        `"${slug}" is no slug: small letters, digits and single hyphens, as in "two-stores".`,
      )
    return { slug, ...values }
  } catch (error) {
    if (error instanceof Unusable) throw error
    throw new Unusable(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
  }
}

const writeJson = (file: string, value: unknown): void =>
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`)

/** Copies the folder, marks its title, and puts it into the course behind its model. */
const begin = (folder: string, slug: string, like: string): void => {
  const courseFile = join(folder, 'course.json')
  const course = conform(courseSchema, JSON.parse(readFileSync(courseFile, 'utf8')), 'course.json')
  const part = course.parts.find(({ lessons }) => lessons.includes(like))
  if (!part)
    throw new Unusable(
      `There is no lesson "${like}". There are:\n${course.parts.flatMap(({ lessons }) => lessons).join('\n')}`,
    )
  if (existsSync(join(folder, slug)))
    throw new Unusable(`There is a folder "${slug}" already. Choose another slug.`)
  cpSync(join(folder, like), join(folder, slug), { recursive: true })
  const lessonFile = join(folder, slug, 'lesson.json')
  const lesson = conform(lessonSchema, JSON.parse(readFileSync(lessonFile, 'utf8')), 'lesson.json')
  const { en, fr } = lesson.title
  writeJson(lessonFile, { ...lesson, title: { en: `${en} (${slug})`, fr: `${fr} (${slug})` } })
  part.lessons.splice(part.lessons.indexOf(like) + 1, 0, slug)
  writeJson(courseFile, course)
}

try {
  const { slug, like, folder } = readArguments()
  begin(folder, slug, like)
  process.stdout.write(
    `lessons/${slug} is there, like "${like}": it passes already. Change it bit by bit; see docs/write-a-lesson.md.\n` +
      `  npm run lesson -- ${slug}         judges it: solution, start, wrong answers\n` +
      `  npm run lesson:watch -- ${slug}   the same after every change\n` +
      '  npm run dev                       shows it\n',
  )
} catch (error) {
  if (!(error instanceof Unusable)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 3
}
