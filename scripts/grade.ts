// Judges a folder of hand-ins, each program in all the worlds of its lesson:
//   npm run --silent grade -- FOLDER [--language fr] [--json]
// Exit code: 0 everything passes, 1 something does not or cannot be read, 3 unusable arguments.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Course } from '../build/lesson-files.ts'
import type { Grade } from '../src/course/grade.ts'
import { gradeOf, unusable } from '../src/course/grade.ts'
import { readHandIn } from '../src/course/hand-in.ts'
import type { HandInTrouble } from '../src/course/hand-in.ts'
import { COURSE, judgedFromOutside, loadTestedLesson } from './lessons/judging.ts'

interface GradedProgram extends Omit<Grade, 'why'> {
  lesson: string
  why: string | null
}

interface GradedFile {
  file: string
  name: string | null
  /** Why the file is no hand-in; null where it is one. */
  trouble: HandInTrouble | null
  programs: GradedProgram[]
}

const TROUBLES: Readonly<Record<HandInTrouble, string>> = {
  unreadable: 'is no JSON, or was cut off: ask for it once more',
  foreign: 'is no hand-in: ask for the file that “Save the hand-in” makes, or for the progress',
  newer: 'comes from a newer version: update this copy of the course',
  empty: 'has no program in it: the learner has not changed any',
}

const USAGE = 'Usage: npm run --silent grade -- FOLDER [--language fr] [--json]'

class Unusable extends Error {}

const saidOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const readArguments = () => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { language: { type: 'string', default: 'en' }, json: { type: 'boolean', default: false } },
    })
    const [folder] = positionals
    if (folder === undefined) throw new Error('Which folder?')
    const { language, json } = values
    if (language !== 'en' && language !== 'fr') throw new Error('The languages are en and fr.')
    return { folder, language, json } as const
  } catch (error) {
    throw new Unusable(`${saidOf(error)}\n${USAGE}`)
  }
}

const filesIn = async (folder: string): Promise<string[]> => {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new Unusable(`"${folder}" cannot be read: ${saidOf(error)}`)
  })
  const files = names.filter((name) => name.endsWith('.json')).sort()
  if (files.length === 0) throw new Unusable(`"${folder}" has no .json files in it.`)
  return files
}

const slugs = new Set(new Course(COURSE).slugs())

const gradeProgram = async (slug: string, source: string): Promise<Grade> => {
  if (!slugs.has(slug)) {
    const why = { en: 'There is no such lesson.', fr: 'Il n’y a pas de telle leçon.' }
    return { passed: false, held: 0, of: 0, why }
  }
  const lesson = await loadTestedLesson(slug)
  const of = 1 + lesson.hidden.length
  const judged = await judgedFromOutside(lesson, source)
  if (!('diagnostics' in judged)) return gradeOf(judged, of)
  const [first = { line: 1, message: '' }] = judged.diagnostics
  return unusable(first, of)
}

const gradeFile = async (folder: string, file: string, language: 'en' | 'fr'): Promise<GradedFile> => {
  const text = await readFile(join(folder, file), 'utf8').catch(() => '')
  const handIn = readHandIn(text)
  if (typeof handIn === 'string') return { file, name: null, trouble: handIn, programs: [] }
  const programs: GradedProgram[] = []
  for (const [lesson, source] of Object.entries(handIn.programs)) {
    const { why, ...grade } = await gradeProgram(lesson, source)
    programs.push({ lesson, ...grade, why: why?.[language] ?? null })
  }
  return { file, name: handIn.name, trouble: null, programs }
}

const account = ({ file, name, trouble, programs }: GradedFile): string =>
  [
    name === null ? file : `${name} (${file})`,
    ...(trouble === null ? [] : [`  UNREADABLE  It ${TROUBLES[trouble]}.`]),
    ...programs.map(({ lesson, passed, held, of, why }) =>
      passed
        ? `  passed  ${lesson}`
        : `  FAILED  ${lesson} (holds in ${String(held)} of ${String(of)} worlds)\n          ${why ?? ''}`,
    ),
  ].join('\n')

try {
  const { folder, language, json } = readArguments()
  const files: GradedFile[] = []
  for (const file of await filesIn(folder)) files.push(await gradeFile(folder, file, language))
  const passed = files.every(
    ({ trouble, programs }) => trouble === null && programs.every((one) => one.passed),
  )
  process.stdout.write(`${json ? JSON.stringify({ passed, files }) : files.map(account).join('\n\n')}\n`)
  process.exitCode = passed ? 0 : 1
} catch (error) {
  if (!(error instanceof Unusable)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 3
}
