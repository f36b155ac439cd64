import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Plugin } from 'vite'
import type { Sentence } from '../src/course/sentence.ts'
import { checkFrench, commentsIn, inFrench } from './lesson-comments.ts'
import { Course } from './lesson-files.ts'

const CONTENTS = 'virtual:programs'
const PROGRAM = 'virtual:program/'

const sentence = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) })

const programsFile = z.array(
  z.strictObject({
    /** Stable: it names the file, and what was made from it. */
    name: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    /** The lesson whose solution it is; null where it has a file of its own. */
    lesson: z.string().nullable(),
    /** Name of the world in the gallery that suits it. */
    world: z.string().min(1),
    title: sentence,
    about: sentence,
  }),
)

export type ProgramEntry = z.output<typeof programsFile>[number]

/** The ready programs in `folder`, in order. */
export const readPrograms = (folder: string): readonly ProgramEntry[] =>
  programsFile.parse(JSON.parse(readFileSync(join(folder, 'programs.json'), 'utf8')))

/** Where its text stands. */
const fileOf = (root: string, { name, lesson }: ProgramEntry): string =>
  lesson === null ? join(root, 'programs', `${name}.ts`) : join(root, 'lessons', lesson, 'solution.ts')

/** The text of a program, with the comments of each language. */
export const readProgram = (root: string, { name, lesson }: ProgramEntry): Sentence => {
  if (lesson !== null) return new Course(join(root, 'lessons')).lesson(lesson).solution
  const file = join('programs', `${name}.ts`)
  const source = readFileSync(join(root, file), 'utf8')
  const french = join('programs', 'comments.fr.json')
  const comments = z
    .record(z.string(), z.string())
    .parse(JSON.parse(readFileSync(join(root, french), 'utf8')))
  checkFrench(comments, french, commentsIn({ file, source }))
  return { en: source, fr: inFrench(source, comments) }
}

/**
 * Makes the folder of ready programs into modules: `virtual:programs` has what they are called and a loader for
 * each, `virtual:program/NAME` the text of one.
 */
export const programs = (root: string): Plugin => {
  const folder = join(root, 'programs')
  return {
    name: 'programs',
    resolveId: (id) => (id === CONTENTS || id.startsWith(PROGRAM) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${CONTENTS}`) {
        this.addWatchFile(join(folder, 'programs.json'))
        const entries = readPrograms(folder)
        const loaders = entries.map(
          ({ name }) =>
            `${JSON.stringify(name)}: () => import(${JSON.stringify(PROGRAM + name)}).then((m) => m.default)`,
        )
        return `export const programs = ${JSON.stringify(entries)}\nexport const loaders = { ${loaders.join(', ')} }\n`
      }
      if (id.startsWith(`\0${PROGRAM}`)) {
        const name = id.slice(PROGRAM.length + 1)
        const entry = readPrograms(folder).find((one) => one.name === name)
        if (!entry) return null
        this.addWatchFile(fileOf(root, entry))
        return `export default ${JSON.stringify(readProgram(root, entry))}\n`
      }
      return null
    },
  }
}
