// Everything that is written for the reference, with everything that the sources say of themselves.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Language } from '../../src/language/language.svelte.ts'
import type { Sentence } from '../../src/course/sentence.ts'
import { CONSTANTS } from '../../src/mapi/constants/table.ts'
import type { Constant } from '../../src/mapi/constants/table.ts'
import { declarations } from './declarations.ts'
import type { Declared } from './declarations.ts'
import { readComment } from './doc-comment.ts'
import type { DocComment } from './doc-comment.ts'
import { readExamples } from './examples.ts'
import type { ExampleFile } from './examples.ts'
import { readSections } from './sections.ts'
import type { Section } from './sections.ts'

/** A place in the source that carries out a choice. */
export interface Mark {
  clause: string
  file: string
}

export interface ReferenceContent {
  declared: readonly Declared[]
  /** French for the comments of declarations, by name. */
  french: ReadonlyMap<string, DocComment>
  /** The same, as it is written. */
  frenchTexts: ReadonlyMap<string, string>
  constants: readonly Constant[]
  meanings: Readonly<Record<Language, Texts>>
  families: ReadonlyMap<string, Sentence>
  /** What the model does, by name. */
  notes: ReadonlyMap<string, Section>
  choices: readonly Section[]
  traps: readonly Section[]
  procedures: readonly Section[]
  examples: readonly ExampleFile[]
  marks: readonly Mark[]
  /** French for the comments in programs. */
  comments: Texts
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

/** Texts by their name. */
type Texts = Readonly<Record<string, string>>

/** French comments, by name: `## NAME`, then what would stand in the declaration's comment. */
const frenchIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) =>
        readFileSync(join(folder, file), 'utf8')
          .split(/^## /m)
          .slice(1)
          .map((part): [string, string] => {
            const [name = '', ...lines] = part.split('\n')
            return [name.trim(), lines.join('\n').trim()]
          }),
      ),
  )

const DEPARTS = /departs: ([A-Z]{2}-\d\d|lifecycle \d)/g

/** The marks in the sources: where the documentation leaves a choice, the place that chooses says so. */
export const marksIn = (root: string): Mark[] =>
  readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(DEPARTS)].map(([, clause = '']) => ({
        clause,
        file: relative(root, file).split(sep).join('/'),
      })),
    )

/** Reads it all, from the root of the repository. */
export const readReference = (root: string): ReferenceContent => {
  const folder = join(root, 'reference')
  const source = join(root, 'src/mapi/constants')
  const families = json(join(source, 'families.json')) as Record<string, [words: string, page: string]>
  const frenchTexts = frenchIn(join(folder, 'fr'))
  const familiesInFrench = json(join(folder, 'fr/families.json')) as Texts
  return {
    declared: declarations(),
    french: new Map([...frenchTexts].map(([name, text]) => [name, readComment(text)])),
    frenchTexts,
    constants: CONSTANTS,
    meanings: {
      en: json(join(source, 'meanings.json')) as Texts,
      fr: json(join(folder, 'fr/meanings.json')) as Texts,
    },
    families: new Map(
      Object.entries(families).map(([key, [en]]) => [key, { en, fr: familiesInFrench[key] ?? '' }]),
    ),
    notes: new Map(readSections(join(folder, 'notes')).map((section) => [section.key, section])),
    choices: readSections(join(folder, 'choices')),
    traps: readSections(join(folder, 'traps')),
    procedures: readSections(join(folder, 'procedures')),
    examples: readExamples(join(folder, 'examples')),
    marks: marksIn(root),
    comments: json(join(folder, 'fr/comments.json')) as Texts,
  }
}
