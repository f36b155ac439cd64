import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Plugin } from 'vite'

const CONTENTS = 'virtual:programs'
const PROGRAM = 'virtual:program/'

const sentence = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) })

const programsFile = z.array(
  z.strictObject({
    /** Stable: it names the file, and what was made from it. */
    name: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
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

export const readProgram = (folder: string, name: string): string =>
  readFileSync(join(folder, `${name}.ts`), 'utf8')

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
        this.addWatchFile(join(folder, `${name}.ts`))
        return `export default ${JSON.stringify(readProgram(folder, name))}\n`
      }
      return null
    },
  }
}
