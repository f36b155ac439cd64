import { tokenizeLine, type LineState } from '../tokens.ts'
import { monaco } from './features.ts'

class State {
  constructor(readonly open: LineState) {}
  clone(): this {
    return this
  }
  equals(other: unknown): boolean {
    return other instanceof State && other.open === this.open
  }
}

/** Monaco colours programs as the plain editor does, so that the change of editors shows nowhere. */
export function colourPrograms(): void {
  for (const language of ['typescript', 'json'])
    monaco.languages.setTokensProvider(language, {
      getInitialState: () => new State(''),
      tokenize(line, state) {
        const read = tokenizeLine(line, state instanceof State ? state.open : '')
        return {
          tokens: read.tokens.map(({ start, kind }) => ({ startIndex: start, scopes: kind })),
          endState: new State(read.state),
        }
      },
    })
}
