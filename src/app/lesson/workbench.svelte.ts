import type { Judgement } from '../../course/judge.ts'
import type { KeptLesson } from '../../course/kept.ts'
import type { Lesson, LessonWorld } from '../../course/lesson.ts'
import { language } from '../../language/language.svelte.ts'
import type { Trace } from '../../simulation/trace.ts'
import type { Keeping } from '../keeping/keeping.svelte.ts'
import type { Diagnostic, Engine } from '../workplace/engine.ts'
import { Runner } from '../workplace/runner.svelte.ts'
import type { Phase, Ran, Runnable, RunTrouble } from '../workplace/runner.svelte.ts'
import { loadJudging } from './judging.ts'
import type { Judging } from './judging.ts'
import { firstBroken } from './other-worlds.ts'
import type { BrokenWorld } from './other-worlds.ts'

/** How it went in the worlds that are not shown. */
export type OtherWorlds = 'not tried' | 'trying' | 'all hold' | BrokenWorld

/** One learner at one lesson: the text, its runs, what came of them, and what is kept. */
export class Workbench implements Runnable {
  readonly lesson: Lesson
  readonly #keeping: Keeping
  readonly #runner: Runner
  readonly #show: (ran: Ran) => Promise<void> | void

  /** The learner's text; null while it is the start, which is in the language of the page. */
  #own = $state<string | null>(null)
  /** The world that the next run takes place in. */
  world: LessonWorld
  judgement = $state.raw<Judgement | null>(null)
  others = $state.raw<OtherWorlds>('not tried')

  /** `show` is handed the recording of each run. */
  constructor(
    lesson: Lesson,
    keeping: Keeping,
    loadEngine: () => Promise<Engine>,
    show: (ran: Ran) => Promise<void> | void,
  ) {
    this.lesson = lesson
    this.#keeping = keeping
    this.#runner = new Runner(loadEngine)
    this.#show = show
    this.world = $state.raw(lesson.world)
  }

  /** Takes up what was kept; not before the page is on, for the page is built without it. */
  recall(): void {
    this.#keeping.recall([this.lesson.slug])
    this.#own = this.kept.source
  }

  /** What is on the screen. */
  get source(): string {
    return this.#own ?? this.#start
  }

  /** Whether the text is still the start, in whichever language. */
  get untouched(): boolean {
    return this.#own === null || Object.values(this.lesson.start).includes(this.#own)
  }

  get kept(): KeptLesson {
    return this.#keeping.lesson(this.lesson.slug)
  }

  /** The text that another tab has kept since, where it is not what is on this screen; else null. */
  get elsewhere(): string | null {
    const { source } = this.kept
    return source === this.#own || (source === null && this.untouched) ? null : (source ?? this.#start)
  }

  /** The learner typed. What another tab had kept gives way, and can be put back. */
  edit(source: string): void {
    if (source === this.source) return
    const { elsewhere } = this
    this.#own = source === this.#start ? null : source
    this.#keepSource(elsewhere === null ? {} : { setAside: elsewhere })
  }

  startOver(): void {
    if (this.untouched) return
    this.#replace(null)
  }

  takeBack(): void {
    const { setAside } = this.kept
    if (setAside === null) return
    this.#own = setAside
    this.#keepSource({ setAside: null })
  }

  /** What the other tab kept comes onto this screen. */
  takeElsewhere(): void {
    this.#replace(this.kept.source)
  }

  /** What is on this screen stays; what the other tab kept can be put back. */
  keepMine(): void {
    this.#keepSource({ setAside: this.elsewhere })
  }

  predict(option: string): void {
    this.#keep({ prediction: option })
  }

  /** Opens one more hint of a step. */
  hint(step: string): void {
    this.#keep({ hints: { ...this.kept.hints, [step]: (this.kept.hints[step] ?? 0) + 1 } })
  }

  get phase(): Phase {
    return this.#runner.phase
  }

  get problems(): readonly Diagnostic[] {
    return this.#runner.problems
  }

  get trouble(): RunTrouble | null {
    return this.#runner.trouble
  }

  /** Compiles and runs what is on the screen, shows the recording and judges it. */
  async run(): Promise<void> {
    if (this.phase !== 'idle') return
    const { source, world } = this
    this.#keepSource()
    this.others = 'not tried'
    const loading = loadJudging(this.lesson)
    await this.#runner.run(
      async () => {
        await loading
        return { source, scenario: world.scenario }
      },
      {
        show: async (ran, ended) => {
          // What only we can cause says nothing about the program.
          if (ended === 'failed') this.judgement = null
          else await this.#judge(await loading, ran.trace)
          await this.#show(ran)
        },
        then: async (engine, isWanted) => {
          if (this.judgement?.passed !== true) return
          await this.#tryOthers(engine, await loading, source, world, isWanted)
        },
      },
    )
  }

  stop(): void {
    this.#runner.stop()
  }

  /** The next runs take place in another world of the lesson. */
  enter(world: LessonWorld): void {
    this.world = world
    this.others = 'not tried'
    void this.run()
  }

  async #judge(judging: Judging, trace: Trace): Promise<void> {
    const judgement = await judging(trace)
    this.judgement = judgement
    this.#keep({ passed: judgement.checks.flatMap(({ id, passed }) => (passed ? [id] : [])) })
  }

  async #tryOthers(
    engine: Engine,
    judging: Judging,
    source: string,
    shown: LessonWorld,
    isWanted: () => boolean,
  ): Promise<void> {
    const { lesson } = this
    this.others = 'trying'
    const worlds = [lesson.world, ...lesson.hidden].filter(({ id }) => id !== shown.id)
    const broken = await firstBroken(engine, source, judging, worlds, isWanted)
    if (!isWanted()) return
    this.others = broken ?? 'all hold'
    if (!broken) this.#keep({ done: true })
  }

  get #start(): string {
    return this.lesson.start[language.current]
  }

  /** Another text takes the place of the learner's, which is put aside. */
  #replace(own: string | null): void {
    const setAside = this.source
    this.#own = own
    this.#keepSource({ setAside })
  }

  #keepSource(change: Partial<KeptLesson> = {}): void {
    this.#keep({ source: this.untouched ? null : this.#own, ...change })
  }

  #keep(change: Partial<KeptLesson>): void {
    this.#keeping.keepLesson(this.lesson.slug, { ...this.kept, ...change })
  }
}
