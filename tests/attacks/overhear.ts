/** Runs in the page before its own scripts: keeps what a run writes to its console where a test finds it, in `said`. */
export function overhearRuns(): void {
  const { parse } = JSON
  const said: string[] = []
  Object.assign(globalThis, { said })
  JSON.parse = (text: string, ...rest: []) => {
    const value: unknown = parse(text, ...rest)
    if (Array.isArray(value))
      for (const { type, text: line } of value as { type?: string; text: string }[])
        if (type === 'console') said.push(line)
    return value
  }
}
