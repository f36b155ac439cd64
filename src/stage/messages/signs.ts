// What a token carries: an arrow for its direction, or what became of it.
import type { Direction } from '../../playback/picture.ts'
import type { Fate } from './fate.ts'

/** Two bars for what waits, a turn for what is tried again, a cross for what failed. */
const SIGNS = {
  held: 'M6.4 3.4v6.2M11.6 3.4v6.2',
  again: 'M12.2 4.2A4 3.4 0 1 0 13 7.4M12.6 2.6v2h-2.4',
  failed: 'M6.3 3.6l5.4 5.8M11.7 3.6L6.3 9.4',
} as const

/** A path in the box of a token. */
export const signOf = (direction: Direction, fate: Fate): string => {
  if (fate !== 'plain') return SIGNS[fate]
  return direction === 'out' ? 'M9 3.4l3.4 5.4H5.6z' : 'M9 9.6L5.6 4.2h6.8z'
}
