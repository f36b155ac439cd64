import { createPlayer } from '../../src/playback/player.svelte.ts'
import type { Player } from '../../src/playback/player.svelte.ts'
import type { Trace } from '../../src/simulation/trace.ts'
import { Desk } from '../../src/stage/desk.svelte.ts'
import type { Outside } from '../../src/stage/desk.svelte.ts'
import type { Keep } from '../../src/stage/frame/keep.ts'

/** A player that only moves when it is told to. */
export const stillPlayer = (trace: Trace = []): Player => {
  const player = createPlayer({ ticker: () => () => undefined })
  if (trace.length > 0) player.load(trace)
  return player
}

/** What a view is handed, at the end of a recording. */
export const atEnd = (trace: Trace, outside: Outside = {}): { player: Player; desk: Desk } => {
  const player = stillPlayer(trace)
  player.toEnd()
  return { player, desk: new Desk(() => outside) }
}

/** Keeps in a map. */
export const keepIn = (kept: Map<string, string>): Keep => ({
  read: (name) => kept.get(name) ?? null,
  write: (name, text) => void kept.set(name, text),
})
