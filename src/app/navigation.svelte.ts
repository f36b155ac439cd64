import { language } from '../language/language.svelte.ts'
import { placeOf } from './pages.ts'
import type { Page, Place } from './pages.ts'
import { linkTo, pathOf, routeOf } from './routes.ts'
import type { Route } from './routes.ts'

/** How far down the page the reader was when it was left, as its entry in the history remembers. */
const downIn = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'down' in state && typeof state.down === 'number'
    ? state.down
    : 0

/** Where the reader is. Pages are built one by one; from one to the next the page stays and the place changes. */
export class Navigation {
  #place: Place

  constructor(place: Place) {
    this.#place = $state.raw(place)
    language.current = place.route.language
  }

  get place(): Place {
    return this.#place
  }

  get route(): Route {
    return this.#place.route
  }

  get page(): Page {
    return this.#place.page
  }

  /** A relative address from here. */
  to(route: Route): string {
    return linkTo(this.route, route)
  }

  async go(route: Route): Promise<void> {
    const place = await placeOf(route)
    this.#place = place
    language.current = place.route.language
  }

  /**
   * Follows links within the site, and the browser's back and forward. `root` is the site's own address.
   * `onArrived` is told how far down the reader was there before; null where it is a new visit.
   */
  listen(root: URL, onArrived: (before: number | null) => void): () => void {
    const below = (address: URL): Route | null =>
      address.origin === root.origin && address.pathname.startsWith(root.pathname)
        ? routeOf(address.pathname.slice(root.pathname.length))
        : null
    const arrive = (route: Route, before: number | null): void => {
      this.go(route).then(
        () => onArrived(before),
        () => location.reload(),
      )
    }
    const isHere = (route: Route): boolean => pathOf(route) === pathOf(this.route)
    const onClick = (event: MouseEvent): void => {
      const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!plain || event.defaultPrevented || !link || link.target !== '' || link.hasAttribute('download'))
        return
      const address = new URL(link.href)
      const route = below(address)
      if (!route || route.page === 'missing') return
      // A place on the page that is shown is the browser's own affair.
      if (address.hash !== '' && isHere(route)) return
      event.preventDefault()
      history.replaceState(Object.assign({}, history.state as unknown, { down: scrollY }), '')
      history.pushState(null, '', address)
      arrive(route, null)
    }
    const onPopState = ({ state }: PopStateEvent): void => {
      const route = below(new URL(location.href))
      if (route && !isHere(route)) arrive(route, downIn(state))
    }
    document.addEventListener('click', onClick)
    addEventListener('popstate', onPopState)
    return () => {
      document.removeEventListener('click', onClick)
      removeEventListener('popstate', onPopState)
    }
  }
}
