/** How a call at the end of a line, or what a remark says, went. */
export type Tone = 'ok' | 'warn' | 'bad' | 'now'

/** What stands at the end of a line. */
export interface LineResult {
  text: string
  tone: Tone
}

/** Something to say about a place in the program. Lines and columns are 1-based. */
export interface Remark {
  line: number
  /** The whole line where absent. */
  column?: number
  endColumn?: number
  severity: 'error' | 'warning' | 'info'
  message: string
}

/** What stands at the end of each line: results, and where there are none, the first remark. */
export function lineEnds(
  results: ReadonlyMap<number, LineResult>,
  remarks: readonly Remark[],
): ReadonlyMap<number, LineResult> {
  const ends = new Map(results)
  for (const { line, severity, message } of remarks)
    if (!ends.has(line)) ends.set(line, { text: message, tone: severity === 'error' ? 'bad' : 'warn' })
  return ends
}
