import { expect, test } from 'vitest'
import { en } from '../../src/app/words/en.ts'
import { fr } from '../../src/app/words/fr.ts'
import { typeset } from '../../src/course/typeset.ts'

const textsOf = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`))
      : []

/** The same word in both languages, by nature. */
const SAME = new Set([
  '.name',
  '.header.menu',
  '.code.steps',
  '.code.pane',
  '.code.solution',
  '.code.cpp',
  '.lesson.console',
])

test('everything the shell says is said in French too', () => {
  const french = new Map(textsOf(fr))
  const same = textsOf(en).filter(([path, text]) => french.get(path) === text && !SAME.has(path))
  expect(same).toEqual([])
})

test('French punctuation does not break away from its word', () => {
  for (const [path, text] of textsOf(fr)) expect([path, / [;:!?»]|« /.test(text)]).toEqual([path, false])
})

test('prose gets the apostrophe and the spaces of its language', () => {
  expect(typeset("l'envoi : oui ?", 'fr')).toBe('l’envoi\u00a0: oui\u202f?')
  expect(typeset("the spooler's: yes", 'en')).toBe('the spooler’s: yes')
})
