/** Phones keep the plain editor: Monaco is heavy, and no better with a thumb. It is nothing without workers. */
export const suitsMonaco = (): boolean =>
  'Worker' in globalThis && !matchMedia('(pointer: coarse), (max-width: 699px)').matches

interface Connection {
  saveData?: boolean
}

export const savesData = (): boolean =>
  'connection' in navigator && (navigator.connection as Connection | undefined)?.saveData === true

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const

/**
 * Calls back when somebody is there and the page has nothing better to do, on a desktop that doesn't save
 * data; otherwise never. A page that is only looked at loads no editor. Returns what takes the wish back.
 */
export function whenIdle(callback: () => void): () => void {
  if (!suitsMonaco() || savesData() || !('requestIdleCallback' in globalThis)) return () => undefined
  let request = 0
  const forget = (): void => SIGNS.forEach((sign) => removeEventListener(sign, soon))
  const soon = (): void => {
    forget()
    request = requestIdleCallback(callback, { timeout: 5000 })
  }
  SIGNS.forEach((sign) => addEventListener(sign, soon, { passive: true }))
  return () => {
    forget()
    cancelIdleCallback(request)
  }
}
