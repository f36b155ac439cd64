/** Long enough for a page to have fetched what it wants for itself. */
const QUIET_MS = 2_000

/** Calls back once the page is loaded and has nothing better to do. */
export const whenQuiet = (callback: () => void): void => {
  const idle = (): void => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, { timeout: 10_000 })
    else callback()
  }
  const soon = (): void => void setTimeout(idle, QUIET_MS)
  if (document.readyState === 'complete') soon()
  else addEventListener('load', soon, { once: true })
}
