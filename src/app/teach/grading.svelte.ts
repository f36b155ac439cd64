import type { Grade } from '../../course/grade.ts'
import { gradeOf, unusable } from '../../course/grade.ts'
import { GUEST } from '../../course/packed/guest.ts'
import { LARGEST_FILE, readHandIn } from '../../course/hand-in.ts'
import type { HandInTrouble } from '../../course/hand-in.ts'
import type { Judgement } from '../../course/judge.ts'
import type { Lesson } from '../../course/lesson.ts'
import type { GuestLesson } from '../../course/packed/open.ts'
import type { Engine } from '../workplace/engine.ts'

/** A program of a learner, and what became of it. */
export interface GradedProgram {
  readonly learner: string
  readonly lesson: string
  readonly grade: Grade | 'no lesson' | 'lesson not chosen' | 'not run'
}

export interface UnusableFile {
  readonly file: string
  readonly trouble: HandInTrouble
}

/** What a grader needs of the rest of the page. */
export interface GradingTools {
  readonly loadEngine: () => Promise<Engine>
  readonly loadLesson: (slug: string) => Promise<Lesson | null>
  /** The lesson in a file that is one, else null. */
  readonly openLesson: (text: string) => Promise<GuestLesson | null>
  readonly loadJudge: () => Promise<typeof import('../../course/judge.ts')>
}

interface Handed {
  readonly learner: string
  readonly lesson: string
  readonly source: string
}

/** Runs what was handed in, one program after another, each in all worlds of its lesson. */
export class Grading {
  graded = $state.raw<readonly GradedProgram[]>([])
  unusable = $state.raw<readonly UnusableFile[]>([])
  /** Programs to judge in all. */
  of = $state(0)
  busy = $state(false)
  /** Lessons from outside that were chosen along with what was handed in, by their slugs. */
  guests = $state.raw<ReadonlyMap<string, GuestLesson>>(new Map())
  readonly #tools: GradingTools
  #rounds = 0
  #stopRun: () => void = () => undefined

  constructor(tools: GradingTools) {
    this.#tools = tools
  }

  get passed(): number {
    return this.graded.filter(({ grade }) => typeof grade === 'object' && grade.passed).length
  }

  async take(files: readonly File[]): Promise<void> {
    this.stop()
    const mine = ++this.#rounds
    this.busy = true
    this.graded = []
    this.unusable = []
    this.of = 0
    this.guests = new Map()
    const isWanted = (): boolean => mine === this.#rounds
    const handed: Handed[] = []
    for (const file of files) {
      const read = await this.#read(file)
      if (!isWanted()) return
      if (typeof read === 'string') this.unusable = [...this.unusable, { file: file.name, trouble: read }]
      else if ('name' in read) this.guests = new Map([...this.guests, [read.slug, read]])
      else handed.push(...read)
    }
    this.of = handed.length
    for (const one of handed) {
      const grade = await this.#grade(one, isWanted)
      if (!isWanted()) return
      this.graded = [...this.graded, { learner: one.learner, lesson: one.lesson, grade }]
    }
    this.busy = false
  }

  stop(): void {
    this.#rounds += 1
    this.#stopRun()
    this.busy = false
  }

  async #read(file: File): Promise<readonly Handed[] | GuestLesson | HandInTrouble> {
    if (file.size > LARGEST_FILE) return 'too large'
    const text = await file.text().catch(() => '')
    const handIn = readHandIn(text)
    if (handIn === 'foreign') return (await this.#tools.openLesson(text).catch(() => null)) ?? handIn
    if (typeof handIn === 'string') return handIn
    const learner = handIn.name ?? file.name
    return Object.entries(handIn.programs).map(([lesson, source]) => ({ learner, lesson, source }))
  }

  async #grade({ lesson: slug, source }: Handed, isWanted: () => boolean): Promise<GradedProgram['grade']> {
    try {
      const lesson = this.guests.get(slug) ?? (await this.#tools.loadLesson(slug))
      if (!lesson) return slug.startsWith(GUEST) ? 'lesson not chosen' : 'no lesson'
      const [engine, { judge }, rules] = await Promise.all([
        this.#tools.loadEngine(),
        this.#tools.loadJudge(),
        lesson.loadRules(),
      ])
      const worlds = [lesson.world, ...lesson.hidden]
      const judgements: Judgement[] = []
      for (const { scenario } of worlds) {
        const started = await engine.start(source, scenario)
        if ('diagnostics' in started) {
          const [first = { line: 1, message: '' }] = started.diagnostics
          return unusable(first, worlds.length)
        }
        this.#stopRun = () => started.run.stop()
        // It was stopped while this one was being made ready.
        if (!isWanted()) started.run.stop()
        const judgement = judge(rules, (await started.run.finished).trace)
        judgements.push(judgement)
        // One that does not come to its end takes its time, and would take it in every world.
        if (judgement.outcome === 'stopped' || !isWanted()) break
      }
      return gradeOf(judgements, worlds.length)
    } catch {
      return 'not run'
    }
  }
}
