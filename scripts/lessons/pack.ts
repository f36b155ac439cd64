// A lesson's folder as one file, with its checks as data: see src/course/packed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { runnerImport } from 'vite'
import type { Plugin } from 'vite'
import { Course } from '../../build/lesson-files.ts'
import { LessonError } from '../../build/lesson-format.ts'
import { copyOf } from '../../src/course/packed/copy.ts'
import type { Copy } from '../../src/course/packed/copy.ts'
import { openLessonValue } from '../../src/course/packed/open.ts'
import type { GuestLesson } from '../../src/course/packed/open.ts'
import { GRAMMAR } from '../../src/course/packed/grammar.ts'
import { FORMAT, VERSION } from '../../src/course/packed/packed-schema.ts'
import type { PackedLesson } from '../../src/course/packed/packed-schema.ts'
import type { PackedRules } from '../../src/course/packed/rules-schema.ts'
import { recordedRules } from './recorded-language.ts'

const LANGUAGE = /course\/checks\/language(\.ts)?$/
const CONSTANTS = /mapi\/api\/constants(\.ts)?$/
const RECORDED = '\0recorded-language'

/** Has a checks.ts import the language that takes down what is said, wherever its folder lies. */
const recording = (): Plugin => ({
  name: 'recorded-language',
  enforce: 'pre',
  resolveId(id) {
    if (LANGUAGE.test(id)) return RECORDED
    return CONSTANTS.test(id) ? join(import.meta.dirname, '../../src/mapi/api/constants.ts') : null
  },
  load(id) {
    if (id !== RECORDED) return null
    const names = Object.keys(GRAMMAR)
    const module = JSON.stringify(join(import.meta.dirname, 'recorded-language.ts'))
    return [
      `import { recordedLanguage } from ${module}`,
      `const language = recordedLanguage(${JSON.stringify(names)})`,
      ...[...names, 'check', 'mistake'].map((name) => `export const ${name} = language.${name}`),
    ].join('\n')
  },
})

const rulesIn = async (file: string): Promise<PackedRules> => {
  if (!existsSync(file)) throw new LessonError(`${file} is missing`)
  try {
    const { module } = await runnerImport<{ rules: PackedRules }>(file, {
      configFile: false,
      logLevel: 'error',
      plugins: [recording()],
    })
    return recordedRules(module.rules) as PackedRules
  } catch (error) {
    throw new LessonError(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const jsonIn = (folder: string, ...path: readonly string[]): unknown =>
  JSON.parse(readFileSync(join(folder, ...path), 'utf8')) as unknown

const wrongIn = (folder: string): Readonly<Record<string, string>> =>
  existsSync(join(folder, 'wrong'))
    ? Object.fromEntries(
        readdirSync(join(folder, 'wrong')).map((file) => [
          file,
          readFileSync(join(folder, 'wrong', file), 'utf8'),
        ]),
      )
    : {}

/** Packs a folder, and opens what it packed, as the page will: what the page could not read is not written. */
export const packLesson = async (
  folder: string,
  copy: Copy,
): Promise<{ packed: PackedLesson; lesson: GuestLesson }> => {
  const path = resolve(folder)
  const slug = basename(path)
  const { file, text, start, solution, cpp } = new Course(dirname(path)).parts(slug)
  const whole: PackedLesson = {
    format: FORMAT,
    version: VERSION,
    slug,
    lesson: file,
    prose: text,
    start,
    solution,
    cpp,
    rules: await rulesIn(join(path, 'checks.ts')),
    worlds: {
      // As they are written: what the schema fills in by itself would double the size.
      shown: jsonIn(path, 'world.json') as object,
      hidden: Object.fromEntries(
        file.worlds.hidden.map(({ id }) => [id, jsonIn(path, 'hidden', `${id}.json`) as object]),
      ),
    },
    wrong: wrongIn(path),
  }
  const packed = copyOf(whole, copy)
  const opened = openLessonValue(JSON.parse(JSON.stringify(packed)))
  if ('lesson' in opened) return { packed, lesson: opened.lesson }
  const { trouble } = opened
  const issues = trouble.kind === 'wrong' ? trouble.issues : []
  throw new LessonError(
    [`${folder} cannot be packed:`, ...issues.map(({ field, said }) => `  ${field}: ${said.en}`)].join('\n'),
  )
}
