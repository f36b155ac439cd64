import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import * as api from '../../src/mapi/api/constants.ts'
import constants from '../../src/mapi/constants/constants.json'
import families from '../../src/mapi/constants/families.json'
import meanings from '../../src/mapi/constants/meanings.json'
import { CONSTANTS, DOCS_ONLY, FAMILIES } from '../../src/mapi/constants/table.ts'

interface Source {
  value: number | null
  group: string
  docsOnly?: boolean
  guid?: string
}

const sources: [string, Source][] = Object.entries(constants)
const published = sources.filter(([, { value, docsOnly }]) => value !== null && !docsOnly)
const exported = new Map<string, unknown>(Object.entries(api))

test('every constant is exported with its value', () => {
  expect(published.length).toBeGreaterThan(400)
  for (const [name, { value, guid }] of published)
    expect([name, exported.get(name)]).toEqual([name, guid ?? value])
  expect([...exported.keys()].sort()).toEqual(published.map(([name]) => name).sort())
})

test('names that only the documentation has are not exported, and have something said about them', () => {
  const docsOnly = sources.filter(([, { docsOnly: only }]) => only).map(([name]) => name)
  expect(docsOnly).toContain('MAPI_E_USER_CANCELED')
  expect(docsOnly.filter((name) => exported.has(name))).toEqual([])
  expect(Object.keys(DOCS_ONLY).sort()).toEqual(docsOnly.sort())
})

test('every constant has a family that can be named, and a page', () => {
  for (const [name, , family, page] of CONSTANTS) {
    expect([name, FAMILIES[family]]).toEqual([name, expect.any(String)])
    expect([name, page]).toEqual([name, expect.stringMatching(/^[a-z0-9_-]+$/)])
  }
  expect(Object.keys(FAMILIES).sort()).toEqual(Object.keys(families).sort())
})

test('every meaning is of a constant that exists, and is a sentence', () => {
  for (const [name, meaning] of Object.entries(meanings)) {
    expect([name, exported.has(name)]).toEqual([name, true])
    expect([name, meaning]).toEqual([name, expect.stringMatching(/^[A-Z*`0-9].*[.]$/s)])
  }
})

test('whatever a learner of the two procedures meets has a meaning', () => {
  const met = [
    'RES',
    'RELOP',
    'BMR',
    'TBL',
    'TBLSTAT',
    'TBLTYPE',
    'TABLE_SORT',
    'TABLE_EVENT',
    'BOOKMARK',
    'FL',
    'FLUSH',
    'PR_STATUS',
    'STATUS_CODE',
    'STATUS_CODE_XP',
    'STATUS_METHODS',
    'STATUS_RESOURCE_FLAGS',
    'RESOURCE_TYPE',
    'MAPI_W',
    'PT',
  ]
  const without = CONSTANTS.filter(([name, , family]) => met.includes(family) && !(name in meanings)).map(
    ([name]) => name,
  )
  expect(without).toEqual([])
})

test('the generated modules are up to date', () => {
  expect(() =>
    execFileSync(process.execPath, ['scripts/constants.mjs', '--check'], { stdio: 'pipe' }),
  ).not.toThrow()
})
