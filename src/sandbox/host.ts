import { frame, frameHash, runtime } from 'virtual:sandbox'
import type { Input } from '../simulation/input.ts'
import type { Limits } from '../simulation/run.ts'
import type { Scenario } from '../simulation/scenario.ts'
import type { RunOutcome, TraceRecord } from '../simulation/trace.ts'
import type { Compiled } from './compile.ts'
import { closeTrace } from './cut-short.ts'
import { PROGRAM_FILE, STARTER, type FrameMessage, type Order, type PageMessage } from './messages.ts'
import { randomId } from './random-id.ts'
import { readBatch } from './record-shape.ts'
import { SourceLines } from './source-lines.ts'

export interface RunOrder {
  scenario: Scenario
  program: Pick<Compiled, 'js' | 'map'>
  inputs?: readonly Input[]
  limits?: Partial<Limits>
}

/** What ended a run from outside. */
export type KillKind =
  /** The learner pressed Stop. */
  | 'stopped-by-hand'
  /** The worker gave no sign of life. */
  | 'no-progress'
  /** It ran for longer than any lesson needs. */
  | 'too-long'
  /** It sent more than a page can hold. */
  | 'too-much'

/** What ended a run from outside, or kept it from starting. */
export type TroubleKind =
  | KillKind
  /** The browser would not start it, or would not read the program. */
  | 'not-started'
  /** What it sent is no trace. */
  | 'malformed'
  /** The engine itself failed. */
  | 'engine'

export interface Trouble {
  kind: TroubleKind
  /** In English; a page has its own words for each kind. */
  message: string
  /** 1-based line of the program, where known. */
  line: number | null
}

export interface RunResult {
  /** What was recorded; it can be played however the run ended. */
  trace: readonly TraceRecord[]
  /** As the last record says; `killed` from outside, `failed` for what only we can cause. */
  ended: RunOutcome | 'killed' | 'failed'
  /** Why, for `killed` and `failed`. */
  trouble: Trouble | null
  /** Real milliseconds. */
  tookMs: number
}

export interface RunHooks {
  /** Is handed the records as they come in. */
  onRecords?(records: readonly TraceRecord[]): void
}

export interface StartedRun {
  finished: Promise<RunResult>
  /** Ends the run at once, whatever it is doing. */
  stop(): void
}

/** Real milliseconds without a sign of life, and in all, after which a run is ended from outside. */
const NO_PROGRESS_MS = 10_000
const TOO_LONG_MS = 60_000
const WATCH_EVERY_MS = 250

const KILLED: Readonly<Record<KillKind, string>> = {
  'stopped-by-hand': 'The run was stopped.',
  'no-progress': 'The run was stopped: it did not come to another line for ten seconds.',
  'too-long': 'The run was stopped: it took longer than a minute.',
  'too-much': 'The run was stopped: it recorded more than a page can hold.',
}

/** Runs a compiled program: a fresh frame with an opaque origin, and in it a fresh worker. */
export function startRun(order: RunOrder, hooks: RunHooks = {}): StartedRun {
  const run = new PageSideOfRun(order, hooks)
  return { finished: run.finished, stop: () => run.kill('stopped-by-hand') }
}

class PageSideOfRun {
  readonly finished: Promise<RunResult>
  private readonly id = randomId()
  private readonly trace: TraceRecord[] = []
  private readonly frame = makeFrame()
  private readonly channel = new MessageChannel()
  private readonly startedAt = performance.now()
  private readonly watch: ReturnType<typeof setInterval>
  private lastSign = performance.now()
  private finish: (result: RunResult) => void = () => undefined
  private over = false

  constructor(
    private readonly order: RunOrder,
    private readonly hooks: RunHooks,
  ) {
    this.finished = new Promise((resolve) => {
      this.finish = resolve
    })
    this.channel.port1.onmessage = ({ data }: MessageEvent<FrameMessage>) => this.receive(data)
    this.frame.onload = () => this.frame.contentWindow?.postMessage('port', '*', [this.channel.port2])
    this.watch = setInterval(() => this.look(), WATCH_EVERY_MS)
    document.body.append(this.frame)
  }

  kill(kind: KillKind): void {
    this.end('killed', { kind, message: KILLED[kind], line: this.trace.at(-1)?.line ?? null })
  }

  private fail(kind: TroubleKind, message: string, line: number | null = null): void {
    this.end('failed', { kind, message, line })
  }

  private end(ended: RunResult['ended'], trouble: Trouble | null): void {
    if (this.over) return
    this.over = true
    clearInterval(this.watch)
    this.frame.remove()
    this.channel.port1.close()
    const trace = trouble ? closeTrace(this.trace, trouble) : this.trace
    this.finish({ trace, ended, trouble, tookMs: performance.now() - this.startedAt })
  }

  private look(): void {
    const now = performance.now()
    if (now - this.lastSign > NO_PROGRESS_MS) this.kill('no-progress')
    else if (now - this.startedAt > TOO_LONG_MS) this.kill('too-long')
  }

  private receive(message: FrameMessage): void {
    this.lastSign = performance.now()
    if (message.kind === 'ready') this.send({ kind: 'start', script: this.script() })
    else if (message.kind === 'worker') this.fromWorker(message.message)
    else if (message.kind === 'flooded') this.kill('too-much')
    else this.broken(message)
    this.send({ kind: 'more' })
  }

  private send(message: PageMessage): void {
    this.channel.port1.postMessage(message)
  }

  /** The worker is the learner's ground: nothing that comes from it is trusted. */
  private fromWorker(message: unknown): void {
    if (typeof message !== 'object' || message === null) return
    const { run, kind, json, trouble } = message as Readonly<Record<string, unknown>>
    if (run !== this.id) return
    if (kind === 'records' && typeof json === 'string') this.accept(json)
    if (kind === 'over') this.isOver(trouble)
  }

  private accept(json: string): void {
    const records = readBatch(json, this.trace.length)
    if (!records) return this.fail('malformed', json.slice(0, 200))
    this.trace.push(...records)
    this.hooks.onRecords?.(records)
  }

  private isOver(trouble: unknown): void {
    const last = this.trace.at(-1)
    if (typeof trouble === 'string') this.fail('engine', trouble.slice(0, 2000))
    else if (last?.type === 'end' && last.of === 'run') this.end(last.outcome, null)
    else this.fail('malformed', 'The trace has no end.')
  }

  /** A script that cannot be read, mostly: what TypeScript lets pass and the language doesn't. */
  private broken({ message, line, column }: Extract<FrameMessage, { kind: 'broken' }>): void {
    const own = line - lineBreaks(this.prefix())
    const source = own > 0 ? new SourceLines(this.order.program.map).lineAt(own, column) : null
    this.fail('not-started', message, source)
  }

  private script(): string {
    return `${this.prefix()}${this.order.program.js})\n//# sourceURL=${PROGRAM_FILE}`
  }

  /** All that stands before the compiled program in the worker's script. */
  private prefix(): string {
    const { scenario, inputs = [], limits = {} } = this.order
    const order: Order = { run: this.id, scenario, inputs, limits }
    return `${runtime}\n${STARTER}(${JSON.stringify(JSON.stringify(order))},\n`
  }
}

const lineBreaks = (text: string): number => text.split('\n').length - 1

const POLICY = `default-src 'none'; script-src ${frameHash} blob:; worker-src blob:; form-action 'none'; base-uri 'none'`

function makeFrame(): HTMLIFrameElement {
  const element = document.createElement('iframe')
  element.sandbox.add('allow-scripts')
  element.hidden = true
  element.title = 'Run'
  element.srcdoc =
    `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">` +
    `<script>${frame}</script>`
  return element
}
