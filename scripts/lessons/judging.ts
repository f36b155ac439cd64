import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Course } from '../../build/lesson-files.ts'
import type { LessonFiles } from '../../build/lesson-files.ts'
import type { Rules } from '../../src/course/checks/claim.ts'
import type { Judgement } from '../../src/course/judge.ts'
import { judge } from '../../src/course/judge.ts'
import { loadProgram } from '../../src/sandbox/node.ts'
import type { Diagnostic } from '../../src/sandbox/compile.ts'
import type { Program } from '../../src/simulation/program.ts'
import { run } from '../../src/simulation/run.ts'
import type { Scenario } from '../../src/simulation/scenario.ts'
import type { Trace } from '../../src/simulation/trace.ts'
import { watchedRun } from '../../src/terminal/watched-run.ts'

/** The course of this repository. */
export const COURSE = join(import.meta.dirname, '../../lessons')

/** A lesson with the rules it is judged by, and its wrong answers. */
export interface TestedLesson extends LessonFiles {
  rules: Rules
  wrong: readonly WrongAnswer[]
}

/** A program that must fail a check, or trigger a message; its first line says which. */
export interface WrongAnswer {
  file: string
  source: string
  must: 'fails' | 'says' | null
  id: string
}

export const wrongAnswer = (file: string, source: string): WrongAnswer => {
  const [, must = null, id = ''] = /^\/\/ (fails|says): (\S+)\n/.exec(source) ?? []
  return { file, source, must: must as WrongAnswer['must'], id }
}

const wrongAnswers = (folder: string): WrongAnswer[] =>
  readdirSync(join(folder, 'wrong')).map((file) =>
    wrongAnswer(file, readFileSync(join(folder, 'wrong', file), 'utf8')),
  )

/** A lesson with everything in its folder. Throws `LessonError` where a file is not what it must be. */
export const loadTestedLesson = async (slug: string, folder = COURSE): Promise<TestedLesson> => {
  const files = new Course(folder).lesson(slug)
  const { rules } = (await import(join(folder, slug, 'checks.ts'))) as { rules: Rules }
  return { ...files, rules, wrong: wrongAnswers(join(folder, slug)) }
}

/** Every text is compiled once, whatever number of worlds it runs in. */
const compiled = new Map<string, Promise<Program>>()

const compile = async (source: string): Promise<Program> => {
  const loaded = await loadProgram(source)
  if ('diagnostics' in loaded)
    throw new Error(loaded.diagnostics.map(({ line, message }) => `${line}: ${message}`).join('\n'))
  return loaded.program
}

const programOf = (source: string): Promise<Program> => {
  const program = compiled.get(source) ?? compile(source)
  compiled.set(source, program)
  return program
}

const record = async (source: string, scenario: Scenario): Promise<Trace> =>
  run({ scenario, program: await programOf(source) }, { nextTask: () => setImmediate(), Date })

/** One for each world of a lesson. */
export type Judgements = readonly (Judgement & { world: string })[]

/** The same text in the same lesson is judged once. */
const judged = new Map<string, Promise<Judgements>>()

/** What the judge says of a program in every world of a lesson, the shown one first. */
export const judgedEverywhere = (lesson: TestedLesson, source: string): Promise<Judgements> => {
  const key = `${lesson.slug}\n${source}`
  const judgements = judged.get(key) ?? judgeEverywhere(lesson, source)
  judged.set(key, judgements)
  return judgements
}

const judgeEverywhere = (lesson: TestedLesson, source: string): Promise<Judgements> =>
  Promise.all(
    [lesson.world, ...lesson.hidden].map(async ({ id, scenario }) => ({
      ...judge(lesson.rules, await record(source, scenario)),
      world: id,
    })),
  )

/**
 * The same for a program that nobody knows: each run is watched from outside, and ended where it hangs.
 * The recording of a run that was ended is judged as far as it goes.
 */
export const judgedFromOutside = async (
  lesson: Pick<TestedLesson, 'world' | 'hidden' | 'rules'>,
  source: string,
): Promise<Judgements | { diagnostics: readonly Diagnostic[] }> => {
  const judgements: Judgements[number][] = []
  for (const { id, scenario } of [lesson.world, ...lesson.hidden]) {
    const end = await watchedRun({ source, scenario, inputs: [], form: 'trace', traceFile: null })
    if (end.kind === 'unusable') return { diagnostics: end.diagnostics }
    if (end.kind === 'untraceable') throw new Error(end.message)
    const trace = end.kind === 'report' ? (JSON.parse(end.text) as Trace) : end.trace
    const judgement = judge(lesson.rules, trace)
    judgements.push({ ...judgement, world: id })
    // One that does not come to its end takes its time, and would take it in every world.
    if (judgement.outcome === 'stopped') break
  }
  return judgements
}

/** The ids of the checks that fail in some world. */
export const failing = (judgements: readonly Judgement[]): ReadonlySet<string> =>
  new Set(judgements.flatMap(({ checks }) => checks.flatMap(({ id, passed }) => (passed ? [] : [id]))))
