/**
 * Keeps the records that a page receives from its sandbox, as JSON, a list a run: in `runs` of the page. To be put
 * into it before its own scripts; so it needs nothing but itself.
 */
export function keepRuns(): void {
  const { parse, stringify } = JSON
  const runs: string[][] = []
  Object.assign(globalThis, { runs })
  JSON.parse = (text: string, ...rest: []) => {
    const value: unknown = parse(text, ...rest)
    if (Array.isArray(value))
      for (const record of value as ({ seq?: number } | null)[]) {
        if (typeof record?.seq !== 'number') continue
        const { seq } = record
        if (seq === 0) runs.push([])
        // Two may go on at once: a program's, and that of the world in which nobody does anything.
        const its = runs.findLast((run) => run.length === seq && run.at(-1)?.includes('"of":"run"') !== true)
        its?.push(stringify(record))
      }
    return value
  }
}

/** In the page: every record of the last run that said something and came to its end; null before there was one. */
export function lastRun(): string | null {
  const { runs } = globalThis as unknown as { runs: string[][] }
  const whole = runs.filter(
    (run) =>
      run.some((record) => record.includes('"type":"console"')) &&
      run.at(-1)?.includes('"of":"run"') === true,
  )
  return whole.at(-1)?.join('\n') ?? null
}
