import { expect, test } from 'vitest'
import { announcements } from '../../build/page-head.ts'
import { robotsFile, sitemapFile } from '../../build/site-files.ts'
import { siteAddress } from '../../build/site-address.ts'
import type { DrawnPage } from '../../src/app/prerender.ts'

const SITE = 'https://example.org/any/sub/path/'

const page: DrawnPage = {
  path: 'fr/lessons/send-everything/',
  toRoot: '../../../',
  language: 'fr',
  modules: [],
  body: '',
  head: {
    title: 'Tout envoyer & "plus"',
    description: 'Vider les files <toutes>.',
    site: 'MAPI on Demand',
    picture: 'Une leçon',
    alternates: [
      { language: 'en', href: '../../../lessons/send-everything/' },
      { language: 'fr', href: '../../../fr/lessons/send-everything/' },
    ],
  },
}

const headOf = (site: string | null): Document =>
  new DOMParser().parseFromString(`<head>${announcements(page, site).join('')}</head>`, 'text/html')

const hrefOf = (document: Document, selector: string): string | null | undefined =>
  document.querySelector(selector)?.getAttribute('href')

const property = (document: Document, name: string): string | null | undefined =>
  document.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content')

test('a page names itself in every language, by addresses that work under any path', () => {
  const head = headOf(null)
  expect(hrefOf(head, 'link[hreflang=en]')).toBe('../../../lessons/send-everything/')
  expect(hrefOf(head, 'link[hreflang=x-default]')).toBe('../../../lessons/send-everything/')
  expect(hrefOf(head, 'link[hreflang=fr]')).toBe('../../../fr/lessons/send-everything/')
  expect(head.querySelector('link[rel=canonical]')).toBeNull()
  expect(property(head, 'url')).toBeUndefined()
})

test('where the address of the site is known, a page says its own', () => {
  const head = headOf(SITE)
  expect(hrefOf(head, 'link[rel=canonical]')).toBe(`${SITE}fr/lessons/send-everything/`)
  expect(property(head, 'url')).toBe(`${SITE}fr/lessons/send-everything/`)
  expect(hrefOf(head, 'link[hreflang=en]')).toBe(`${SITE}lessons/send-everything/`)
  expect(property(head, 'image')).toBe(`${SITE}social-fr.png`)
})

test('what a page is called stands unharmed in its announcement', () => {
  const head = headOf(null)
  expect(property(head, 'title')).toBe('Tout envoyer & "plus"')
  expect(property(head, 'description')).toBe('Vider les files <toutes>.')
  expect(property(head, 'locale')).toBe('fr_FR')
  expect(property(head, 'locale:alternate')).toBe('en_US')
  expect(property(head, 'image')).toBe('../../../social-fr.png')
})

test('the map of the site has every page with its languages', () => {
  const map = new DOMParser().parseFromString(sitemapFile([page], SITE), 'application/xml')
  expect(map.querySelector('loc')?.textContent).toBe(`${SITE}fr/lessons/send-everything/`)
  const others = [...map.querySelectorAll('url > *:not(loc)')]
  expect(others.map((link) => link.getAttribute('href'))).toEqual([
    `${SITE}lessons/send-everything/`,
    `${SITE}fr/lessons/send-everything/`,
  ])
})

test('robots may read all, and are told of the map where there is one', () => {
  expect(robotsFile(null)).toBe('User-agent: *\nAllow: /\n')
  expect(robotsFile(SITE)).toContain(`Sitemap: ${SITE}sitemap.xml`)
})

test('the address of the site is taken as people write it, and refused with a sentence', () => {
  expect(siteAddress(undefined)).toBeNull()
  expect(siteAddress(' ')).toBeNull()
  expect(siteAddress('https://example.org')).toBe('https://example.org/')
  expect(siteAddress('https://example.org/any/sub/path')).toBe(SITE)
  for (const wrong of ['example.org/mapi', 'file:///mapi/', '/mapi/'])
    expect(() => siteAddress(wrong)).toThrow('Write it whole')
})
