import { beforeAll, expect, test } from 'vitest'
import { isRefused } from '../../build/reference/declarations.ts'
import type { DocComment } from '../../build/reference/doc-comment.ts'
import { readComment } from '../../build/reference/doc-comment.ts'
import type { Desk } from '../../build/reference/desk.ts'
import { deskFor, indexOf, referencePages } from '../../build/reference/pages.ts'
import { explainingPages } from '../../src/stage/frame/explained.ts'
import type { ReferencePage } from '../../src/reference/page.ts'
import * as mapi from '../../src/mapi/api/constants.ts'

let desk: Desk
let pages: readonly ReferencePage[]

beforeAll(() => {
  desk = deskFor('.')
  pages = referencePages(desk, '.')
})

/** Names of MAPI in a text: what must be the same in every language. */
const namesIn = (text: string): string[] =>
  [...new Set(text.match(/\b(?:[A-Z][A-Z0-9]*_[A-Z0-9_]+|fnev\w+|I[A-Z]\w+::\w+)\b/g) ?? [])].sort()

const textsOf = ({ text, params, throws, fields, returns }: DocComment): string[] => [
  text,
  returns,
  ...params.map(({ name, text: said }) => `${name} ${said}`),
  ...throws.map(({ name, when }) => `${name} ${when}`),
  ...fields.map(({ name, text: said }) => `${name} ${said}`),
]

test('every declaration says something, and the French says it of the same names, in the same order', () => {
  const { declared, french } = desk.content
  for (const { name, doc } of declared) {
    const said = french.get(name)
    expect([name, said !== undefined]).toEqual([name, true])
    if (!said) continue
    const refused = doc.throws[0]?.when.startsWith('always') === true
    expect([name, doc.text !== '' || refused]).toEqual([name, true])
    expect([name, said.text !== '']).toEqual([name, doc.text !== ''])
    const [en, fr] = [textsOf(doc), textsOf(said)]
    expect([name, fr.length]).toEqual([name, en.length])
    expect([name, fr.map(namesIn)]).toEqual([name, en.map(namesIn)])
  }
  const names = new Set(declared.map(({ name }) => name))
  expect([...french.keys()].filter((name) => !names.has(name))).toEqual([])
})

test('a comment names parameters and fields that there are', () => {
  for (const { name, doc, members, kind } of desk.content.declared) {
    const named = [...doc.params, ...(kind === 'structure' ? doc.fields : [])].map((one) => one.name)
    expect([name, named.filter((one) => !members.includes(one))]).toEqual([name, []])
  }
})

test('every constant has its meaning in both languages, and no meaning is left over', () => {
  const { constants, meanings } = desk.content
  const names = new Set(constants.map(([name]) => name))
  expect(names).toEqual(new Set(Object.keys(mapi)))
  for (const language of ['en', 'fr'] as const) {
    expect([...names].filter((name) => (meanings[language][name] ?? '') === '')).toEqual([])
    expect(Object.keys(meanings[language]).filter((name) => !names.has(name))).toEqual([])
  }
  for (const family of new Set(constants.map(([, , its]) => its)))
    expect([family, desk.content.families.get(family)?.fr !== '']).toEqual([family, true])
})

test('what is written beside the declarations stands in both languages', () => {
  const { notes, choices, traps, procedures } = desk.content
  for (const { key, file, text } of [...notes.values(), ...choices, ...traps, ...procedures]) {
    expect([file, key, text.en !== '', text.fr !== '']).toEqual([file, key, true, true])
    expect([file, key, namesIn(text.fr)]).toEqual([file, key, namesIn(text.en)])
  }
  const known = new Set([...desk.addresses.keys(), ...desk.content.families.keys()])
  expect([...notes.keys()].filter((name) => !known.has(name))).toEqual([])
  for (const { key, tags } of [...traps, ...procedures])
    expect([key, tags['en'] !== undefined, tags['fr'] !== undefined]).toEqual([key, true, true])
})

test('every name has an address, every address a page, and its anchor is on it', () => {
  const bySlug = new Map(pages.map((page) => [page.slug, page]))
  expect(bySlug.size).toBe(pages.length)
  for (const { name, address } of indexOf(desk)) {
    const [slug = '', anchor] = address.split('/#')
    const page = bySlug.get(slug.replace(/\/$/, ''))
    expect([name, page !== undefined]).toEqual([name, true])
    if (anchor !== undefined)
      for (const language of ['en', 'fr'] as const)
        expect([name, page?.before[language].includes(`id="${anchor}"`)]).toEqual([name, true])
  }
})

test('every view of the stage leads to a page that there is', () => {
  const slugs = new Set(pages.map(({ slug }) => slug))
  for (const address of explainingPages) {
    const [slug = ''] = address.split('/')
    expect([address, slug.startsWith('#') || slugs.has(slug)]).toEqual([address, true])
  }
})

test('every link within the reference leads somewhere', () => {
  const slugs = new Set(pages.map(({ slug }) => slug))
  const lessons = new Set(desk.lessons.map(({ slug }) => slug))
  for (const { slug, before, after } of pages)
    for (const html of [before.en, before.fr, after.en, after.fr])
      for (const [, to = ''] of html.matchAll(/href="(\.\.\/[^"]*)"/g)) {
        const [, lesson] = /^\.\.\/\.\.\/lessons\/([\w-]+)\/$/.exec(to) ?? []
        const [, entry = ''] = /^\.\.\/([\w-]+)\//.exec(to) ?? []
        expect([slug, to, lesson === undefined ? slugs.has(entry) : lessons.has(lesson)]).toEqual([
          slug,
          to,
          true,
        ])
      }
})

test('every trap has a run that shows it, or says why there is none', () => {
  const { traps, examples } = desk.content
  const without = traps.filter(({ key }) => !examples.some((example) => example.for.includes(key)))
  for (const { key, text } of without)
    expect([key, text.en, text.fr]).toEqual([
      key,
      expect.stringContaining('No run shows it: '),
      expect.stringContaining('Aucune exécution ne le montre : '),
    ])
  expect(without.map(({ key }) => key)).toEqual(['T-61', 'T-69'])
})

test('every page of a call, a structure, a property and a result has a program to run', () => {
  const without = pages
    .filter(({ group }) => ['calls', 'structures', 'properties', 'results', 'procedures'].includes(group))
    .filter(({ example }) => example === null)
  expect(without.map(({ slug }) => slug)).toEqual([])
})

test('every page has a title, a description and a text of its own in both languages', () => {
  for (const language of ['en', 'fr'] as const) {
    for (const { slug, title, description, before } of pages)
      expect([slug, title[language] !== '', description[language] !== '', before[language] !== '']).toEqual([
        slug,
        true,
        true,
        true,
      ])
    const descriptions = pages.map((page) => page.title[language] + page.description[language])
    expect(new Set(descriptions).size).toBe(pages.length)
  }
})

test('what the model refuses stands on the page of its interface', () => {
  const refused = desk.content.declared.filter(isRefused)
  expect(refused.length).toBeGreaterThan(20)
  for (const { name } of refused) expect(desk.addresses.get(name)).toMatch(/^i\w+\/#\w+$/)
})

test('every mark in the sources is a choice that the reference explains, and every choice says on what it bears', () => {
  const { choices, marks } = desk.content
  const explained = new Set(choices.map(({ key }) => key))
  expect([...new Set(marks.map(({ clause }) => clause))].filter((clause) => !explained.has(clause))).toEqual(
    [],
  )
  const known = new Set([...desk.addresses.keys(), ...desk.content.constants.map(([, , family]) => family)])
  for (const { key, tags } of choices) {
    const on = (tags['on'] ?? '').split(',').map((name) => name.trim())
    expect([key, on.filter((name) => !known.has(name))]).toEqual([key, []])
  }
})

test('a comment is read into its parts', () => {
  const comment = readComment(`Does it. Page: \`one\`.

@param ulFlags TBL_ASYNC,
  TBL_BATCH
@throws MAPI_E_BUSY while it runs; MAPI_E_NOT_FOUND
@see two · more`)
  expect(comment).toEqual({
    text: 'Does it.',
    params: [{ name: 'ulFlags', text: 'TBL_ASYNC, TBL_BATCH' }],
    throws: [
      { name: 'MAPI_E_BUSY', when: 'while it runs' },
      { name: 'MAPI_E_NOT_FOUND', when: '' },
    ],
    fields: [],
    returns: '',
    pages: ['one', 'two'],
  })
})
