import type { Language } from '../language/language.svelte.ts'

/** Pages that stand once in each language, by the folder they lie in below the root. */
const FOLDERS = {
  contents: '',
  playground: 'playground/',
  races: 'race/',
  closing: 'what-you-learnt/',
  settings: 'settings/',
  about: 'about/',
  reference: 'reference/',
  teach: 'teach/',
  guest: 'teach/lesson/',
} as const

/** Pages of which there are many, each with a slug, by the folder that holds them. */
const COLLECTIONS = { lesson: 'lessons', race: 'race', entry: 'reference' } as const

export type SinglePage = keyof typeof FOLDERS
export type CollectionPage = keyof typeof COLLECTIONS

/** A page of the site. */
export type Route =
  | { page: SinglePage | 'missing'; language: Language }
  | { page: CollectionPage; language: Language; slug: string }

const folderOf = (route: Route): string => {
  if (route.page === 'missing') return ''
  return 'slug' in route ? `${COLLECTIONS[route.page]}/${route.slug}/` : FOLDERS[route.page]
}

/** A path below the root of the site: `''`, `lessons/send-everything/`, `fr/lessons/send-everything/`. */
export const pathOf = (route: Route): string =>
  (route.language === 'en' ? '' : `${route.language}/`) + folderOf(route)

const single = new Map(Object.entries(FOLDERS).map(([page, folder]) => [folder, page as SinglePage]))
const collections = new Map(
  Object.entries(COLLECTIONS).map(([page, folder]) => [folder as string, page as CollectionPage]),
)

/** The page that a path below the root names. */
export const routeOf = (path: string): Route => {
  const parts = path.split('/').filter((part) => part !== '' && part !== 'index.html')
  const language: Language = parts[0] === 'fr' ? 'fr' : 'en'
  const rest = language === 'fr' ? parts.slice(1) : parts
  const page = single.get(rest.map((part) => `${part}/`).join('') as (typeof FOLDERS)[SinglePage])
  if (page) return { page, language }
  const [folder = '', slug] = rest
  const collection = collections.get(folder)
  return collection && slug !== undefined && rest.length === 2
    ? { page: collection, language, slug }
    : { page: 'missing', language }
}

/** What stays the same when only the language changes. */
export const identityOf = (route: Route): string => pathOf({ ...route, language: 'en' })

/** The way from a page to the root of the site, so that every address works under any path of any host. */
export const toRoot = (from: Route): string => '../'.repeat(pathOf(from).split('/').length - 1) || './'

/** A relative address from one page to another. */
export const linkTo = (from: Route, to: Route): string => toRoot(from) + pathOf(to)
