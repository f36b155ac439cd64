import type { LineResult } from '../../editor/remarks.ts'
import { noteSaid } from '../../language/model/said.svelte.ts'
import type { Picture } from '../../playback/picture.ts'
import type { AppWords } from '../words/en.ts'

type LineWords = AppWords['code']['lines']

const toneOf = (hr: number): LineResult['tone'] => (hr >= 0x80000000 ? 'bad' : hr === 0 ? 'ok' : 'warn')

/** Virtual milliseconds that a call must have waited before one says that it blocks. */
const WORTH_SAYING_MS = 100

/** `3×`, or where the calls of a line went differently, how many went like the last. */
const howOften = (times: number, alike: number, { of }: LineWords): string | null =>
  alike < times ? of(alike, times) : times > 1 ? `${String(times)}×` : null

/** What stands at the end of each line that called the API, at the moment shown. */
export const lineEndsOf = (picture: Picture, words: LineWords): ReadonlyMap<number, LineResult> => {
  const ends = new Map<number, LineResult>()
  for (const { line, hr, hrName, summary, times, results } of picture.lines.values()) {
    const parts = [hrName, summary && noteSaid(summary), howOften(times, results.get(hr) ?? times, words)]
    ends.set(line, { text: parts.filter((part) => part !== null).join(' · '), tone: toneOf(hr) })
  }
  const waiting = picture.open[0]
  if (waiting && waiting.line !== null && picture.at - waiting.since >= WORTH_SAYING_MS)
    ends.set(waiting.line, { text: words.blocking(picture.at - waiting.since), tone: 'now' })
  return ends
}
