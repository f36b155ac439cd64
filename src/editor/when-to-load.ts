/** Phones keep the plain editor: Monaco is heavy, and no better with a thumb. It is nothing without workers. */
export const suitsMonaco = (): boolean =>
  'Worker' in globalThis && !matchMedia('(pointer: coarse), (max-width: 699px)').matches

interface Connection {
  saveData?: boolean
}

const savesData = (): boolean =>
  'connection' in navigator && (navigator.connection as Connection | undefined)?.saveData === true

/**
 * Calls back when the page has nothing better to do, on a desktop that doesn't save data; otherwise never.
 * Returns what takes the wish back.
 */
export function whenIdle(callback: () => void): () => void {
  if (!suitsMonaco() || savesData() || !('requestIdleCallback' in globalThis)) return () => undefined
  let request = 0
  // The first idle moments belong to what is still being loaded.
  const timer = setTimeout(() => {
    request = requestIdleCallback(callback, { timeout: 5000 })
  }, 2500)
  return () => {
    clearTimeout(timer)
    cancelIdleCallback(request)
  }
}
