import { distance } from '../playground/world/nearest.ts'

/** Most pages that are offered. */
const MOST = 3
/** From nothing in common, 0, to the same address, 1. */
const NEAR = 0.6

/** An address as people mean it: without the name of a file, in small letters. */
const plain = (path: string): string =>
  path
    .toLowerCase()
    .replace(/(?:^|\/)index\.html?$/, '')
    .replace(/\.html?$/, '')
    .replace(/[\s_]+/g, '-')
    .replace(/^\/+|\/+$/g, '')

const alike = (one: string, other: string): number =>
  1 - distance(one, other) / Math.max(one.length, other.length, 1)

const last = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const language = (path: string): string => (/^fr(\/|$)/.test(path) ? 'fr' : 'en')

/** The pages whose addresses come nearest to one that is not there, the likeliest first. */
export const nearestPages = <Page extends { path: string }>(
  path: string,
  pages: readonly Page[],
): readonly Page[] => {
  const wanted = plain(path)
  const nearness = (page: Page): number => {
    const its = plain(page.path)
    // The name of the page counts by itself, wherever it was looked for; in another language a little less.
    const byName = last(its) === '' ? 0 : alike(last(wanted), last(its)) - 0.02
    return Math.max(alike(wanted, its), byName) - (language(wanted) === language(its) ? 0 : 0.1)
  }
  return pages
    .map((page) => ({ page, near: nearness(page) }))
    .filter(({ near }) => near >= NEAR)
    .sort((one, other) => other.near - one.near)
    .slice(0, MOST)
    .map(({ page }) => page)
}
