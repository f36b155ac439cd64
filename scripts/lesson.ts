// Judges a program by the checks of a lesson, in all its worlds; without a program, the lesson itself:
//   npm run --silent lesson -- SLUG [PROGRAM.ts] [--language fr] [--json]
// Exit code: 0 it passes everywhere, 1 it does not, 3 unusable arguments.
import { readFile } from 'node:fs/promises'
import { Course } from '../build/lesson-files.ts'
import type { Judgement } from '../src/course/judge.ts'
import type { Language } from '../src/language/language.svelte.ts'
import { judgingCommand, printable, saidOf, Unusable } from './lessons/command.ts'
import { demandsOn } from './lessons/demands.ts'
import { COURSE, judgedFromOutside, loadTestedLesson } from './lessons/judging.ts'
import type { TestedLesson } from './lessons/judging.ts'

const USAGE = 'Usage: npm run --silent lesson -- SLUG [PROGRAM.ts] [--language fr] [--json]'

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

async function lessonNamed(slug: string): Promise<TestedLesson> {
  const slugs = new Course(COURSE).slugs()
  if (!slugs.includes(slug))
    throw new Unusable(`There is no lesson "${slug}". There are:\n${slugs.join('\n')}`)
  return loadTestedLesson(slug)
}

async function judgeProgram(
  lesson: TestedLesson,
  source: string,
  language: Language,
): Promise<WorldReport[]> {
  const judgements = await judgedFromOutside(lesson, source)
  if ('diagnostics' in judgements)
    throw new Unusable(
      judgements.diagnostics.map(({ line, message }) => `line ${String(line)}: ${message}`).join('\n'),
    )
  const titles = new Map([lesson.world, ...lesson.hidden].map(({ id, title }) => [id, title[language]]))
  return judgements.map(({ world, outcome, error, passed, mistakes, checks }) => ({
    world: titles.get(world) ?? world,
    outcome,
    error,
    passed,
    mistake: mistakes[0]?.message[language] ?? null,
    checks: checks.map((check) => ({
      id: check.id,
      sentence: check.sentence[language],
      passed: check.passed,
      expected: check.expected[language],
      actual: check.passed ? null : check.actual[language],
      line: check.at?.line ?? null,
    })),
  }))
}

interface DemandReport {
  title: string
  problem: string | null
}

async function judgeLesson(lesson: TestedLesson): Promise<DemandReport[]> {
  const reports: DemandReport[] = []
  for (const { title, problem } of demandsOn(lesson)) reports.push({ title, problem: await problem() })
  return reports
}

const indented = (text: string): string => text.replaceAll('\n', '\n        ')

const accountOfLesson = (reports: readonly DemandReport[]): string =>
  reports
    .map(({ title, problem }) =>
      problem === null ? `ok      ${title}` : `FAILED  ${title}\n        ${indented(problem)}`,
    )
    .join('\n')

function account(reports: readonly WorldReport[]): string {
  return reports
    .map(({ world, passed, error, mistake, checks }) =>
      [
        `${passed ? 'passed' : 'FAILED'}  ${world}`,
        ...(error ? [`        ${printable(`${error.name}: ${error.message}`)}`] : []),
        ...(mistake === null ? [] : [`        ${mistake}`]),
        ...checks
          .filter((check) => !check.passed)
          .map(
            ({ sentence, actual, line }) =>
              `        ✗ ${sentence}${actual === null ? '' : ` · ${printable(actual)}`}${line === null ? '' : ` (${String(line)})`}`,
          ),
      ].join('\n'),
    )
    .join('\n')
}

const readProgram = (program: string): Promise<string> =>
  readFile(program, 'utf8').catch((error: unknown) => {
    throw new Unusable(`"${program}" cannot be read: ${saidOf(error)}`)
  })

await judgingCommand(USAGE, async ({ words: [slug, program], language }) => {
  if (slug === undefined) throw new Unusable(`Which lesson?\n${USAGE}`)
  const source = program === undefined ? null : await readProgram(program)
  const lesson = await lessonNamed(slug)
  if (source === null) {
    const demands = await judgeLesson(lesson)
    const passed = demands.every(({ problem }) => problem === null)
    return { report: { lesson: slug, passed, demands }, text: accountOfLesson(demands) }
  }
  const worlds = await judgeProgram(lesson, source, language)
  const passed = worlds.every((world) => world.passed)
  return { report: { lesson: slug, passed, worlds }, text: account(worlds) }
})
