/**
 * Where a line of the text that has run stands in the text as it is now: what the run said of it goes along with
 * it, as long as it is before or behind what was changed since. Null for a line that was changed.
 */
export const linesNow = (ran: string, now: string): ((line: number) => number | null) => {
  if (ran === now) return (line) => line
  const before = ran.split('\n')
  const after = now.split('\n')
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  return (line) => {
    if (line <= head) return line
    return line > before.length - tail ? line + after.length - before.length : null
  }
}
