import { expect, test } from 'vitest'
import { linkTo, pathOf, routeOf, toRoot } from '../../src/app/routes.ts'
import type { Route } from '../../src/app/routes.ts'

const routes: readonly Route[] = [
  { page: 'contents', language: 'en' },
  { page: 'contents', language: 'fr' },
  { page: 'playground', language: 'en' },
  { page: 'playground', language: 'fr' },
  { page: 'lesson', language: 'en', slug: 'send-everything' },
  { page: 'lesson', language: 'fr', slug: 'send-everything' },
  { page: 'races', language: 'en' },
  { page: 'race', language: 'fr', slug: 'directions' },
]

test('a page is found again by its path', () => {
  for (const route of routes) expect(routeOf(pathOf(route))).toEqual(route)
})

test('a path may name the file, as on a plain file server', () => {
  expect(routeOf('index.html')).toEqual({ page: 'contents', language: 'en' })
  expect(routeOf('fr/lessons/x/index.html')).toEqual({ page: 'lesson', language: 'fr', slug: 'x' })
})

test('an unknown path is a missing page in the language of the path', () => {
  expect(routeOf('nothing/here/')).toEqual({ page: 'missing', language: 'en' })
  expect(routeOf('fr/lessons/')).toEqual({ page: 'missing', language: 'fr' })
})

test('links are relative, so that the site works under any path', () => {
  const site = 'https://example.org/any/sub/path/'
  for (const from of routes)
    for (const to of routes) {
      const link = linkTo(from, to)
      expect(link.startsWith('.')).toBe(true)
      expect(new URL(link, site + pathOf(from)).href).toBe(site + pathOf(to))
    }
  expect(toRoot({ page: 'lesson', language: 'fr', slug: 'x' })).toBe('../../../')
})
