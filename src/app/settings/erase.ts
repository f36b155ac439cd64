import type { Progress } from '../progress/progress.svelte.ts'

/** What the service worker calls the files of a site; another site on the same host has its own. */
const isOurs = (name: string): boolean => name.startsWith('mapi-on-demand ')

/** Forgets the work, the settings, and the copy of the site for offline use. */
export const eraseEverything = async (progress: Progress): Promise<void> => {
  progress.eraseEverything()
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return
  const registration = await navigator.serviceWorker.getRegistration()
  await registration?.unregister()
  for (const name of (await caches.keys()).filter(isOurs)) await caches.delete(name)
}
