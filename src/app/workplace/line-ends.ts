import type { LineResult } from '../../editor/remarks.ts'
import type { Picture } from '../../playback/picture.ts'

const toneOf = (hr: number): LineResult['tone'] => (hr >= 0x80000000 ? 'bad' : hr === 0 ? 'ok' : 'warn')

/** Virtual milliseconds that a call must have waited before one says that it blocks. */
const WORTH_SAYING_MS = 100

/** What stands at the end of each line that called the API, at the moment shown. */
export const lineEndsOf = (
  picture: Picture,
  blocking: (ms: number) => string,
): ReadonlyMap<number, LineResult> => {
  const ends = new Map<number, LineResult>()
  for (const { line, hr, hrName, summary, times } of picture.lines.values()) {
    const parts = [hrName, summary, times > 1 ? `${String(times)}×` : null]
    ends.set(line, { text: parts.filter((part) => part !== null).join(' · '), tone: toneOf(hr) })
  }
  const waiting = picture.open[0]
  if (waiting && waiting.line !== null && picture.at - waiting.since >= WORTH_SAYING_MS)
    ends.set(waiting.line, { text: blocking(picture.at - waiting.since), tone: 'now' })
  return ends
}
