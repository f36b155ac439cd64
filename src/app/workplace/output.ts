import { modelSaid } from '../../language/model/said.svelte.ts'
import type { Picture } from '../../playback/picture.ts'

/** How many lines the page shows; a program may write very many. */
const SHOWN = 200

export type OutputTone = 'plain' | 'warn' | 'bad'

export interface OutputLine {
  readonly key: string
  readonly line: number | null
  readonly text: string
  readonly tone: OutputTone
  /** A remark of ours, not the program's own words. */
  readonly remark: boolean
}

/** What the program has said and what there is to remark on it, up to the cursor, in order. */
export function outputOf(picture: Picture): readonly OutputLine[] {
  const said = picture.console.slice().map(({ at, line, level, text }, index) => ({
    key: `said ${String(index)}`,
    at,
    line,
    text,
    tone: level === 'error' ? 'bad' : level === 'warn' ? 'warn' : 'plain',
    remark: false,
  })) satisfies (OutputLine & { at: number })[]
  const lints = picture.lints.slice().map(({ at, line, message }, index) => ({
    key: `lint ${String(index)}`,
    at,
    line,
    text: modelSaid(message),
    tone: 'warn' as const,
    remark: true,
  }))
  const faults = picture.faults.slice().map(({ at, line, message }, index) => ({
    key: `fault ${String(index)}`,
    at,
    line,
    text: modelSaid(message),
    tone: 'bad' as const,
    remark: true,
  }))
  return [...said, ...lints, ...faults].sort((a, b) => a.at - b.at).slice(-SHOWN)
}
