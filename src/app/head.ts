import { LANGUAGES } from '../language/language.svelte.ts'
import type { Place } from './pages.ts'
import { linkTo } from './routes.ts'
import { en } from './words/en.ts'
import { fr } from './words/fr.ts'

/** What stands in the head of a page, as it is written there. */
export interface Head {
  title: string
  description: string
  /** The name of the site. */
  site: string
  /** What the picture of the site shows, for who does not see it. */
  picture: string
  /** The same page in each language, by relative address. */
  alternates: readonly { language: string; href: string }[]
}

export const headOf = ({ route, page }: Place): Head => {
  const { name, picture } = { en, fr }[route.language]
  const { title, description } = page.head[route.language]
  return {
    title: route.page === 'contents' ? `${name}: ${title}` : `${title} · ${name}`,
    description,
    site: name,
    picture,
    alternates: LANGUAGES.map((language) => ({ language, href: linkTo(route, { ...route, language }) })),
  }
}
