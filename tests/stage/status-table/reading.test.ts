import { expect, test } from 'vitest'
import {
  BMR_NEZ,
  PR_DISPLAY_NAME,
  PR_ENTRYID,
  PR_RESOURCE_METHODS,
  PR_RESOURCE_TYPE,
  PR_STATUS_CODE,
  RELOP_EQ,
  RELOP_NE,
  RES_AND,
  RES_BITMASK,
  RES_EXIST,
  RES_NOT,
  RES_PROPERTY,
} from '../../../src/mapi/api/constants.ts'
import { hex, hrName, tagName } from '../../../src/playback/names.ts'
import { cellText, columnsOf } from '../../../src/stage/status-table/cells.ts'
import { LAMPS, bitNames } from '../../../src/stage/status-table/lamps.ts'
import { restrictionTree, tagsIn } from '../../../src/stage/status-table/restriction.ts'

test('cells are decoded: types by name, bytes from their end, methods as flags', () => {
  expect(cellText(PR_RESOURCE_TYPE, 0x25)).toEqual({
    text: 'MAPI_SPOOLER',
    full: '0x00000025 = MAPI_SPOOLER',
  })
  expect(cellText(PR_ENTRYID, { $bin: '00112233445566' })).toEqual({
    text: '…33445566',
    full: '7 bytes: 00112233445566',
  })
  expect(cellText(PR_RESOURCE_METHODS, 0xb).full).toBe(
    '0x0000000B = STATUS_VALIDATE_STATE | STATUS_SETTINGS_DIALOG | STATUS_FLUSH_QUEUES',
  )
  expect(cellText(PR_DISPLAY_NAME, 'Post').text).toBe('Post')
})

test('the columns of the program come after the standing ones, each once and marked', () => {
  expect(columnsOf([PR_ENTRYID, PR_RESOURCE_TYPE]).map(({ tag, chosen }) => [tagName(tag), chosen])).toEqual([
    ['PR_DISPLAY_NAME', false],
    ['PR_RESOURCE_TYPE', true],
    ['PR_STATUS_CODE', false],
    ['PR_ENTRYID', true],
  ])
  expect(columnsOf(null, true)[1]?.tag).toBe(PR_STATUS_CODE)
})

test('the lamps stand in a fixed order, and every bit has one', () => {
  const names = LAMPS.flat().map(({ name }) => name.replace('STATUS_', ''))
  expect(names).toEqual([
    'AVAILABLE',
    'OFFLINE',
    'FAILURE',
    'INBOUND_ENABLED',
    'INBOUND_ACTIVE',
    'INBOUND_FLUSH',
    'OUTBOUND_ENABLED',
    'OUTBOUND_ACTIVE',
    'OUTBOUND_FLUSH',
    'REMOTE_ACCESS',
  ])
})

test('the bits of a code are named; one without a lamp is shown as a number', () => {
  expect(bitNames(0x710001)).toEqual([
    'STATUS_AVAILABLE',
    'STATUS_INBOUND_ENABLED',
    'STATUS_OUTBOUND_ENABLED',
    'STATUS_OUTBOUND_ACTIVE',
    'STATUS_OUTBOUND_FLUSH',
  ])
  expect(bitNames(0x40)).toEqual(['0x40'])
  expect(bitNames(0)).toEqual([])
})

test('a restriction becomes a tree whose nodes have the paths of the trace', () => {
  const tree = restrictionTree({
    rt: RES_AND,
    res: {
      lpRes: [
        {
          rt: RES_PROPERTY,
          res: {
            relop: RELOP_EQ,
            ulPropTag: PR_RESOURCE_TYPE,
            lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: 0x24 },
          },
        },
        {
          rt: RES_NOT,
          res: {
            lpRes: {
              rt: RES_BITMASK,
              res: { relBMR: BMR_NEZ, ulPropTag: PR_RESOURCE_METHODS, ulMask: 8 },
            },
          },
        },
      ],
    },
  })
  expect(tree).toMatchObject({
    type: 'and',
    path: '',
    children: [
      { type: 'leaf', path: '0', property: 'PR_RESOURCE_TYPE', sign: '==', value: 'MAPI_TRANSPORT_PROVIDER' },
      {
        type: 'not',
        path: '1',
        children: [
          {
            path: '1.0',
            property: 'PR_RESOURCE_METHODS',
            sign: '&',
            value: 'STATUS_FLUSH_QUEUES',
            tail: '!= 0',
          },
        ],
      },
    ],
  })
  expect(tagsIn(tree)).toEqual([PR_RESOURCE_TYPE, PR_RESOURCE_METHODS])
})

test('existence has no value, and what is no restriction is none', () => {
  expect(restrictionTree({ rt: RES_EXIST, res: { ulPropTag: PR_ENTRYID } })).toMatchObject({
    sign: 'has',
    value: '',
  })
  expect(restrictionTree(null)).toBeNull()
  expect(restrictionTree('nonsense')).toBeNull()
  expect(
    restrictionTree({ rt: RES_PROPERTY, res: { relop: RELOP_NE, ulPropTag: PR_STATUS_CODE } }),
  ).toMatchObject({ sign: '!=' })
})

test('numbers have their names', () => {
  expect([hrName(0), hrName(0x80040102), hrName(0x80041234)]).toEqual([
    'S_OK',
    'MAPI_E_NO_SUPPORT',
    '0x80041234',
  ])
  expect([tagName(PR_RESOURCE_TYPE), tagName(0x3e03000a), tagName(0x66660003)]).toEqual([
    'PR_RESOURCE_TYPE',
    'PR_RESOURCE_TYPE',
    '0x66660003',
  ])
  expect(hex(10)).toBe('0x0000000A')
})
