import { expect, test } from 'vitest'
import * as m from '../../../src/mapi/api/constants.ts'
import type { PropertyValue } from '../../../src/mapi/api/values.ts'
import { toPlain } from '../../../src/mapi/plain.ts'
import { CHANGE_PROP_TYPE, PROP_ID, PROP_TAG, PROP_TYPE } from '../../../src/mapi/values/prop-tags.ts'
import { copyPropValue, isPropValue, problemWith } from '../../../src/mapi/values/prop-values.ts'
import { propertyType } from '../../../src/mapi/values/property-types.ts'
import { guidBytes } from '../../../src/mapi/values/guid.ts'
import { prop } from '../tables/desk.ts'

test('ER-04 a tag is put together and taken apart unsigned', () => {
  expect(PROP_TAG(m.PT_LONG, 0x3e03)).toBe(m.PR_RESOURCE_TYPE)
  expect(PROP_TAG(m.PT_LONG, 0x8001)).toBe(0x80010003)
  expect([PROP_ID(0x80010003), PROP_TYPE(0x80010003)]).toEqual([0x8001, m.PT_LONG])
  expect(PROP_ID(0x80010003 | 0)).toBe(0x8001)
  expect(CHANGE_PROP_TYPE(0x80010003, m.PT_ERROR)).toBe(0x8001000a)
})

test('a value must fit the type in its tag', () => {
  const good: [number, unknown][] = [
    [m.PT_I2, -1],
    [m.PT_LONG, 0xffffffff],
    [m.PT_DOUBLE, 0.5],
    [m.PT_CURRENCY, 10n],
    [m.PT_I8, 5],
    [m.PT_BOOLEAN, true],
    [m.PT_UNICODE, ''],
    [m.PT_SYSTIME, { dwLowDateTime: 0, dwHighDateTime: 0xffffffff }],
    [m.PT_CLSID, '00020300-0000-0000-C000-000000000046'],
    [m.PT_BINARY, new Uint8Array()],
    [m.PT_ERROR, m.MAPI_E_NOT_FOUND],
    [m.PT_NULL, null],
    [m.PT_MV_LONG, [1, 2]],
    [m.PT_MV_UNICODE, []],
  ]
  const bad: [number, unknown][] = [
    [m.PT_I2, 70_000],
    [m.PT_LONG, 1.5],
    [m.PT_LONG, '1'],
    [m.PT_LONG, true],
    [m.PT_LONG, 2 ** 32],
    [m.PT_CURRENCY, 1.5],
    [m.PT_I8, 2n ** 64n],
    [m.PT_BOOLEAN, 'true'],
    [m.PT_UNICODE, null],
    [m.PT_SYSTIME, 5],
    [m.PT_SYSTIME, { dwLowDateTime: 'x', dwHighDateTime: 0 }],
    [m.PT_CLSID, 'not a guid'],
    [m.PT_BINARY, [1, 2]],
    [m.PT_MV_LONG, [1, 'x']],
    [m.PT_MV_LONG, 1],
    [m.PT_UNSPECIFIED, 1],
    [0x99, 1],
  ]
  const accepted = ([type, value]: [number, unknown]) =>
    isPropValue(prop(PROP_TAG(type, 1), value as PropertyValue))
  expect(good.filter((each) => !accepted(each))).toEqual([])
  expect(bad.filter(accepted)).toEqual([])
})

test('what is wrong with a value is said in words', () => {
  expect(problemWith(prop(m.PR_RESOURCE_TYPE, 'x'), 'lpProp')).toBe(
    'lpProp has a tag of type PT_LONG, so Value must be a whole number of 32 bits; it is "x".',
  )
  expect(problemWith(null, 'lpProp')).toContain('{ ulPropTag, Value }')
  expect(problemWith({ Value: 1 }, 'lpProp')).toContain('no property tag')
})

test('sizes are in bytes, strings with their final zero', () => {
  const size = (type: number, value: unknown) => propertyType(type)?.size(value)
  expect([
    size(m.PT_I2, 1),
    size(m.PT_LONG, 1),
    size(m.PT_BOOLEAN, true),
    size(m.PT_I8, 1n),
    size(m.PT_CLSID, ''),
  ]).toEqual([2, 4, 2, 8, 16])
  expect([
    size(m.PT_STRING8, 'Hi!'),
    size(m.PT_UNICODE, 'Hi!'),
    size(m.PT_BINARY, Uint8Array.of(1, 2)),
  ]).toEqual([4, 8, 2])
  expect([size(m.PT_MV_LONG, [1, 2]), size(m.PT_MV_STRING8, ['Hi!', '']), size(m.PT_OBJECT, 0)]).toEqual([
    8, 5, 0,
  ])
})

test('a copy shares nothing, and has wide numbers as bigint', () => {
  const list = [Uint8Array.of(1)]
  const copy = copyPropValue(prop(PROP_TAG(m.PT_MV_BINARY, 1), list))
  list[0]?.fill(9)
  expect(copy.Value).toEqual([Uint8Array.of(1)])
  expect(copyPropValue(prop(PROP_TAG(m.PT_I8, 1), 7)).Value).toBe(7n)
  expect(copyPropValue(prop(PROP_TAG(m.PT_BOOLEAN, 1), 1)).Value).toBe(true)
  expect(copyPropValue(prop(PROP_TAG(m.PT_ERROR, 1), -2147221233)).Value).toBe(m.MAPI_E_NOT_FOUND)
})

test('a GUID lies in memory with its first three groups reversed', () => {
  expect([...guidBytes('{00020301-0405-0607-0809-0a0b0c0d0e0f}')]).toEqual([
    1, 3, 2, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15,
  ])
})

test('in the trace everything is JSON, marked and cut short', () => {
  const marked = { bytes: Uint8Array.of(1, 255), big: 5n, call: Math.max, none: undefined, nan: NaN }
  expect(toPlain(marked)).toEqual({
    bytes: { $bin: '01ff' },
    big: { $i64: '5' },
    call: { $fn: 'max' },
    none: null,
    nan: 'NaN',
  })
  expect(toPlain(Array.from({ length: 60 }, (_, i) => i))).toHaveLength(51)
  expect(toPlain(new Array(60).fill(0))).toContainEqual({ $more: 10 })
  const cycle: unknown[] = []
  cycle.push(cycle)
  expect(JSON.stringify(toPlain(cycle))).toContain('…')
  const known = {}
  expect(
    toPlain([known], (value) => (value === known ? { $ref: 3, kind: 'IMAPITable' } : undefined)),
  ).toEqual([{ $ref: 3, kind: 'IMAPITable' }])
})
