import type { Lesson } from '../course/lesson.ts'
import { LANGUAGES } from '../language/language.svelte.ts'
import { linkTo } from './routes.ts'
import type { Route } from './routes.ts'
import { en } from './words/en.ts'
import { fr } from './words/fr.ts'

/** What stands in the head of a page. */
export interface Head {
  title: string
  description: string
  /** The same page in each language, by relative address. */
  alternates: readonly { language: string; href: string }[]
}

export const headOf = (route: Route, lesson: Lesson | null): Head => {
  const w = { en, fr }[route.language]
  const title =
    lesson?.title[route.language] ?? (route.page === 'contents' ? w.contents.title : w.missing.title)
  return {
    title: route.page === 'contents' ? `${w.name}: ${title}` : `${title} · ${w.name}`,
    description: lesson?.description[route.language] ?? w.contents.description,
    alternates: LANGUAGES.map((language) => ({ language, href: linkTo(route, { ...route, language }) })),
  }
}
