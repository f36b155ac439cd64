// Draws a page in the build, so that it can be read before the app is there, and without it.
import { render } from 'svelte/server'
import { loadLesson, summaries } from '../course/catalogue.ts'
import { LANGUAGES } from '../language/language.svelte.ts'
import App from './App.svelte'
import { headOf } from './head.ts'
import type { Head } from './head.ts'
import { Navigation, placeOf } from './navigation.svelte.ts'
import { pathOf, toRoot } from './routes.ts'
import type { Route } from './routes.ts'

/** A page of the site, drawn. */
export interface DrawnPage {
  /** Below the root; `''` or with a slash at the end. */
  path: string
  toRoot: string
  language: string
  /** Slug of the lesson whose module the page needs first. */
  lesson: string | null
  head: Head
  body: string
}

const routes = (): readonly Route[] =>
  LANGUAGES.flatMap((language): Route[] => [
    { page: 'contents', language },
    ...summaries.map(({ slug }): Route => ({ page: 'lesson', language, slug })),
  ])

export const drawPages = async (): Promise<readonly DrawnPage[]> => {
  const pages: DrawnPage[] = []
  // One after another: the language is the page's own, and there is one page at a time.
  for (const route of routes()) {
    const place = await placeOf(route, loadLesson)
    const navigation = new Navigation(place, loadLesson)
    const { body } = render(App, { props: { navigation } })
    pages.push({
      path: pathOf(route),
      toRoot: toRoot(route),
      language: route.language,
      lesson: place.lesson?.slug ?? null,
      head: headOf(route, place.lesson),
      body,
    })
  }
  return pages
}
