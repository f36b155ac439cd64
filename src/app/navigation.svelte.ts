import { language } from '../language/language.svelte.ts'
import type { Lesson } from '../course/lesson.ts'
import { linkTo, routeOf } from './routes.ts'
import type { Route } from './routes.ts'

/** A page with all that it needs to be drawn. */
export interface Place {
  route: Route
  /** The lesson of a lesson's page. */
  lesson: Lesson | null
}

type LoadLesson = (slug: string) => Promise<Lesson | null>

/** Everything that a route needs; an unknown lesson is a missing page. */
export const placeOf = async (route: Route, load: LoadLesson): Promise<Place> => {
  if (route.page !== 'lesson') return { route, lesson: null }
  const lesson = await load(route.slug)
  return lesson ? { route, lesson } : { route: { page: 'missing', language: route.language }, lesson: null }
}

/** Where the reader is. Pages are built one by one; from one to the next the page stays and the place changes. */
export class Navigation {
  #place: Place
  readonly #load: LoadLesson

  constructor(place: Place, load: LoadLesson) {
    this.#place = $state.raw(place)
    this.#load = load
    language.current = place.route.language
  }

  get route(): Route {
    return this.#place.route
  }

  get lesson(): Lesson | null {
    return this.#place.lesson
  }

  /** A relative address from here. */
  to(route: Route): string {
    return linkTo(this.route, route)
  }

  async go(route: Route): Promise<void> {
    const place = await placeOf(route, this.#load)
    this.#place = place
    language.current = place.route.language
  }

  /** Follows links within the site, and the browser's back and forward. `root` is the site's own address. */
  listen(root: URL, onArrived: () => void): () => void {
    const below = (address: URL): Route | null =>
      address.origin === root.origin && address.pathname.startsWith(root.pathname)
        ? routeOf(address.pathname.slice(root.pathname.length))
        : null
    const arrive = (route: Route): void => {
      this.go(route).then(onArrived, () => location.reload())
    }
    const onClick = (event: MouseEvent): void => {
      const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!plain || event.defaultPrevented || !link || link.target !== '' || link.hasAttribute('download'))
        return
      const address = new URL(link.href)
      const route = below(address)
      if (!route || address.hash !== '' || route.page === 'missing') return
      event.preventDefault()
      history.pushState(null, '', address)
      arrive(route)
    }
    const onPopState = (): void => {
      const route = below(new URL(location.href))
      if (route) arrive(route)
    }
    document.addEventListener('click', onClick)
    addEventListener('popstate', onPopState)
    return () => {
      document.removeEventListener('click', onClick)
      removeEventListener('popstate', onPopState)
    }
  }
}
