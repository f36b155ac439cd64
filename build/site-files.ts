import type { DrawnPage } from '../src/app/prerender.ts'
import { escapeHtml } from './page-head.ts'

/** What a robot may read: everything. */
export const robotsFile = (site: string | null): string =>
  `User-agent: *\nAllow: /\n${site === null ? '' : `\nSitemap: ${site}sitemap.xml\n`}`

/** Every page in every language, for search engines. */
export const sitemapFile = (pages: readonly DrawnPage[], site: string): string => {
  const at = (path: string): string => escapeHtml(new URL(path, site).href)
  const entries = pages.map(({ path, head }) => {
    const others = head.alternates.map(
      ({ language, href }) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${at(new URL(href, site + path).href)}"/>`,
    )
    return `  <url><loc>${at(path)}</loc>${others.join('')}</url>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n')
}
