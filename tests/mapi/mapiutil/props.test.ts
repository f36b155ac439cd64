import { expect, test } from 'vitest'
import * as m from '../../../src/mapi/api/constants.ts'
import type { PropTag, PropertyValue } from '../../../src/mapi/api/values.ts'
import { HR_FAILED, HR_SUCCEEDED } from '../../../src/mapi/mapiutil/hresults.ts'
import {
  FPropCompareProp,
  FPropContainsProp,
  LPropCompareProp,
  PpropFindProp,
  ScDupPropset,
} from '../../../src/mapi/mapiutil/props.ts'
import { CHANGE_PROP_TYPE, PROP_TAG } from '../../../src/mapi/values/prop-tags.ts'
import { prop, row } from '../tables/desk.ts'

const of = (type: number, value: unknown) => prop(PROP_TAG(type, 1), value as PropertyValue)

/** One and two as a value of each type that has an order. */
const ordered: [number, (n: number) => unknown][] = [
  [m.PT_I2, (n) => n],
  [m.PT_LONG, (n) => n],
  [m.PT_R4, (n) => n],
  [m.PT_DOUBLE, (n) => n],
  [m.PT_CURRENCY, (n) => BigInt(n)],
  [m.PT_APPTIME, (n) => n],
  [m.PT_SYSTIME, (n) => ({ dwLowDateTime: n, dwHighDateTime: 0 })],
  [m.PT_ERROR, (n) => n],
  [m.PT_I8, (n) => BigInt(n)],
  [m.PT_CLSID, (n) => `{00000000-0000-0000-0000-00000000000${n}}`],
  [m.PT_STRING8, (n) => String(n)],
  [m.PT_UNICODE, (n) => String(n)],
  [m.PT_BINARY, (n) => Uint8Array.of(n)],
]

test('each type compares as its numbers do', () => {
  for (const [type, make] of ordered) {
    const [one, two] = [of(type, make(1)), of(type, make(2))]
    expect([LPropCompareProp(one, two), LPropCompareProp(one, one), LPropCompareProp(two, one)]).toEqual([
      -1, 0, 1,
    ])
    const holds = (relop: number) =>
      [
        [one, two],
        [one, one],
        [two, one],
      ].map(([a, b]) => FPropCompareProp(a, relop, b))
    expect(holds(m.RELOP_LT)).toEqual([true, false, false])
    expect(holds(m.RELOP_LE)).toEqual([true, true, false])
    expect(holds(m.RELOP_GT)).toEqual([false, false, true])
    expect(holds(m.RELOP_GE)).toEqual([false, true, true])
    expect(holds(m.RELOP_EQ)).toEqual([false, true, false])
    expect(holds(m.RELOP_NE)).toEqual([true, false, true])
  }
})

test('of a boolean only counts whether it is true', () => {
  expect(LPropCompareProp(of(m.PT_BOOLEAN, 1), of(m.PT_BOOLEAN, 2))).toBe(0)
  expect(LPropCompareProp(of(m.PT_BOOLEAN, false), of(m.PT_BOOLEAN, true))).toBe(-1)
  expect(FPropCompareProp(of(m.PT_BOOLEAN, 2), m.RELOP_EQ, of(m.PT_BOOLEAN, true))).toBe(true)
})

test('integers compare as signed, bytes as unsigned and then by length', () => {
  expect(LPropCompareProp(of(m.PT_LONG, 0xffffffff), of(m.PT_LONG, 0))).toBe(-1)
  expect(LPropCompareProp(of(m.PT_I8, 2n ** 63n), of(m.PT_I8, 0n))).toBe(-1)
  expect(LPropCompareProp(of(m.PT_BINARY, Uint8Array.of(255)), of(m.PT_BINARY, Uint8Array.of(1, 2)))).toBe(1)
  expect(LPropCompareProp(of(m.PT_BINARY, Uint8Array.of(1)), of(m.PT_BINARY, Uint8Array.of(1, 0)))).toBe(-1)
  expect(LPropCompareProp(of(m.PT_BINARY, new Uint8Array()), of(m.PT_BINARY, new Uint8Array()))).toBe(0)
  const late = { dwLowDateTime: 0, dwHighDateTime: 0xf0000000 }
  expect(LPropCompareProp(of(m.PT_SYSTIME, late), of(m.PT_SYSTIME, { ...late, dwHighDateTime: 1 }))).toBe(1)
})

test('strings that differ in case alone are not equal, and stand together', () => {
  const compare = (a: string, b: string) => LPropCompareProp(of(m.PT_STRING8, a), of(m.PT_STRING8, b))
  expect([compare('a', 'A'), compare('A', 'a'), compare('A', 'b'), compare('a', 'B')]).toEqual([
    -1, 1, -1, -1,
  ])
})

test('lists compare element by element', () => {
  const compare = (a: number[], b: number[]) => LPropCompareProp(of(m.PT_MV_LONG, a), of(m.PT_MV_LONG, b))
  expect([compare([1, 2], [1, 3]), compare([1], [1, 0]), compare([2], [1, 9]), compare([1], [1])]).toEqual([
    -1, -1, 1, 0,
  ])
})

test('values of different types, RELOP_RE and no properties at all compare as false', () => {
  for (let relop = 0; relop <= 8; relop++)
    expect(FPropCompareProp(of(m.PT_LONG, 1), relop, of(m.PT_I2, 1))).toBe(false)
  expect(FPropCompareProp(of(m.PT_LONG, 1), m.RELOP_RE, of(m.PT_LONG, 1))).toBe(false)
  expect(FPropCompareProp(of(m.PT_LONG, 'x'), m.RELOP_EQ, of(m.PT_LONG, 'x'))).toBe(false)
  expect(FPropCompareProp(null, m.RELOP_EQ, undefined)).toBe(false)
  expect(FPropCompareProp(of(m.PT_OBJECT, 0), m.RELOP_EQ, of(m.PT_OBJECT, 0))).toBe(false)
  expect(LPropCompareProp(of(m.PT_I2, 1), of(m.PT_LONG, 1))).toBeLessThan(0)
  expect(LPropCompareProp(of(m.PT_LONG, null), {})).toBe(0)
})

test('FPropContainsProp looks into PT_STRING8 and PT_BINARY, and into nothing else', () => {
  for (const [type, make] of ordered) {
    const found = FPropContainsProp(of(type, make(1)), of(type, make(1)), m.FL_FULLSTRING)
    expect(found).toBe(type === m.PT_STRING8 || type === m.PT_BINARY)
  }
  expect(FPropContainsProp(of(m.PT_STRING8, 'a'), of(m.PT_UNICODE, 'a'), m.FL_FULLSTRING)).toBe(false)
  expect(FPropContainsProp(null, of(m.PT_STRING8, 'a'), m.FL_FULLSTRING)).toBe(false)
})

test('FPropContainsProp by fuzzy level', () => {
  const inText = (part: string, level: number) =>
    FPropContainsProp(of(m.PT_STRING8, 'Full String'), of(m.PT_STRING8, part), level)
  const levels = [m.FL_FULLSTRING, m.FL_PREFIX, m.FL_SUBSTRING]
  const found = (part: string, flags: number) => levels.map((level) => inText(part, level | flags))
  expect(found('Full String', 0)).toEqual([true, true, true])
  expect(found('Full', 0)).toEqual([false, true, true])
  expect(found('ll St', 0)).toEqual([false, false, true])
  expect(found('full', 0)).toEqual([false, false, false])
  expect(found('full', m.FL_IGNORECASE)).toEqual([false, true, true])
  expect(found('LL ST', m.FL_LOOSE)).toEqual([false, false, true])
  expect(found('full string', m.FL_IGNORECASE)).toEqual([true, true, true])
  expect(inText('Full', m.FL_PREFIX | m.FL_SUBSTRING)).toBe(false)
  expect(inText('Full String', 0x7)).toBe(true)
})

test('bytes are never compared without regard to case', () => {
  const bytes = (text: string) => of(m.PT_BINARY, new TextEncoder().encode(text))
  const found = (part: string, level: number) => FPropContainsProp(bytes('Full String'), bytes(part), level)
  expect(found('Full', m.FL_PREFIX)).toBe(true)
  expect(found('ll St', m.FL_SUBSTRING)).toBe(true)
  expect(found('ll St', m.FL_FULLSTRING)).toBe(false)
  expect(found('full', m.FL_PREFIX | m.FL_IGNORECASE)).toBe(false)
})

test('PpropFindProp finds the whole tag, or with PT_UNSPECIFIED the identifier', () => {
  const props = row(m.PR_DISPLAY_NAME, 'a', m.PR_RESOURCE_TYPE, 36)
  expect(PpropFindProp(props, m.PR_RESOURCE_TYPE)).toBe(props[1])
  expect(PpropFindProp(props, m.PR_DISPLAY_NAME_A)).toBeNull()
  expect(PpropFindProp(props, CHANGE_PROP_TYPE(m.PR_DISPLAY_NAME, m.PT_UNSPECIFIED))).toBe(props[0])
  expect(PpropFindProp(props, PROP_TAG(m.PT_UNSPECIFIED, 0))).toBeNull()
  expect(PpropFindProp(null, m.PR_RESOURCE_TYPE)).toBeNull()
  expect(PpropFindProp([null, 7, {}], m.PR_RESOURCE_TYPE)).toBeNull()
})

test('TB-19 a missing value is still found by its identifier', () => {
  const missing = row(CHANGE_PROP_TYPE(m.PR_DISPLAY_NAME, m.PT_ERROR), m.MAPI_E_NOT_FOUND)
  expect(PpropFindProp(missing, m.PR_DISPLAY_NAME)).toBeNull()
  expect(PpropFindProp(missing, CHANGE_PROP_TYPE(m.PR_DISPLAY_NAME, m.PT_UNSPECIFIED))).toBe(missing[0])
})

test('ScDupPropset copies properties and their bytes', () => {
  const props = row(m.PR_ENTRYID, Uint8Array.of(1, 2), m.PR_DISPLAY_NAME, 'a')
  const copy = ScDupPropset(props)
  expect(copy).toEqual(props)
  expect(copy?.[0]?.Value).not.toBe(props[0]?.Value)
  expect(ScDupPropset([{ ulPropTag: m.PR_ENTRYID as PropTag, Value: 'x' }])).toBeNull()
  expect(ScDupPropset(null)).toBeNull()
})

test('ER-02 failure is bit 31 alone', () => {
  for (const hr of [m.S_OK, m.S_FALSE, m.MAPI_W_ERRORS_RETURNED])
    expect([HR_FAILED(hr), HR_SUCCEEDED(hr)]).toEqual([false, true])
  for (const hr of [m.MAPI_E_NO_SUPPORT, m.E_FAIL, -2147221246])
    expect([HR_FAILED(hr), HR_SUCCEEDED(hr)]).toEqual([true, false])
})
