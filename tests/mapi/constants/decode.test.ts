import { expect, test } from 'vitest'
import * as m from '../../../src/mapi/api/constants.ts'
import {
  decodeFlags,
  decodeFuzzyLevel,
  decodeResult,
  decodeTag,
  decodeValue,
  typeName,
} from '../../../src/mapi/constants/decode.ts'
import { METHOD_FLAGS, PROPERTY_FLAGS } from '../../../src/mapi/constants/method-flags.ts'
import { CONSTANTS } from '../../../src/mapi/constants/table.ts'
import { CHANGE_PROP_TYPE } from '../../../src/mapi/values/prop-tags.ts'

test('ER-01 an HRESULT has a severity, a facility and a code', () => {
  expect(decodeResult(m.MAPI_E_NO_SUPPORT)).toEqual({
    name: 'MAPI_E_NO_SUPPORT',
    names: ['MAPI_E_NO_SUPPORT'],
    severity: 'error',
    facility: 4,
    facilityName: 'FACILITY_ITF',
    code: 0x102,
    hex: '0x80040102',
  })
  expect(decodeResult(m.MAPI_E_NO_ACCESS)).toMatchObject({
    severity: 'error',
    facilityName: 'FACILITY_WIN32',
    code: 5,
  })
  expect(decodeResult(m.MAPI_W_ERRORS_RETURNED)).toMatchObject({
    name: 'MAPI_W_ERRORS_RETURNED',
    severity: 'warning',
  })
})

test("ER-01 MAPI's own results are 0x8004xxxx for errors and 0x0004xxxx for warnings", () => {
  const high = (family: string) =>
    new Set(CONSTANTS.filter(([, , its]) => its === family).map(([, value]) => value >>> 16))
  expect([...high('MAPI_W')]).toEqual([0x0004])
  expect(high('MAPI_E')).toEqual(new Set([0x8000, 0x8004, 0x8007]))
})

test('ER-02 a warning is a success of another kind than S_OK', () => {
  expect(decodeResult(m.S_OK)).toMatchObject({ name: 'S_OK', severity: 'success' })
  expect(decodeResult(m.MAPI_W_POSITION_CHANGED).severity).toBe('warning')
})

test("ER-03 five of MAPI's errors are other names of COM's", () => {
  const pairs: [number, string, string][] = [
    [m.E_FAIL, 'MAPI_E_CALL_FAILED', 'E_FAIL'],
    [m.E_OUTOFMEMORY, 'MAPI_E_NOT_ENOUGH_MEMORY', 'E_OUTOFMEMORY'],
    [m.E_INVALIDARG, 'MAPI_E_INVALID_PARAMETER', 'E_INVALIDARG'],
    [m.E_NOINTERFACE, 'MAPI_E_INTERFACE_NOT_SUPPORTED', 'E_NOINTERFACE'],
    [m.E_ACCESSDENIED, 'MAPI_E_NO_ACCESS', 'E_ACCESSDENIED'],
  ]
  for (const [hr, mapi, com] of pairs)
    expect(decodeResult(hr)).toMatchObject({ name: mapi, names: [mapi, com] })
})

test('ER-04 results, flags and tags are read unsigned, also where bit 31 has made them negative', () => {
  expect(decodeResult(m.MAPI_E_BUSY | 0)).toMatchObject({ name: 'MAPI_E_BUSY', hex: '0x8004010B' })
  expect(decodeFlags(m.MAPI_UNICODE | 0, ['MAPI_UNICODE'])).toEqual({ names: ['MAPI_UNICODE'], unknown: 0 })
})

test('a number without a name is still taken apart', () => {
  expect(decodeResult(0x8004ffff)).toMatchObject({ name: null, names: [], severity: 'error', code: 0xffff })
})

test('one number, many names: a flag word is read within its family', () => {
  expect(decodeFlags(8, PROPERTY_FLAGS['PR_RESOURCE_METHODS'] ?? []).names).toEqual(['STATUS_FLUSH_QUEUES'])
  expect(decodeFlags(8, PROPERTY_FLAGS['PR_RESOURCE_FLAGS'] ?? []).names).toEqual(['STATUS_SIMPLE_STORE'])
  expect(decodeFlags(8, METHOD_FLAGS['IMAPIStatus::FlushQueues'] ?? []).names).toEqual(['FLUSH_FORCE'])
  expect(decodeFlags(1, METHOD_FLAGS['IMAPITable::QueryRows'] ?? []).names).toEqual(['TBL_NOADVANCE'])
  expect(decodeFlags(1, METHOD_FLAGS['IMAPITable::Restrict'] ?? []).names).toEqual(['TBL_ASYNC'])
  expect(decodeFlags(0x110001, PROPERTY_FLAGS['PR_STATUS_CODE'] ?? []).names).toEqual([
    'STATUS_AVAILABLE',
    'STATUS_INBOUND_ENABLED',
    'STATUS_OUTBOUND_ENABLED',
  ])
})

test('bits without a name are not lost', () => {
  expect(decodeFlags(0x80000003, ['FLUSH'])).toEqual({ names: ['FLUSH_UPLOAD'], unknown: 0x80000001 })
})

test('every vocabulary is made of families and constants that exist', () => {
  const known = new Set(CONSTANTS.flatMap(([name, , family]) => [name, family]))
  const words = [...Object.values(METHOD_FLAGS), ...Object.values(PROPERTY_FLAGS)].flat()
  expect(words.filter((word) => !known.has(word))).toEqual([])
})

test('a number that is one of a family, and a fuzzy level that is one and many', () => {
  expect(decodeValue(4, 'RES')).toEqual(['RES_PROPERTY'])
  expect(decodeValue(4, 'RELOP')).toEqual(['RELOP_EQ'])
  expect(decodeValue(37, 'RESOURCE_TYPE')).toEqual(['MAPI_SPOOLER'])
  expect(decodeFuzzyLevel(m.FL_PREFIX | m.FL_IGNORECASE).names).toEqual(['FL_PREFIX', 'FL_IGNORECASE'])
  expect(decodeFuzzyLevel(0)).toEqual({ names: ['FL_FULLSTRING'], unknown: 0 })
})

test('a property tag has an identifier, a type and names', () => {
  expect(decodeTag(m.PR_RESOURCE_TYPE)).toEqual({
    name: 'PR_RESOURCE_TYPE',
    names: ['PR_RESOURCE_TYPE'],
    id: 0x3e03,
    type: 3,
    typeName: 'PT_LONG',
    hex: '0x3E030003',
  })
  expect(decodeTag(m.PR_DISPLAY_NAME_A)).toMatchObject({
    name: 'PR_DISPLAY_NAME',
    names: ['PR_DISPLAY_NAME_A'],
  })
  expect(decodeTag(m.PR_DISPLAY_NAME)).toMatchObject({ name: 'PR_DISPLAY_NAME', typeName: 'PT_UNICODE' })
  expect(decodeTag(CHANGE_PROP_TYPE(m.PR_STATUS_CODE, m.PT_ERROR))).toMatchObject({
    name: 'PR_STATUS_CODE',
    typeName: 'PT_ERROR',
  })
  expect(decodeTag(0x66660003)).toMatchObject({ name: null, names: [], id: 0x6666 })
  expect([typeName(m.PT_I2), typeName(m.PT_MV_LONG), typeName(0x99)]).toEqual(['PT_I2', 'PT_MV_LONG', null])
})
