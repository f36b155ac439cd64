import { addressOf } from './files.ts'
import type { Files } from './files.ts'

/** Requests under way at a time, so that the page's own still get through. */
const AT_A_TIME = 4

/** Its files have their version in their names, and never change. */
const NEVER_CHANGES = /^assets\//

/**
 * The files of the site, kept by path and version in one cache: what a new version has in common with the last
 * one is not fetched again, and an installation that was cut off goes on where it was.
 */
export class Shelf {
  readonly #root: string
  readonly #caches: CacheStorage

  constructor(root: string, storage: CacheStorage = caches) {
    this.#root = root
    this.#caches = storage
  }

  /** Fetches all that is not here yet; throws if anything cannot be had, and keeps what came. */
  async fill(files: Files): Promise<void> {
    const cache = await this.#open()
    const here = new Set((await cache.keys()).map(({ url }) => url))
    const waiting = Object.entries(files).filter(([path, version]) => !here.has(this.#key(path, version)))
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await this.#bring(cache, ...next)
    }
    await Promise.all(Array.from({ length: AT_A_TIME }, work))
  }

  async get(path: string, version: string): Promise<Response | undefined> {
    return (await this.#open()).match(this.#key(path, version))
  }

  /** A file of another version, for a page that was opened with that. */
  async getOther(path: string): Promise<Response | undefined> {
    if (!NEVER_CHANGES.test(path)) return undefined
    return (await this.#open()).match(this.#address(path), { ignoreSearch: true })
  }

  /** Throws away what neither this version nor the last one has; pages of that may still be open. */
  async tidy(files: Files): Promise<void> {
    const cache = await this.#open()
    const list = this.#address('?kept')
    const before = (await (await cache.match(list))?.json()) as string[] | undefined
    const own = Object.entries(files).map(([path, version]) => this.#key(path, version))
    const wanted = new Set([...own, ...(before ?? []), list])
    for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url)
    await cache.put(list, new Response(JSON.stringify(own)))
  }

  async #bring(cache: Cache, path: string, version: string): Promise<void> {
    const response = await fetch(this.#address(addressOf(path)), {
      cache: NEVER_CHANGES.test(path) ? 'default' : 'no-cache',
    })
    if (!response.ok) throw new Error(`${path} cannot be had: ${String(response.status)}`)
    await cache.put(this.#key(path, version), response.redirected ? asIs(response) : response)
  }

  #open(): Promise<Cache> {
    return this.#caches.open(`mapi-on-demand ${this.#root}`)
  }

  #address(path: string): string {
    return new URL(path, this.#root).href
  }

  #key(path: string, version: string): string {
    return `${this.#address(path)}?v=${version}`
  }
}

/** The same answer, without the way it came by: a browser takes no redirected one for a page. */
const asIs = ({ body, status, headers }: Response): Response => {
  const kept = new Headers(headers)
  kept.delete('content-encoding')
  kept.delete('content-length')
  return new Response(body, { status, headers: kept })
}
