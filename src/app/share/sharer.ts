import type { Navigation } from '../navigation.svelte.ts'
import type { Watched } from '../../playback/player.svelte.ts'
import type { Shared } from './shared.ts'

/** What has a Share button. */
export interface Sharer {
  readonly navigation: Navigation
  /** What is on the screen, as it stands when it is asked for; the moment is for the dialog to say. */
  readonly shared: () => Promise<Shared> | Shared
  /** Who plays the last run; null before there was one. */
  readonly recording: Watched | null
  /** What is on the stage, run or not; null while there is nothing. */
  readonly stage: Watched | null
  /** Opens a file in place of what is on the screen, which is kept; absent where nothing is opened. */
  readonly openFile?: (file: File) => Promise<void>
}

/** The address of the playground in the language of the page, without anything behind it. */
export const playgroundAddress = (navigation: Navigation, page: string): string => {
  const { language } = navigation.route
  const address = new URL(navigation.to({ page: 'playground', language }), page)
  address.search = ''
  address.hash = ''
  return address.href
}
