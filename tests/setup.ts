import '@testing-library/jest-dom/vitest'

// What every browser has and jsdom hasn't. Nothing here imitates layout or motion.

class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const noMedia = (query: string): MediaQueryList =>
  Object.assign(new EventTarget(), {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  })

/** An animation that is over as soon as somebody could listen to it. */
const noMotion = (): Animation => {
  const animation = Object.assign(new EventTarget(), {
    onfinish: null as (() => void) | null,
    currentTime: 0,
    startTime: 0,
    finished: Promise.resolve(),
    play: () => undefined,
    pause: () => undefined,
    cancel: () => (animation.onfinish = null),
  })
  queueMicrotask(() => animation.onfinish?.())
  return animation as unknown as Animation
}

/** Gives `target` what it lacks, and leaves alone what it has. */
const supply = (target: object, missing: Record<string, unknown>): void => {
  for (const [name, value] of Object.entries(missing))
    if (!(name in target)) Object.defineProperty(target, name, { value, configurable: true, writable: true })
}

supply(window, { ResizeObserver: NoResizeObserver, matchMedia: noMedia })
supply(Element.prototype, {
  animate: noMotion,
  getAnimations: () => [],
  scrollIntoView: () => undefined,
})
