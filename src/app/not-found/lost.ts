// The script of 404.html: finds the site that the page belongs to, and what the reader may have meant.
import { nearestPages } from './nearest-pages.ts'

/** A file that stands at the root of the site, and says whose it is. */
const MARK = 'site.webmanifest'
const NAME = 'MAPI on Demand'

const isRoot = async (folder: string): Promise<boolean> => {
  try {
    const response = await fetch(folder + MARK)
    return response.ok && ((await response.json()) as { name?: unknown }).name === NAME
  } catch {
    return false
  }
}

/** The root of the site: a folder above this address. */
const findRoot = async (): Promise<string | null> => {
  const parts = location.pathname.split('/')
  for (let depth = parts.length - 1; depth > 0; depth--) {
    const folder = `${parts.slice(0, depth).join('/')}/`
    if (await isRoot(folder)) return folder
  }
  return null
}

const decoded = (path: string): string => {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

const pages = [...(document.querySelector('template')?.content.querySelectorAll('a') ?? [])].map((link) => ({
  path: link.getAttribute('href') ?? '',
  title: link.textContent,
  language: link.lang,
}))

const linkTo = (href: string, text: string, language: string): HTMLLIElement => {
  const item = document.createElement('li')
  const link = document.createElement('a')
  Object.assign(link, { href, textContent: text, lang: language })
  item.append(link)
  return item
}

const help = (section: HTMLElement, root: string): void => {
  const home = section.querySelector<HTMLElement>('.home')
  const perhaps = section.querySelector<HTMLElement>('.perhaps')
  const near = nearestPages(decoded(location.pathname.slice(root.length)), pages)
  section
    .querySelector('.perhaps ul')
    ?.replaceChildren(...near.map(({ path, title, language }) => linkTo(root + path, title, language)))
  if (perhaps) perhaps.hidden = near.length === 0
  home?.querySelector('a')?.setAttribute('href', root + (section.lang === 'fr' ? 'fr/' : ''))
  if (home) home.hidden = false
  section.querySelector<HTMLElement>('.shorten')?.setAttribute('hidden', '')
}

const french = /\/fr\//.test(location.pathname) || /^fr\b/.test(navigator.language)
const sections = [...document.querySelectorAll<HTMLElement>('main > section')]
for (const section of sections) {
  section.querySelector('code')?.append(decoded(location.pathname))
  section.hidden = french !== (section.lang === 'fr')
}
document.documentElement.lang = french ? 'fr' : 'en'

void findRoot().then((root) => {
  if (root !== null) for (const section of sections) help(section, root)
})
