import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'

/** Finds the line of the learner's source that a place in the compiled program comes from. */
export class SourceLines {
  private readonly map: TraceMap

  /** @param map the source map of {@link Compiled.map} */
  constructor(map: string) {
    this.map = new TraceMap(map)
  }

  /** Both lines and the column are 1-based. */
  lineAt(line: number, column: number): number | null {
    return originalPositionFor(this.map, { line, column: Math.max(0, column - 1) }).line
  }

  /** The line where an error was thrown, by the first frame of its stack that lies in `file`. */
  lineOfError(error: unknown, file: string): number | null {
    const stack = typeof error === 'object' && error && 'stack' in error ? String(error.stack) : ''
    for (const frame of stack.split('\n')) {
      const at = frame.lastIndexOf(file)
      const place = at < 0 ? null : /^:(\d+)(?::(\d+))?/.exec(frame.slice(at + file.length))
      const line = place && this.lineAt(Number(place[1]), Number(place[2] ?? 1))
      if (line) return line
    }
    return null
  }
}
