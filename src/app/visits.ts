// What a reader had before them at each entry of the browser's history, so that back and forward lead there again.

/** Where somebody was on a page. */
export interface Spot {
  /** How far down the page, and each of its panes that scroll by themselves. */
  readonly down: number
  readonly panes: readonly number[]
  /** The link that was followed: its address as it is written, and what it says. */
  readonly link: readonly [href: string, text: string] | null
}

/** A pane says by this attribute that it is to be found again as it was left. */
const PANES = '[data-keeps-place]'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const stateOf = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {})

/** Which entry of the history this is; null where the browser made it. */
export const visitIn = (state: unknown): number | null => {
  const { visit } = stateOf(state)
  return typeof visit === 'number' ? visit : null
}

const spotNow = (link: HTMLAnchorElement | null): Spot => {
  const href = link?.getAttribute('href') ?? null
  return {
    down: scrollY,
    panes: [...document.querySelectorAll(PANES)].map(({ scrollTop }) => scrollTop),
    link: link && href !== null ? [href, link.textContent] : null,
  }
}

/** Scrolls to where somebody was. */
export const scrollBack = ({ down, panes }: Spot): void => {
  document.querySelectorAll(PANES).forEach((pane, index) => (pane.scrollTop = panes[index] ?? 0))
  scrollTo(0, down)
}

/** The link that was followed from there. */
export const linkLeft = ({ link }: Spot): HTMLElement | null => {
  const alike = [...document.querySelectorAll('a')].filter((one) => one.getAttribute('href') === link?.[0])
  return alike.find(({ textContent }) => textContent === link?.[1]) ?? alike[0] ?? null
}

export class Visits {
  readonly #spots = new Map<number, Spot>()
  #here: number
  #last: number

  constructor() {
    this.#here = this.#last = visitIn(history.state) ?? 0
    this.#mark()
  }

  /** The reader goes on to a place on the same page. */
  leaveHere(link: HTMLAnchorElement): void {
    this.#spots.set(this.#here, spotNow(link))
  }

  /** The reader follows a link to another page, which is a new entry, or is this one anew. */
  leave(link: HTMLAnchorElement, address: URL): void {
    this.leaveHere(link)
    if (address.href === location.href) return
    this.#here = ++this.#last
    history.pushState({ visit: this.#here }, '', address)
  }

  /** The browser has gone to another entry. Returns where the reader was there; null where that is not known. */
  arrive(state: unknown): Spot | null {
    const visit = visitIn(state)
    if (visit === null) {
      // An entry that the browser has made itself, for a place on the page.
      this.#here = ++this.#last
      this.#mark()
      return null
    }
    // The address has changed, the page not yet.
    this.#spots.set(this.#here, { ...spotNow(null), link: this.#spots.get(this.#here)?.link ?? null })
    this.#here = visit
    this.#last = Math.max(this.#last, visit)
    return this.#spots.get(visit) ?? null
  }

  #mark(): void {
    history.replaceState({ ...stateOf(history.state), visit: this.#here }, '')
  }
}
