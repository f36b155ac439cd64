// Keeps the site for offline use. To be imported late: no page needs it to be read.
import { mount } from 'svelte'
import { savesData } from '../../editor/when-to-load.ts'
import { Offline } from './offline.svelte.ts'
import UpdateNote from './UpdateNote.svelte'

/** Not for the development server, not inside somebody else's page, not for who saves data. */
const suits = (): boolean =>
  'serviceWorker' in navigator &&
  isSecureContext &&
  document.documentElement.dataset['built'] !== undefined &&
  window.top === window &&
  !savesData()

export const startOffline = async (root: URL): Promise<void> => {
  if (!suits()) return
  const offline = new Offline(navigator.serviceWorker)
  mount(UpdateNote, { target: document.body, props: { offline } })
  try {
    await offline.start(root)
  } catch (error) {
    // The site works without.
    console.warn(error)
  }
}
