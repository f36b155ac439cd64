import { render, screen, within } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { language } from '../../../src/language/language.svelte.ts'
import {
  BMR_EQZ,
  BMR_NEZ,
  MAPI_SPOOLER,
  PR_DISPLAY_NAME,
  PR_RESOURCE_TYPE,
  PR_STATUS_CODE,
  RELOP_EQ,
  RELOP_NE,
  RES_AND,
  RES_BITMASK,
  RES_EXIST,
  RES_NOT,
  RES_OR,
  RES_PROPERTY,
  STATUS_AVAILABLE,
} from '../../../src/mapi/api/constants.ts'
import type { Plain } from '../../../src/mapi/facts.ts'
import RestrictionView from '../../../src/stage/restriction/RestrictionView.svelte'
import { sentenceOf } from '../../../src/stage/restriction/sentence.ts'
import { restrictionWords } from '../../../src/stage/restriction/words.ts'
import { restrictionTree } from '../../../src/stage/status-table/restriction.ts'
import { Tape, THREE } from '../../playback/a-recording.ts'
import { atEnd } from '../a-view.ts'

afterEach(() => {
  language.current = 'en'
})

const property = (relop: number, ulPropTag: number, Value: Plain): Plain => ({
  rt: RES_PROPERTY,
  res: { relop, ulPropTag, lpProp: { ulPropTag, Value } },
})
const spooler = property(RELOP_EQ, PR_RESOURCE_TYPE, MAPI_SPOOLER)
const bitmask = (relBMR: number): Plain => ({
  rt: RES_BITMASK,
  res: { relBMR, ulPropTag: PR_STATUS_CODE, ulMask: STATUS_AVAILABLE },
})
const inWords = (restriction: Plain): string => {
  const tree = restrictionTree(restriction)
  return tree === null ? '' : sentenceOf(tree, restrictionWords())
}

/** `and` of two leaves; the second is reached on row 2 only. */
const both: Plain = { rt: RES_AND, res: { lpRes: [spooler, bitmask(BMR_NEZ)] } }
const recording = () => {
  const tape = new Tape(THREE).statusRows()
  const table = tape.newRef()
  tape.add({ type: 'view', table, of: 'status', columns: null, restriction: both, sort: null })
  tape.callWith({ object: 'IMAPITable', method: 'QueryRows', ref: table, hr: 0 }, () => {
    tape
      .add({ type: 'evaluate', table, row: 1, path: '0', rt: RES_PROPERTY, result: false })
      .add({ type: 'evaluate', table, row: 1, path: '', rt: RES_AND, result: false })
      .add({ type: 'evaluate', table, row: 2, path: '0', rt: RES_PROPERTY, result: true })
      .add({ type: 'evaluate', table, row: 2, path: '1', rt: RES_BITMASK, result: true })
      .add({ type: 'evaluate', table, row: 2, path: '', rt: RES_AND, result: true })
      .add({ type: 'cursor', table, position: 1, count: 1, read: [2] })
  })
  return tape.trace
}

test('a restriction can be read as a sentence', () => {
  expect(inWords(spooler)).toBe('resource type is MAPI_SPOOLER')
  expect(inWords(property(RELOP_NE, PR_DISPLAY_NAME, 'Post'))).toBe('display name is not Post')
  expect(inWords(bitmask(BMR_EQZ))).toBe('status code has none of the bits STATUS_AVAILABLE')
  expect(inWords({ rt: RES_EXIST, res: { ulPropTag: PR_STATUS_CODE } })).toBe('the row has status code')
})

test('and, or and not are joined so that one cannot misread them', () => {
  const or: Plain = { rt: RES_OR, res: { lpRes: [spooler, bitmask(BMR_NEZ)] } }
  expect(inWords({ rt: RES_AND, res: { lpRes: [spooler, or] } })).toBe(
    'resource type is MAPI_SPOOLER and (resource type is MAPI_SPOOLER or status code has one of the bits STATUS_AVAILABLE)',
  )
  expect(inWords({ rt: RES_NOT, res: { lpRes: spooler } })).toBe(
    'it is not so that resource type is MAPI_SPOOLER',
  )
  expect(inWords({ rt: RES_AND, res: { lpRes: [] } })).toBe('always')
})

test('in French it is a French sentence', () => {
  language.current = 'fr'
  expect(inWords(spooler)).toBe('le type de ressource vaut MAPI_SPOOLER')
})

test('each node is true, false or not reached for the row that is chosen', async () => {
  render(RestrictionView, atEnd(recording()))
  const tree = screen.getByRole('list', { name: 'Restriction, node by node' })
  expect(within(tree).getAllByText('true')).toHaveLength(3)
  await userEvent.click(screen.getByRole('button', { name: /MAPI Subsystem/ }))
  await userEvent.unhover(screen.getByRole('button', { name: /MAPI Subsystem/ }))
  expect(within(tree).getAllByText('false')).toHaveLength(2)
  expect(within(tree).getByText('not reached')).toBeInTheDocument()
})

test('the row that is looked at in another view goes first', async () => {
  const view = atEnd(recording())
  view.desk.row = 1
  render(RestrictionView, view)
  expect(await screen.findByText('not reached')).toBeInTheDocument()
})

test('without a restriction it says so', () => {
  render(RestrictionView, atEnd(new Tape(THREE).statusRows().trace))
  expect(screen.getByText('No restriction: every row is in the table.')).toBeInTheDocument()
})
