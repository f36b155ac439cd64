// Draws a page in the build, so that it can be read before the app is there, and without it.
import { render } from 'svelte/server'
import App from './App.svelte'
import { headOf } from './head.ts'
import type { Head } from './head.ts'
import { Navigation } from './navigation.svelte.ts'
import { placeOf, routes } from './pages.ts'
import { pathOf, toRoot } from './routes.ts'

/** A page of the site, drawn. */
export interface DrawnPage {
  /** Below the root; `''` or with a slash at the end. */
  path: string
  toRoot: string
  language: string
  /** What the page is made of, as the bundler knows it. */
  modules: readonly string[]
  head: Head
  body: string
}

export const drawPages = async (): Promise<readonly DrawnPage[]> => {
  const pages: DrawnPage[] = []
  // One after another: the language is the page's own, and there is one page at a time.
  for (const route of await routes()) {
    const place = await placeOf(route)
    const navigation = new Navigation(place)
    const { body } = render(App, { props: { navigation } })
    pages.push({
      path: pathOf(route),
      toRoot: toRoot(route),
      language: route.language,
      modules: place.page.modules,
      head: headOf(place),
      body,
    })
  }
  return pages
}
