// Judges a program by the checks of a lesson, in all its worlds:
//   npm run --silent lesson -- SLUG PROGRAM.ts [--language fr] [--json]
// Exit code: 0 it passes everywhere, 1 it does not, 3 unusable arguments.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { Course } from '../build/lesson-files.ts'
import type { Rules } from '../src/course/checks/claim.ts'
import { judge, type Judgement } from '../src/course/judge.ts'
import type { Language } from '../src/language/language.svelte.ts'
import { loadProgram } from '../src/sandbox/node.ts'
import { run } from '../src/simulation/run.ts'

const LANGUAGES: readonly Language[] = ['en', 'fr']
const FOLDER = join(import.meta.dirname, '../lessons')
const PASSED = 0
const FAILED = 1
const UNUSABLE = 3

/** Something about the arguments that the user can mend. */
class Unusable extends Error {}

interface WorldReport extends Pick<Judgement, 'outcome' | 'error' | 'passed'> {
  world: string
  mistake: string | null
  checks: {
    id: string
    sentence: string
    passed: boolean
    expected: string
    actual: string | null
    line: number | null
  }[]
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { language: { type: 'string', default: 'en' }, json: { type: 'boolean', default: false } },
    })
    const [slug, program] = positionals
    const language = LANGUAGES.find((known) => known === values.language)
    if (slug === undefined || program === undefined) throw new Unusable('Which lesson, and which program?')
    if (language === undefined) throw new Unusable(`The languages are ${LANGUAGES.join(' and ')}.`)
    return { slug, program, language, json: values.json }
  } catch (error) {
    throw new Unusable(
      `${error instanceof Error ? error.message : String(error)}\nUsage: npm run --silent lesson -- SLUG PROGRAM.ts [--language fr] [--json]`,
    )
  }
}

async function judgeEverywhere(slug: string, source: string, language: Language): Promise<WorldReport[]> {
  const course = new Course(FOLDER)
  if (!course.slugs().includes(slug))
    throw new Unusable(`There is no lesson "${slug}". There are:\n${course.slugs().join('\n')}`)
  const loaded = await loadProgram(source)
  if ('diagnostics' in loaded)
    throw new Unusable(
      loaded.diagnostics.map(({ line, message }) => `line ${String(line)}: ${message}`).join('\n'),
    )
  const { rules } = (await import(join(FOLDER, slug, 'checks.ts'))) as { rules: Rules }
  const { world, hidden } = course.lesson(slug)
  const reports: WorldReport[] = []
  for (const { title, scenario } of [world, ...hidden]) {
    const trace = await run({ scenario, program: loaded.program }, { Date, nextTask: () => setImmediate() })
    const { checks, mistakes, outcome, error, passed } = judge(rules, trace)
    reports.push({
      world: title[language],
      outcome,
      error,
      passed,
      mistake: mistakes[0]?.message[language] ?? null,
      checks: checks.map(({ id, sentence, passed, expected, actual, at }) => ({
        id,
        sentence: sentence[language],
        passed,
        expected: expected[language],
        actual: passed ? null : actual[language],
        line: at?.line ?? null,
      })),
    })
  }
  return reports
}

function account(reports: readonly WorldReport[]): string {
  return reports
    .map(({ world, passed, error, mistake, checks }) =>
      [
        `${passed ? 'passed' : 'FAILED'}  ${world}`,
        ...(error ? [`        ${error.name}: ${error.message}`] : []),
        ...(mistake === null ? [] : [`        ${mistake}`]),
        ...checks
          .filter((check) => !check.passed)
          .map(
            ({ sentence, actual, line }) =>
              `        ✗ ${sentence}${actual === null ? '' : ` · ${actual}`}${line === null ? '' : ` (${String(line)})`}`,
          ),
      ].join('\n'),
    )
    .join('\n')
}

try {
  const { slug, program, language, json } = readArguments()
  const source = await readFile(program, 'utf8').catch((error: unknown) => {
    throw new Unusable(
      `"${program}" cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    )
  })
  const worlds = await judgeEverywhere(slug, source, language)
  const passed = worlds.every((world) => world.passed)
  process.stdout.write(`${json ? JSON.stringify({ lesson: slug, passed, worlds }) : account(worlds)}\n`)
  process.exitCode = passed ? PASSED : FAILED
} catch (error) {
  if (!(error instanceof Unusable)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = UNUSABLE
}
