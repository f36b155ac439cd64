// Judges a folder of hand-ins, each program in all the worlds of its lesson:
//   npm run --silent grade -- FOLDER [--language fr] [--json]
// Exit code: 0 everything passes, 1 something does not or cannot be read, 3 unusable arguments.
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Course } from '../build/lesson-files.ts'
import type { Grade } from '../src/course/grade.ts'
import { gradeOf, unusable } from '../src/course/grade.ts'
import { LARGEST_FILE, readHandIn } from '../src/course/hand-in.ts'
import { GUEST } from '../src/course/packed/guest.ts'
import { openLessonText } from '../src/course/packed/open.ts'
import type { GuestLesson } from '../src/course/packed/open.ts'
import type { HandIn, HandInTrouble } from '../src/course/hand-in.ts'
import type { Language } from '../src/language/language.svelte.ts'
import { judgingCommand, printable, saidOf, Unusable } from './lessons/command.ts'
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
  'too large': 'is larger than any hand-in: ask what it is',
}

const USAGE = 'Usage: npm run --silent grade -- FOLDER [--language fr] [--json]'

const filesIn = async (folder: string): Promise<string[]> => {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new Unusable(`"${folder}" cannot be read: ${saidOf(error)}`)
  })
  const files = names.filter((name) => name.endsWith('.json')).sort()
  if (files.length === 0) throw new Unusable(`"${folder}" has no .json files in it.`)
  return files
}

const slugs = new Set(new Course(COURSE).slugs())

const notJudged = (of: number, why: NonNullable<Grade['why']>): Grade => ({ passed: false, held: 0, of, why })

const UNKNOWN = { en: 'There is no such lesson.', fr: 'Il n’y a pas de telle leçon.' }
const NOT_HERE = {
  en: 'It is a lesson of your own: put its file into the folder.',
  fr: 'C’est une leçon à vous\u00a0: placez son fichier dans le dossier.',
}

/** Lessons of the teacher's own that lie in the folder, by their slugs. */
type Guests = ReadonlyMap<string, GuestLesson>

const gradeProgram = async (slug: string, source: string, guests: Guests): Promise<Grade> => {
  const lesson = guests.get(slug) ?? (slugs.has(slug) ? await loadTestedLesson(slug) : null)
  if (!lesson) return notJudged(0, slug.startsWith(GUEST) ? NOT_HERE : UNKNOWN)
  const of = 1 + lesson.hidden.length
  try {
    const judged = await judgedFromOutside(lesson, source)
    if (!('diagnostics' in judged)) return gradeOf(judged, of)
    const [first = { line: 1, message: '' }] = judged.diagnostics
    return unusable(first, of)
  } catch (error) {
    // Whatever a program does to the thread that it runs in, the rest of the class is judged.
    const said = saidOf(error)
    return notJudged(of, { en: `It could not be judged: ${said}`, fr: `Impossible de le juger : ${said}` })
  }
}

type Read = HandIn | HandInTrouble | { readonly lesson: GuestLesson }

const readIn = async (path: string): Promise<Read> => {
  try {
    const { size } = await stat(path)
    if (size > LARGEST_FILE) return 'too large'
    const text = await readFile(path, 'utf8')
    const handIn = readHandIn(text)
    const opened = handIn === 'foreign' ? openLessonText(text) : null
    return opened && 'lesson' in opened ? opened : handIn
  } catch {
    return 'unreadable'
  }
}

const gradeFile = async (
  file: string,
  handIn: HandIn | HandInTrouble,
  guests: Guests,
  language: Language,
): Promise<GradedFile> => {
  if (typeof handIn === 'string') return { file, name: null, trouble: handIn, programs: [] }
  const programs: GradedProgram[] = []
  for (const [lesson, source] of Object.entries(handIn.programs)) {
    const { why, ...grade } = await gradeProgram(lesson, source, guests)
    programs.push({ lesson, ...grade, why: why?.[language] ?? null })
  }
  return { file, name: handIn.name, trouble: null, programs }
}

/** All of it may have been written to mislead whoever reads it: nothing in it makes a line of its own. */
const account = ({ file, name, trouble, programs }: GradedFile, guests: Guests): string =>
  [
    name === null ? printable(file) : `${printable(name)} (${printable(file)})`,
    ...(trouble === null ? [] : [`  UNREADABLE  It ${TROUBLES[trouble]}.`]),
    ...programs.map(({ lesson, passed, held, of, why }) =>
      passed
        ? `  passed  ${printable(guests.get(lesson)?.name ?? lesson)}`
        : `  FAILED  ${printable(guests.get(lesson)?.name ?? lesson)} (holds in ${String(held)} of ${String(of)} worlds)\n          ${printable(why ?? '')}`,
    ),
  ].join('\n')

await judgingCommand(USAGE, async ({ words: [folder], language }) => {
  if (folder === undefined) throw new Unusable(`Which folder?\n${USAGE}`)
  const files: GradedFile[] = []
  const guests = new Map<string, GuestLesson>()
  const handIns: [string, HandIn | HandInTrouble][] = []
  for (const file of await filesIn(folder)) {
    const read = await readIn(join(folder, file))
    if (typeof read === 'object' && 'lesson' in read) guests.set(read.lesson.slug, read.lesson)
    else handIns.push([file, read])
  }
  for (const [file, handIn] of handIns) files.push(await gradeFile(file, handIn, guests, language))
  const passed = files.every(
    ({ trouble, programs }) => trouble === null && programs.every((one) => one.passed),
  )
  return { report: { passed, files }, text: files.map((file) => account(file, guests)).join('\n\n') }
})
