import { expect, test } from 'vitest'
import * as m from '../../../src/mapi/api/constants.ts'
import type { PropTag } from '../../../src/mapi/api/values.ts'
import { compileRestriction } from '../../../src/mapi/restrictions/compile.ts'
import { isFailure } from '../../../src/mapi/outcome.ts'
import { CHANGE_PROP_TYPE, PROP_TAG } from '../../../src/mapi/values/prop-tags.ts'
import { Desk, column, row, value } from '../tables/desk.ts'

const type = m.PR_RESOURCE_TYPE
const name = m.PR_DISPLAY_NAME
const status = m.PR_STATUS_CODE
const key = m.PR_SEARCH_KEY

const mail = row(type, 36, name, 'Mail', status, 0x110000, key, Uint8Array.of(1, 2, 3))
const modem = row(type, 36, name, 'Modem', status, 2)
const spooler = row(type, 37, name, 'Spooler', status, 1, key, Uint8Array.of(1, 2))
const nameless = row(type, 39)

const compare = (relop: number, tag: PropTag, constant: unknown) => ({
  rt: m.RES_PROPERTY,
  res: { relop, ulPropTag: tag, lpProp: { ulPropTag: tag, Value: constant } },
})
const is = (tag: PropTag, constant: unknown) => compare(m.RELOP_EQ, tag, constant)
const contains = (level: number, tag: PropTag, constant: unknown) => ({
  rt: m.RES_CONTENT,
  res: { ulFuzzyLevel: level, ulPropTag: tag, lpProp: { ulPropTag: tag, Value: constant } },
})
const and = (...lpRes: unknown[]) => ({ rt: m.RES_AND, res: { lpRes } })
const or = (...lpRes: unknown[]) => ({ rt: m.RES_OR, res: { lpRes } })
const not = (lpRes: unknown) => ({ rt: m.RES_NOT, res: { lpRes } })
const exists = (ulPropTag: PropTag) => ({ rt: m.RES_EXIST, res: { ulPropTag } })
const bits = (relBMR: number, ulMask: number, ulPropTag: PropTag = status) => ({
  rt: m.RES_BITMASK,
  res: { relBMR, ulPropTag, ulMask },
})

const all = [mail, modem, spooler, nameless]

/** Row numbers, from 1, of the rows that match. */
function matching(restriction: unknown, rows = all): unknown[] {
  const { table } = new Desk(rows)
  value(table.Restrict(restriction, 0))
  return column(table, m.PR_ROWID)
}

const refusal = (restriction: unknown): number => new Desk(all).table.Restrict(restriction, 0).hr

test('RS-01 a restriction is { rt, res }, and res is the structure that belongs to rt', () => {
  expect(matching(is(type, 36))).toEqual([1, 2])
  expect(refusal({ rt: m.RES_PROPERTY })).toBe(m.MAPI_E_INVALID_PARAMETER)
  expect(refusal({ rt: m.RES_PROPERTY, res: { relop: m.RELOP_EQ, ulPropTag: type } })).toBe(
    m.MAPI_E_INVALID_PARAMETER,
  )
  expect(refusal(7)).toBe(m.MAPI_E_INVALID_PARAMETER)
})

test('RS-02 an unknown rt, or a res of another kind, is too complex', () => {
  expect(refusal({ rt: 13, res: {} })).toBe(m.MAPI_E_TOO_COMPLEX)
  expect(refusal({ rt: 'RES_AND', res: {} })).toBe(m.MAPI_E_TOO_COMPLEX)
  expect(refusal({ rt: m.RES_BITMASK, res: is(type, 36).res })).toBe(m.MAPI_E_TOO_COMPLEX)
  expect(refusal({ rt: m.RES_EXIST, res: is(type, 36).res })).toBe(m.MAPI_E_TOO_COMPLEX)
  expect(refusal({ rt: m.RES_AND, res: { lpRes: is(type, 36) } })).toBe(m.MAPI_E_TOO_COMPLEX)
  expect(refusal({ rt: m.RES_NOT, res: { lpRes: [is(type, 36)] } })).toBe(m.MAPI_E_TOO_COMPLEX)
})

test('RS-02 a bare SPropertyRestriction is an invalid parameter, with a lint, also as a child', () => {
  for (const restriction of [is(type, 36).res, and(is(type, 36).res)]) {
    const outcome = new Desk(all).table.Restrict(restriction, 0)
    expect(outcome).toMatchObject({ hr: m.MAPI_E_INVALID_PARAMETER, lint: 'bare-restriction' })
    expect(outcome).toHaveProperty('because', expect.stringContaining('bare SPropertyRestriction'))
  }
})

test('RS-03 the property stands left of the relation, the constant right', () => {
  expect(matching(compare(m.RELOP_LT, type, 37))).toEqual([1, 2])
  expect(matching(compare(m.RELOP_LE, type, 37))).toEqual([1, 2, 3])
  expect(matching(compare(m.RELOP_GT, type, 37))).toEqual([4])
  expect(matching(compare(m.RELOP_GE, type, 37))).toEqual([3, 4])
  expect(matching(compare(m.RELOP_NE, type, 37))).toEqual([1, 2, 4])
})

test('RS-04 the two types of a property restriction must be equal; the identifiers need not', () => {
  const withTag = (ulPropTag: PropTag, Value: unknown) => ({
    rt: m.RES_PROPERTY,
    res: { relop: m.RELOP_EQ, ulPropTag: type, lpProp: { ulPropTag, Value } },
  })
  expect(refusal(withTag(m.PR_DISPLAY_NAME, 'x'))).toBe(m.MAPI_E_TOO_COMPLEX)
  expect(matching(withTag(m.PR_STATUS_CODE, 37))).toEqual([3])
  expect(refusal(withTag(type, 'x'))).toBe(m.MAPI_E_INVALID_PARAMETER)
  const find = new Desk(all).table.FindRow(withTag(m.PR_DISPLAY_NAME, 'x'), 0, 0)
  expect(find.hr).toBe(m.MAPI_E_TOO_COMPLEX)
})

test('RS-05 an absent property never matches, whatever the operator', () => {
  for (let relop = m.RELOP_LT; relop <= m.RELOP_NE; relop++)
    expect(matching(compare(relop, name, ''), [nameless])).toEqual([])
  expect(matching(contains(m.FL_SUBSTRING, name, ''), [nameless])).toEqual([])
  expect(matching(is(name, 'x'), [row(CHANGE_PROP_TYPE(name, m.PT_ERROR), m.MAPI_E_NOT_FOUND)])).toEqual([])
})

test('RS-06 joined with RES_EXIST, a filter on a property that may be absent is defined', () => {
  const unlike = and(exists(name), not(is(name, 'Mail')))
  expect(matching(unlike)).toEqual([2, 3])
  expect(matching(not(is(name, 'Mail')))).toEqual([2, 3, 4])
})

test('RS-07 integers compare as signed', () => {
  const rows = [row(status, 0xffffffff), row(status, 1), row(status, -5), row(status, 0x7fffffff)]
  expect(matching(compare(m.RELOP_LT, status, 0), rows)).toEqual([1, 3])
  expect(matching(is(status, -1), rows)).toEqual([1])
  expect(matching(compare(m.RELOP_GT, status, -0x80000000), rows)).toEqual([1, 2, 3, 4])
  const wide = PROP_TAG(m.PT_I8, 0x6001)
  const wides = [row(wide, -1n), row(wide, 2n ** 62n), row(wide, 7)]
  expect(matching(compare(m.RELOP_LT, wide, 0n), wides)).toEqual([1])
  expect(matching(is(wide, 7), wides)).toEqual([3])
})

test('RS-08 a restriction may name a property outside the column set', () => {
  const { table } = new Desk(all)
  value(table.SetColumns([name], 0))
  value(table.Restrict(is(type, 37), 0))
  expect(value(table.QueryRows(9, 0))).toEqual([row(name, 'Spooler')])
})

test('RS-08 reading a property that SetColumns left out is worth a remark', () => {
  const desk = new Desk(all)
  value(desk.table.SetColumns([name], m.TBL_BATCH))
  value(desk.table.Restrict(is(name, 'Mail'), m.TBL_BATCH))
  expect(desk.factsOf('lint')).toEqual([])
  value(desk.table.Restrict(is(type, 37), m.TBL_BATCH))
  expect(desk.factsOf('lint')).toMatchObject([
    {
      code: 'restriction-outside-columns',
      message: expect.stringContaining('reads PR_RESOURCE_TYPE, which') as string,
    },
  ])
})

test('RS-09 AND is true when all its children are, OR when one is; both are logical', () => {
  expect(matching(and(is(type, 36), is(status, 2)))).toEqual([2])
  expect(matching(or(is(type, 37), is(status, 2)))).toEqual([2, 3])
  expect(matching(and())).toEqual([1, 2, 3, 4])
  expect(matching(or())).toEqual([])
})

test('RS-10 NOT inverts its one child, and its reserved member is zero', () => {
  expect(matching(not(is(type, 36)))).toEqual([3, 4])
  expect(matching({ rt: m.RES_NOT, res: { ulReserved: 0, lpRes: is(type, 36) } })).toEqual([3, 4])
  expect(refusal({ rt: m.RES_NOT, res: { ulReserved: 1, lpRes: is(type, 36) } })).toBe(
    m.MAPI_E_INVALID_PARAMETER,
  )
  expect(refusal(not(null))).toBe(m.MAPI_E_INVALID_PARAMETER)
})

test('RS-11 BMR_NEZ matches any common bit, BMR_EQZ none', () => {
  const rows = [row(status, 0x110000), row(status, 0x100000), row(status, 1), row(status, 0x80000000)]
  expect(matching(bits(m.BMR_NEZ, 0x110000), rows)).toEqual([1, 2])
  expect(matching(bits(m.BMR_EQZ, 0x110000), rows)).toEqual([3, 4])
  expect(matching(bits(m.BMR_NEZ, 0x80000000), rows)).toEqual([4])
  expect(refusal(bits(2, 1))).toBe(m.MAPI_E_TOO_COMPLEX)
})

test('RS-12 RES_BITMASK wants PT_LONG, and an absent property does not match', () => {
  expect(refusal(bits(m.BMR_NEZ, 1, name))).toBe(m.MAPI_E_TOO_COMPLEX)
  expect(matching(bits(m.BMR_EQZ, 1), [nameless])).toEqual([])
  expect(matching(bits(m.BMR_NEZ, 1), [nameless])).toEqual([])
})

test('RS-13 EXIST is true where the row has a value; reserved members are zero; PT_OBJECT cannot be tested', () => {
  expect(matching(exists(key))).toEqual([1, 3])
  expect(matching(exists(CHANGE_PROP_TYPE(name, m.PT_UNSPECIFIED)))).toEqual([1, 2, 3])
  expect(matching(exists(CHANGE_PROP_TYPE(name, m.PT_LONG)))).toEqual([])
  expect(matching(exists(m.PR_INSTANCE_KEY))).toEqual([1, 2, 3, 4])
  const reserved = { ulReserved1: 1, ulPropTag: name, ulReserved2: 0 }
  expect(refusal({ rt: m.RES_EXIST, res: reserved })).toBe(m.MAPI_E_INVALID_PARAMETER)
  expect(refusal(exists(PROP_TAG(m.PT_OBJECT, 0x3701)))).toBe(m.MAPI_E_TOO_COMPLEX)
})

test('RS-14 CONTENT takes exactly one kind of match, and two equal types', () => {
  expect(matching(contains(m.FL_PREFIX, name, 'Mo'))).toEqual([2])
  expect(matching(contains(m.FL_SUBSTRING, name, 'oo'))).toEqual([3])
  expect(matching(contains(m.FL_PREFIX, name, 'ool'))).toEqual([])
  expect(refusal(contains(m.FL_PREFIX | m.FL_SUBSTRING, name, 'M'))).toBe(m.MAPI_E_TOO_COMPLEX)
  expect(refusal(contains(m.FL_PREFIX, type, 36))).toBe(m.MAPI_E_TOO_COMPLEX)
  const unlike = {
    ulFuzzyLevel: m.FL_PREFIX,
    ulPropTag: name,
    lpProp: { ulPropTag: m.PR_DISPLAY_NAME_A, Value: 'M' },
  }
  expect(refusal({ rt: m.RES_CONTENT, res: unlike })).toBe(m.MAPI_E_TOO_COMPLEX)
  const otherId = {
    ulFuzzyLevel: m.FL_PREFIX,
    ulPropTag: name,
    lpProp: { ulPropTag: m.PR_SUBJECT, Value: 'M' },
  }
  expect(matching({ rt: m.RES_CONTENT, res: otherId })).toEqual([1, 2])
})

test('RS-14 FL_IGNORECASE, FL_IGNORENONSPACE and FL_LOOSE let differences pass; unknown ones are no error', () => {
  const rows = [row(name, 'Éclair'), row(name, 'eclair'), row(name, 'ECLAIR')]
  expect(matching(contains(m.FL_PREFIX, name, 'ecl'), rows)).toEqual([2])
  expect(matching(contains(m.FL_PREFIX | m.FL_IGNORECASE, name, 'ecl'), rows)).toEqual([2, 3])
  expect(matching(contains(m.FL_PREFIX | m.FL_IGNORENONSPACE, name, 'Ecl'), rows)).toEqual([1])
  expect(matching(contains(m.FL_PREFIX | m.FL_LOOSE, name, 'ecl'), rows)).toEqual([1, 2, 3])
  expect(matching(contains(m.FL_PREFIX | 0x100000, name, 'ecl'), rows)).toEqual([2])
})

test('RS-14 bytes are looked into as they are', () => {
  expect(matching(contains(m.FL_PREFIX, key, Uint8Array.of(1, 2)))).toEqual([1, 3])
  expect(matching(contains(m.FL_SUBSTRING, key, Uint8Array.of(2, 3)))).toEqual([1])
  expect(matching(contains(m.FL_FULLSTRING, key, Uint8Array.of(1, 2)))).toEqual([3])
})

test('RS-15 FL_FULLSTRING means the whole value', () => {
  expect(matching(contains(m.FL_FULLSTRING, name, 'Mail'))).toEqual([1])
  expect(matching(contains(m.FL_FULLSTRING, name, 'Mai'))).toEqual([])
  expect(matching(contains(m.FL_FULLSTRING | m.FL_IGNORECASE, name, 'MAIL'))).toEqual([1])
})

test('RS-16 SIZE compares bytes, COMPAREPROPS two properties of one type', () => {
  const size = (relop: number, ulPropTag: PropTag, cb: number) => ({
    rt: m.RES_SIZE,
    res: { relop, ulPropTag, cb },
  })
  expect(matching(size(m.RELOP_EQ, key, 2))).toEqual([3])
  expect(matching(size(m.RELOP_EQ, name, 10))).toEqual([1])
  expect(matching(size(m.RELOP_EQ, m.PR_DISPLAY_NAME_A, 5))).toEqual([1])
  expect(matching(size(m.RELOP_GE, type, 4))).toEqual([1, 2, 3, 4])
  const both = (relop: number, ulPropTag1: PropTag, ulPropTag2: PropTag) => ({
    rt: m.RES_COMPAREPROPS,
    res: { relop, ulPropTag1, ulPropTag2 },
  })
  expect(matching(both(m.RELOP_GT, type, status))).toEqual([2, 3])
  expect(matching(both(m.RELOP_NE, name, m.PR_SUBJECT))).toEqual([])
  expect(refusal(both(m.RELOP_EQ, type, name))).toBe(m.MAPI_E_TOO_COMPLEX)
})

test('RS-17 SUBRESTRICTION is too complex for a table without recipients or attachments', () => {
  const sub = { rt: m.RES_SUBRESTRICTION, res: { ulSubObject: m.PR_MESSAGE_RECIPIENTS, lpRes: is(type, 36) } }
  expect(refusal(sub)).toBe(m.MAPI_E_TOO_COMPLEX)
})

test('RS-18 COMMENT evaluates its inner restriction; without one it matches all', () => {
  expect(matching({ rt: m.RES_COMMENT, res: { lpRes: is(type, 37), lpProp: row(name, 'why') } })).toEqual([3])
  expect(matching({ rt: m.RES_COMMENT, res: { lpRes: null, lpProp: [] } })).toEqual([1, 2, 3, 4])
})

test('RS-19 COUNT lets through so many matches, also after a change of the rows', () => {
  const desk = new Desk(all)
  value(desk.table.Restrict({ rt: m.RES_COUNT, res: { ulCount: 2, lpRes: exists(name) } }, 0))
  expect(column(desk.table, m.PR_ROWID)).toEqual([1, 2])
  desk.data.deleteRow(1)
  expect(column(desk.table, m.PR_ROWID)).toEqual([2, 3])
})

test('RS-19 ANNOTATION is as COMMENT; RELOP_RE and multivalued tags are too complex', () => {
  expect(matching({ rt: m.RES_ANNOTATION, res: { lpRes: is(type, 37), lpProp: [] } })).toEqual([3])
  expect(refusal(compare(m.RELOP_RE, name, 'M.*'))).toBe(m.MAPI_E_TOO_COMPLEX)
  expect(refusal(compare(m.RELOP_RE + 1, name, 'M'))).toBe(m.MAPI_E_TOO_COMPLEX)
  const list = PROP_TAG(m.PT_MV_UNICODE, 0x6002)
  expect(refusal(is(list, ['a']))).toBe(m.MAPI_E_TOO_COMPLEX)
  expect(refusal(contains(m.FL_PREFIX, list, ['a']))).toBe(m.MAPI_E_TOO_COMPLEX)
})

test('RS-20 a tree of 16 levels is fine, one deeper or one that contains itself is too complex', () => {
  const nested = (levels: number): unknown => (levels === 1 ? is(type, 37) : not(nested(levels - 1)))
  expect(refusal(nested(16))).toBe(m.S_OK)
  expect(refusal(nested(17))).toBe(m.MAPI_E_TOO_COMPLEX)
  const endless = and()
  endless.res.lpRes.push(endless)
  expect(refusal(endless)).toBe(m.MAPI_E_TOO_COMPLEX)
  const shared = is(type, 37)
  expect(matching(and(shared, shared))).toEqual([3])
})

test('strings are compared without regard to case, except in RES_CONTENT', () => {
  expect(matching(is(name, 'MAIL'))).toEqual([1])
  expect(matching(compare(m.RELOP_LT, name, 'modem'))).toEqual([1])
  expect(matching(contains(m.FL_FULLSTRING, name, 'MAIL'))).toEqual([])
})

test('every type that has an order can be compared', () => {
  const time = (dwHighDateTime: number, dwLowDateTime: number) => ({ dwLowDateTime, dwHighDateTime })
  const values: [number, unknown, unknown][] = [
    [m.PT_I2, -1, 1],
    [m.PT_R4, 0.5, 1.5],
    [m.PT_DOUBLE, -2, 1e300],
    [m.PT_CURRENCY, -10n, 10n],
    [m.PT_APPTIME, 1, 2],
    [m.PT_BOOLEAN, false, true],
    [m.PT_SYSTIME, time(1, 0xffffffff), time(2, 0)],
    [m.PT_CLSID, '{00000001-0000-0000-C000-000000000046}', '{00000002-0000-0000-C000-000000000046}'],
    [m.PT_BINARY, Uint8Array.of(1), Uint8Array.of(1, 0)],
  ]
  for (const [number, low, high] of values) {
    const tag = PROP_TAG(number, 0x6000)
    const rows = [row(tag, low), row(tag, high)]
    expect(matching(compare(m.RELOP_LT, tag, high), rows)).toEqual([1])
    expect(matching(is(tag, high), rows)).toEqual([2])
    expect(matching(compare(m.RELOP_GE, tag, low), rows)).toEqual([1, 2])
  }
})

test('every node evaluated on a row is told, children first, and unreached ones are not', () => {
  const desk = new Desk([mail, spooler])
  value(desk.table.Restrict(and(is(type, 36), not(is(status, 2))), 0))
  const told = desk.factsOf('evaluate').map(({ row: id, path, rt, result }) => [id, path, rt, result])
  expect(told).toEqual([
    [1, '0', m.RES_PROPERTY, true],
    [1, '1.0', m.RES_PROPERTY, false],
    [1, '1', m.RES_NOT, true],
    [1, '', m.RES_AND, true],
    [2, '0', m.RES_PROPERTY, false],
    [2, '', m.RES_AND, false],
  ])
})

test('a compiled restriction keeps no part of what was passed', () => {
  const constant = Uint8Array.of(1, 2)
  const restriction = is(key, constant)
  const filter = compileRestriction(restriction)
  if (isFailure(filter)) throw new Error(filter.because)
  constant[0] = 9
  restriction.res.relop = m.RELOP_NE
  expect(filter.value.test({ id: 1, order: 1, cells: spooler })).toBe(true)
  expect(filter.value.reads).toEqual([key])
})
