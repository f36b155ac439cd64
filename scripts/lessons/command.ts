// What the commands that judge have in common: arguments, exit codes, and text that is safe to print.
import { parseArgs } from 'node:util'
import { LessonError } from '../../build/lesson-format.ts'
import type { Language } from '../../src/language/language.svelte.ts'

const LANGUAGES: readonly Language[] = ['en', 'fr']
const PASSED = 0
const FAILED = 1
const UNUSABLE = 3

/** Something about the arguments that the user can mend. */
export class Unusable extends Error {}

export const saidOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * What a stranger wrote, fit for a terminal: one line, and nothing in it that moves the cursor, colours the
 * text or turns its direction.
 */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, '\uFFFD')

interface Given {
  readonly words: readonly string[]
  readonly language: Language
}

/** What came of judging: as an object for programs, and as lines for people. */
interface Report {
  readonly report: { readonly passed: boolean }
  readonly text: string
}

const readArguments = (usage: string): Given & { json: boolean } => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { language: { type: 'string', default: 'en' }, json: { type: 'boolean', default: false } },
    })
    const language = LANGUAGES.find((known) => known === values.language)
    if (language === undefined) throw new Unusable(`The languages are ${LANGUAGES.join(' and ')}.`)
    return { words: positionals, language, json: values.json }
  } catch (error) {
    throw new Unusable(`${saidOf(error)}\n${usage}`)
  }
}

/** Runs a command that judges something, prints its report, and says by the exit code what came of it. */
export const judgingCommand = async (
  usage: string,
  judge: (given: Given) => Promise<Report>,
): Promise<void> => {
  try {
    const { json, ...given } = readArguments(usage)
    const { report, text } = await judge(given)
    process.stdout.write(`${json ? JSON.stringify(report) : text}\n`)
    process.exitCode = report.passed ? PASSED : FAILED
  } catch (error) {
    if (!(error instanceof Unusable || error instanceof LessonError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = UNUSABLE
  }
}
