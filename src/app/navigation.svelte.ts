import { language } from '../language/language.svelte.ts'
import { placeOf } from './pages.ts'
import type { Page, Place } from './pages.ts'
import { linkTo, pathOf, routeOf } from './routes.ts'
import type { Route } from './routes.ts'
import { Visits } from './visits.ts'
import type { Spot } from './visits.ts'

/** How a reader has come to a page. */
export interface Arrival {
  /** Where they were before. */
  readonly from: Route
  /** Where on the page they were when they left it; null where that is not known, or it is a new visit. */
  readonly spot: Spot | null
}

/** Where the reader is. Pages are built one by one; from one to the next the page stays and the place changes. */
export class Navigation {
  #place: Place
  /** Counts what was asked for: of several pages the last one is shown. */
  #asked = 0

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

  /** Says whether it came to that: who wanted something else meanwhile is there. */
  async go(route: Route): Promise<boolean> {
    const mine = ++this.#asked
    const place = await placeOf(route)
    if (mine !== this.#asked) return false
    this.#place = place
    language.current = place.route.language
    return true
  }

  /** Follows links within the site, and the browser's back and forward. `root` is the site's own address. */
  listen(root: URL, onArrived: (arrival: Arrival) => void): () => void {
    const visits = new Visits()
    const below = (address: URL): Route | null =>
      address.origin === root.origin && address.pathname.startsWith(root.pathname)
        ? routeOf(address.pathname.slice(root.pathname.length))
        : null
    const arrive = (route: Route, spot: Spot | null): void => {
      const from = this.route
      this.go(route).then(
        (there) => {
          if (there) onArrived({ from, spot })
        },
        () => location.reload(),
      )
    }
    const isHere = (route: Route): boolean => pathOf(route) === pathOf(this.route)
    const onClick = (event: MouseEvent): void => {
      const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
      if (!plain || event.defaultPrevented || !link || link.target !== '' || link.hasAttribute('download'))
        return
      // What is on the screen counts from its own place, while the address is already that of the next page.
      const address = new URL(link.getAttribute('href') ?? '', new URL(pathOf(this.route), root))
      const route = below(address)
      if (!route || route.page === 'missing') return
      // A place on the page that is shown is the browser's own affair.
      if (address.hash !== '' && isHere(route)) {
        visits.leaveHere(link)
        return
      }
      event.preventDefault()
      visits.leave(link, address)
      arrive(route, null)
    }
    const onPopState = ({ state }: PopStateEvent): void => {
      const route = below(new URL(location.href))
      const spot = visits.arrive(state)
      if (route && !isHere(route)) arrive(route, spot)
      else {
        this.#asked += 1
        if (spot) onArrived({ from: this.route, spot })
      }
    }
    // Only who knows the page knows how far down it begins; the browser finds the way into the site by itself.
    const restore = (how: ScrollRestoration) => (): void => {
      history.scrollRestoration = how
    }
    const [byUs, byBrowser] = [restore('manual'), restore('auto')]
    if (document.readyState === 'complete') byUs()
    document.addEventListener('click', onClick)
    addEventListener('popstate', onPopState)
    addEventListener('pageshow', byUs)
    addEventListener('pagehide', byBrowser)
    return () => {
      document.removeEventListener('click', onClick)
      removeEventListener('popstate', onPopState)
      removeEventListener('pageshow', byUs)
      removeEventListener('pagehide', byBrowser)
      byBrowser()
    }
  }
}
