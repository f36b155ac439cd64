import { loaders, pages } from 'virtual:reference'
import type { ReferencePage } from './page.ts'

export { pages }

/** A page by its slug; null where there is none. */
export const loadPage = async (slug: string): Promise<ReferencePage | null> => {
  const load = Object.hasOwn(loaders, slug) ? loaders[slug] : undefined
  return load ? load() : null
}
