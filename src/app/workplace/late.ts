import type { Component, ComponentProps } from 'svelte'
import { loadModelWords } from '../../language/model/said.svelte.ts'
import type { Player } from '../../playback/player.svelte.ts'
import type { Trace } from '../../simulation/trace.ts'
import type StageComponent from '../../stage/Stage.svelte'
import type TimelineComponent from '../../stage/timeline/Timeline.svelte'

/** What shows a recording, loaded when somebody does something: a first look at a lesson needs none of it. */
export interface Theatre {
  player: Player
  /** The world of the lesson while nobody does anything. */
  atRest: Player
  Stage: Component<ComponentProps<typeof StageComponent>>
  Timeline: Component<ComponentProps<typeof TimelineComponent>>
}

export const loadTheatre = async (worldAtRest: Trace): Promise<Theatre> => {
  const [{ createPlayer }, stage, timeline] = await Promise.all([
    import('../../playback/player.svelte.ts'),
    import('../../stage/Stage.svelte'),
    import('../../stage/timeline/Timeline.svelte'),
    loadModelWords(),
  ])
  const atRest = createPlayer()
  atRest.load(worldAtRest)
  atRest.toEnd()
  return { player: createPlayer(), atRest, Stage: stage.default, Timeline: timeline.default }
}

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'touchstart', 'wheel'] as const

/** Calls once, at the first sign that somebody is there. */
export const onFirstSign = (act: () => void): (() => void) => {
  const stop = (): void => SIGNS.forEach((sign) => removeEventListener(sign, once))
  const once = (): void => {
    stop()
    act()
  }
  SIGNS.forEach((sign) => addEventListener(sign, once, { passive: true }))
  return stop
}
