import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Plugin } from 'vite'
import type { ReadyRace, RaceSummary } from '../src/app/race/ready.ts'
import type { Sentence } from '../src/course/sentence.ts'
import { scenarioSchema } from '../src/simulation/scenario.ts'
import { checkFrench, commentsIn, inFrench } from './lesson-comments.ts'

const CONTENTS = 'virtual:races'
const RACE = 'virtual:race/'

const sentence = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) })

const racesFile = z.array(
  z.strictObject({
    /** Stable: it names the folder and the page. */
    slug: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    title: sentence,
    about: sentence,
    /** What the two programs are called. */
    names: z.tuple([sentence, sentence]),
  }),
)

/** The ready races in `folder`, in order. */
export const readRaces = (folder: string): readonly RaceSummary[] =>
  racesFile.parse(JSON.parse(readFileSync(join(folder, 'races.json'), 'utf8')))

const FRENCH = 'comments.fr.json'

const frenchIn = (folder: string): Readonly<Record<string, string>> =>
  z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(join(folder, FRENCH), 'utf8')))

/** Two programs, and the world of both. */
export const readRace = (folder: string, slug: string): ReadyRace => {
  const read = (file: string): string => readFileSync(join(folder, slug, file), 'utf8')
  const scenario = scenarioSchema.parse(JSON.parse(read('world.json')))
  const french = frenchIn(folder)
  const program = (file: string): Sentence => ({ en: read(file), fr: inFrench(read(file), french) })
  return { sources: [program('a.ts'), program('b.ts')], scenario }
}

/** Every comment of a program has its French, and there is no French without a comment. */
export const checkComments = (folder: string): void => {
  const files = readRaces(folder).flatMap(({ slug }) => ['a.ts', 'b.ts'].map((name) => join(slug, name)))
  const comments = files.flatMap((name) =>
    commentsIn({ file: join('races', name), source: readFileSync(join(folder, name), 'utf8') }),
  )
  checkFrench(frenchIn(folder), join('races', FRENCH), comments)
}

/**
 * Makes the folder of ready races into modules: `virtual:races` has what they are called and a loader for each,
 * `virtual:race/SLUG` the programs and the world of one.
 */
export const races = (root: string): Plugin => {
  const folder = join(root, 'races')
  return {
    name: 'races',
    resolveId: (id) => (id === CONTENTS || id.startsWith(RACE) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${CONTENTS}`) {
        this.addWatchFile(join(folder, 'races.json'))
        checkComments(folder)
        const entries = readRaces(folder)
        const loaders = entries.map(
          ({ slug }) =>
            `${JSON.stringify(slug)}: () => import(${JSON.stringify(RACE + slug)}).then((m) => m.default)`,
        )
        return `export const races = ${JSON.stringify(entries)}\nexport const loaders = { ${loaders.join(', ')} }\n`
      }
      if (id.startsWith(`\0${RACE}`)) {
        const slug = id.slice(RACE.length + 1)
        for (const file of ['a.ts', 'b.ts', 'world.json']) this.addWatchFile(join(folder, slug, file))
        return `export default ${JSON.stringify(readRace(folder, slug))}\n`
      }
      return null
    },
  }
}
