// What has changed between two texts, line by line. To be loaded late.
import { diffLines } from 'diff'

export interface ChangedLine {
  readonly sign: '+' | '−' | ' '
  readonly text: string
}

/** Unchanged lines that are shown around a change. */
const AROUND = 2

const linesOf = (text: string): readonly string[] => text.replace(/\n$/, '').split('\n')

/** The lines that differ, with a few around them; null stands where lines are left out. */
export const changesBetween = (before: string, after: string): readonly (ChangedLine | null)[] => {
  const parts = diffLines(before, after)
  const lines = parts.flatMap(({ added, removed, value }) =>
    linesOf(value).map((text): ChangedLine => ({ sign: added ? '+' : removed ? '−' : ' ', text })),
  )
  const isNear = (index: number): boolean =>
    lines.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(({ sign }) => sign !== ' ')
  return lines.flatMap((line, index) => {
    if (isNear(index)) return [line]
    return index === 0 || isNear(index - 1) ? [null] : []
  })
}
