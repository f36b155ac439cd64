/** Does work in small pieces between frames, until it says that it is done or is told to stop. */
export const inPieces = (piece: () => 'more' | 'done'): (() => void) => {
  let handle = setTimeout(function next() {
    if (piece() === 'more') handle = setTimeout(next, 0)
  }, 0)
  return () => clearTimeout(handle)
}

/** Lets the page draw and answer before what comes next. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
