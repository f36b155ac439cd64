import type { Component, ComponentProps } from 'svelte'
import { loadModelWords } from '../../language/model/said.svelte.ts'
import type { Race } from '../../playback/race/race.svelte.ts'
import type RaceStageComponent from '../../stage/race/RaceStage.svelte'

/** What shows a race, loaded when somebody does something. */
export interface RaceTheatre {
  race: Race
  Stage: Component<ComponentProps<typeof RaceStageComponent>>
}

export const loadRaceTheatre = async (): Promise<RaceTheatre> => {
  const [{ createRace }, stage] = await Promise.all([
    import('../../playback/race/race.svelte.ts'),
    import('../../stage/race/RaceStage.svelte'),
    loadModelWords(),
  ])
  return { race: createRace(), Stage: stage.default }
}
