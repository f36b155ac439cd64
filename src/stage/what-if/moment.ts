import type { Watched } from '../../playback/player.svelte.ts'

/**
 * The virtual time of an input that is given now: just after what has been shown, so that all of that stays as
 * it was.
 */
export const momentFor = ({ picture, now }: Pick<Watched, 'picture' | 'now'>): number =>
  Math.max(picture.at + 1, Math.round(now))
