// Makes one file of a lesson's folder, to be opened on the page teach/lesson/:
//   npm run --silent lesson:pack -- FOLDER [--without-solution] [--out FILE] [--link] [--site ADDRESS]
// Exit code: 0 it is written, 1 the lesson does not hold, 3 unusable arguments or files.
import { writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { LessonError } from '../build/lesson-format.ts'
import { lessonHashOf } from '../src/app/guest/link.ts'
import { LONGEST_LINK } from '../src/app/share/link.ts'
import { copyOf, packedText } from '../src/course/packed/copy.ts'
import type { GuestLesson } from '../src/course/packed/open.ts'
import type { PackedLesson } from '../src/course/packed/packed-schema.ts'
import { saidOf, Unusable } from './lessons/command.ts'
import { demandsOn } from './lessons/demands.ts'
import { wrongAnswer } from './lessons/judging.ts'
import { packLesson } from './lessons/pack.ts'

const USAGE =
  'Usage: npm run --silent lesson:pack -- FOLDER [--without-solution] [--out FILE] [--link] [--site ADDRESS]'

const readArguments = () => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        'without-solution': { type: 'boolean', default: false },
        out: { type: 'string' },
        link: { type: 'boolean', default: false },
        site: { type: 'string', default: '' },
      },
    })
    const [folder] = positionals
    if (folder === undefined) throw new Error('Which folder?')
    return { folder, ...values, out: values.out ?? `${basename(resolve(folder))}.lesson.json` }
  } catch (error) {
    throw new Unusable(`${saidOf(error)}\n${USAGE}`)
  }
}

/** What does not hold, judged by the rules as they stand in the file. */
const problemsOf = async ({ solution, cpp, wrong, ...lesson }: GuestLesson): Promise<string[]> => {
  if (!solution || !cpp) throw new Error('A folder has a solution.')
  const answers = Object.entries(wrong).map(([file, source]) => wrongAnswer(file, source))
  const tested = { ...lesson, solution, cpp, wrong: answers }
  const problems: string[] = []
  for (const { title, problem } of demandsOn(tested)) {
    const said = await problem()
    if (said !== null) problems.push(`FAILED  ${title}\n        ${said.replaceAll('\n', '\n        ')}`)
  }
  return problems
}

const linkTo = async (packed: PackedLesson, site: string): Promise<string> => {
  const hash = await lessonHashOf(copyOf(packed, { solution: packed.solution !== undefined, wrong: false }))
  const link = `${site === '' || site.endsWith('/') ? site : `${site}/`}teach/lesson/${hash}`
  return link.length > LONGEST_LINK
    ? `A link would have ${String(link.length)} characters, and is cut on its way from ${String(LONGEST_LINK)}: hand out the file.`
    : link
}

const pack = async (): Promise<number> => {
  const { folder, out, link, site, 'without-solution': bare } = readArguments()
  const { packed, lesson } = await packLesson(folder, { solution: true, wrong: true })
  const problems = await problemsOf(lesson)
  if (problems.length > 0) {
    process.stderr.write(`${problems.join('\n')}\nNothing is written.\n`)
    return 1
  }
  const copy = copyOf(packed, { solution: !bare, wrong: !bare })
  await writeFile(out, packedText(copy)).catch((error: unknown) => {
    throw new Unusable(`"${out}" cannot be written: ${saidOf(error)}`)
  })
  process.stdout.write(link ? `${await linkTo(copy, site)}\n` : `${out}\n`)
  return 0
}

try {
  process.exitCode = await pack()
} catch (error) {
  if (!(error instanceof Unusable || error instanceof LessonError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 3
}
