import type { DrawnPage } from '../src/app/prerender.ts'

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** What a page is loaded with, by path from the root of the site. */
export interface Loaded {
  modules: readonly string[]
  styles: readonly string[]
  fonts: readonly string[]
}

/** The languages as social networks name them. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en_US', fr: 'fr_FR' }

export const socialPicture = (language: string): string => `social-${language}.png`

const link = (rel: string, href: string, more = ''): string =>
  `<link rel="${rel}"${more} href="${escapeHtml(href)}" />`

const property = (name: string, content: string): string =>
  `<meta property="og:${name}" content="${escapeHtml(content)}" />`

/** What others need to know of a page: where it stands, in which languages, and how to announce it. */
export const announcements = (
  { path, toRoot, language, head }: DrawnPage,
  site: string | null,
): readonly string[] => {
  const base = site ?? toRoot
  const alternate = (to: string, hreflang: string): string =>
    link('alternate', site === null ? to : site + pathTo(path, to), ` hreflang="${hreflang}"`)
  const others = head.alternates.filter((one) => one.language !== language)
  const [first] = head.alternates
  return [
    ...(site === null ? [] : [link('canonical', site + path)]),
    ...head.alternates.map((one) => alternate(one.href, one.language)),
    ...(first ? [alternate(first.href, 'x-default')] : []),
    property('type', path.includes('lessons/') ? 'article' : 'website'),
    property('site_name', head.site),
    property('title', head.title),
    property('description', head.description),
    ...(site === null ? [] : [property('url', site + path)]),
    property('locale', LOCALES[language] ?? language),
    ...others.map((one) => property('locale:alternate', LOCALES[one.language] ?? one.language)),
    property('image', base + socialPicture(language)),
    property('image:width', '1200'),
    property('image:height', '630'),
    property('image:alt', head.picture),
    '<meta name="twitter:card" content="summary_large_image" />',
  ]
}

/** The path that a relative address leads to from a page at `from`. */
const pathTo = (from: string, address: string): string =>
  new URL(address, `site:/${from}`).pathname.replace(/^\//, '')

/** What a page fetches before its text is drawn, so that nothing is drawn twice. */
export const preloads = ({ toRoot }: DrawnPage, { modules, styles, fonts }: Loaded): readonly string[] => [
  ...fonts.map((font) => link('preload', toRoot + font, ' as="font" type="font/woff2" crossorigin')),
  // Styles and fonts are what the text waits for.
  ...modules.map((module) => link('modulepreload', toRoot + module, ' crossorigin fetchpriority="low"')),
  ...styles.map((style) => link('stylesheet', toRoot + style, ' crossorigin')),
]
