import type { Language } from '../language/language.svelte.ts'

/** A page of the site. */
export type Route =
  | { page: 'contents'; language: Language }
  | { page: 'lesson'; language: Language; slug: string }
  | { page: 'missing'; language: Language }

/** A path below the root of the site: `''`, `lessons/send-everything/`, `fr/lessons/send-everything/`. */
export const pathOf = (route: Route): string => {
  const language = route.language === 'en' ? '' : `${route.language}/`
  return route.page === 'lesson' ? `${language}lessons/${route.slug}/` : language
}

/** The page that a path below the root names. */
export const routeOf = (path: string): Route => {
  const parts = path.split('/').filter((part) => part !== '' && part !== 'index.html')
  const language: Language = parts[0] === 'fr' ? 'fr' : 'en'
  const rest = language === 'fr' ? parts.slice(1) : parts
  if (rest.length === 0) return { page: 'contents', language }
  const [folder, slug] = rest
  return folder === 'lessons' && slug !== undefined && rest.length === 2
    ? { page: 'lesson', language, slug }
    : { page: 'missing', language }
}

/** The way from a page to the root of the site, so that every address works under any path of any host. */
export const toRoot = (from: Route): string => '../'.repeat(pathOf(from).split('/').length - 1) || './'

/** A relative address from one page to another. */
export const linkTo = (from: Route, to: Route): string => toRoot(from) + pathOf(to)
