// What every view of the stage is handed, and what all of them are called.
import type { Watched } from '../playback/player.svelte.ts'
import type { Desk } from './desk.svelte.ts'

/** The views that can stand on the stage, in the order in which they are offered. */
export const STAGE_VIEWS = [
  'messages',
  'status-table',
  'restriction',
  'statecharts',
  'exchange',
  'calls',
  'objects',
  'desktop',
] as const

export type StageView = (typeof STAGE_VIEWS)[number]

export interface ViewProps {
  readonly player: Watched
  readonly desk: Desk
}
