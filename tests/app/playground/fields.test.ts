import { expect, test } from 'vitest'
import { z } from 'zod'
import {
  EVENT_FIELDS,
  fieldsOf,
  IDENTITY,
  TRANSPORT_GROUPS,
  WORLD_FIELDS,
  WORLD_LISTS,
} from '../../../src/app/playground/world/fields.ts'
import { TRANSPORT_HEAD } from '../../../src/app/playground/world/card-fields.ts'
import type { Control, Field } from '../../../src/app/playground/world/fields.ts'
import { branchesOf, descendTo, membersOf } from '../../../src/app/playground/world/json-schema.ts'
import { worldEn } from '../../../src/app/playground/world/words-en.ts'
import { worldFr } from '../../../src/app/playground/world/words-fr.ts'
import { scenarioSchema } from '../../../src/simulation/scenario.ts'

const schema = z.toJSONSchema(scenarioSchema, { io: 'input' })
const membersAt = (...path: (string | number)[]): string[] =>
  [...membersOf(descendTo(schema, path)).keys()].toSorted()
const names = (fields: readonly Field[]): string[] => [...new Set(fields.map(({ name }) => name))].toSorted()

const transportFields = [...TRANSPORT_HEAD, ...Object.values(TRANSPORT_GROUPS).flat()]

test('every field of a scenario has its place in the form', () => {
  const lists = WORLD_LISTS.map(([name]) => name)
  expect([...names(WORLD_FIELDS), ...lists, 'transports'].toSorted()).toEqual(membersAt())
  expect(names(transportFields)).toEqual(membersAt('transports', 0))
  expect(names(fieldsOf('message', {}))).toEqual(membersAt('transports', 0, 'outgoing', 0))
  expect(names(fieldsOf('submit', {}))).toEqual(membersAt('transports', 0, 'submit', 0))
  expect(names(fieldsOf('store', {}))).toEqual(membersAt('stores', 0))
  expect(names(fieldsOf('receiveFolder', {}))).toEqual(membersAt('stores', 0, 'receiveFolders', 0))
  expect(names(fieldsOf('service', {}))).toEqual(membersAt('services', 0))
  expect(names(IDENTITY)).toEqual(membersAt('services', 0, 'identity'))
  expect(names(fieldsOf('habit', {}))).toEqual(membersAt('user', 0))
})

test('every kind of event has its fields in the form', () => {
  const kinds = branchesOf(descendTo(schema, ['events', 0])).flatMap((branch) => {
    const kind = branchesOf(membersOf(branch).get('kind'))[0]?.['const']
    return typeof kind === 'string' ? [[kind, [...membersOf(branch).keys()].toSorted()] as const] : []
  })
  expect(kinds.length).toBeGreaterThan(8)
  expect(Object.keys(EVENT_FIELDS).toSorted()).toEqual(kinds.map(([kind]) => kind).toSorted())
  for (const [kind, members] of kinds) expect(names(fieldsOf('event', { kind })), kind).toEqual(members)
})

const optionsOf = (control: Control): readonly string[] => ('options' in control ? control.options : [])

test('what can be chosen in the form is what the schema takes', () => {
  const enumAt = (path: (string | number)[]): unknown[] =>
    branchesOf(descendTo(schema, path)).flatMap((branch) => {
      const values = branch['enum'] ?? branchesOf(branch['items'])[0]?.['enum']
      return Array.isArray(values) ? (values as unknown[]) : []
    })
  for (const { name, control } of [...WORLD_FIELDS, ...transportFields])
    if ('options' in control) {
      const path = WORLD_FIELDS.some((field) => field.name === name) ? [name] : ['transports', 0, name]
      expect([...optionsOf(control)].toSorted(), name).toEqual(enumAt(path).toSorted())
    }
})

test('every field and every list has words in both languages', () => {
  const events = Object.keys(EVENT_FIELDS).flatMap((kind) => fieldsOf('event', { kind }))
  const items = (['message', 'submit', 'store', 'receiveFolder', 'service', 'habit'] as const).flatMap(
    (item) => fieldsOf(item, {}),
  )
  for (const { fields, lists, events: kinds } of [worldEn, worldFr]) {
    for (const name of names([...WORLD_FIELDS, ...transportFields, ...IDENTITY, ...events, ...items]))
      expect(Object.keys({ ...fields, ...lists }), name).toContain(name)
    expect(Object.keys(kinds).toSorted()).toEqual(Object.keys(EVENT_FIELDS).toSorted())
  }
})
