// Tables of small facts, run as programs: rows in, restriction or calls, rows out. The expectations come from
// the documentation's pages, where they say something, and else from what memory tables elsewhere agree on.
import { expect, test } from 'vitest'
import { play } from '../support/play.ts'

const TABLE = `
import * as mapi from 'mapi'
const { PR_ROWID, PR_DISPLAY_NAME, PR_STATUS_CODE, PR_ENTRYID, PR_RESOURCE_METHODS } = mapi as any
const m = mapi as any
const data = m.CreateTable(m.IID_IMAPITableData, m.MAPIAllocateBuffer, m.MAPIAllocateMore, m.MAPIFreeBuffer, null,
  m.TBLTYPE_DYNAMIC, PR_ROWID, [PR_ROWID, PR_DISPLAY_NAME, PR_STATUS_CODE])
const bytes = (...list: number[]) => new Uint8Array(list)
const add = (id: number, name: string | null, code: number | null, key?: Uint8Array) => data.HrModifyRow({ lpProps: [
  { ulPropTag: PR_ROWID, Value: id },
  ...(name === null ? [] : [{ ulPropTag: PR_DISPLAY_NAME, Value: name }]),
  ...(code === null ? [] : [{ ulPropTag: PR_STATUS_CODE, Value: code }]),
  ...(key ? [{ ulPropTag: PR_ENTRYID, Value: key }] : []),
] })
add(1, 'Alpha', 1, bytes(1, 2, 3)); add(2, 'beta', 2, bytes(2, 3)); add(3, 'Gamma', -1); add(4, null, 4); add(5, 'alphabet', null, bytes())
const view = data.HrGetView(null, null, 0)
const ids = () => { view.SeekRow(m.BOOKMARK_BEGINNING, 0); return view.QueryRows(100, 0).aRow.map((row: any) => row.lpProps[0].Value) }
const name = (relop: number, Value: string) => ({ rt: m.RES_PROPERTY, res: { relop, ulPropTag: PR_DISPLAY_NAME, lpProp: { ulPropTag: PR_DISPLAY_NAME, Value } } })
const code = (relop: number, Value: number) => ({ rt: m.RES_PROPERTY, res: { relop, ulPropTag: PR_STATUS_CODE, lpProp: { ulPropTag: PR_STATUS_CODE, Value } } })
const key = (relop: number, ...list: number[]) => ({ rt: m.RES_PROPERTY, res: { relop, ulPropTag: PR_ENTRYID, lpProp: { ulPropTag: PR_ENTRYID, Value: bytes(...list) } } })
const part = (ulFuzzyLevel: number, Value: string) => ({ rt: m.RES_CONTENT, res: { ulFuzzyLevel, ulPropTag: PR_DISPLAY_NAME, lpProp: { ulPropTag: PR_DISPLAY_NAME, Value } } })
const exist = (ulPropTag: number) => ({ rt: m.RES_EXIST, res: { ulPropTag } })
const bits = (relBMR: number, ulMask: number) => ({ rt: m.RES_BITMASK, res: { relBMR, ulPropTag: PR_STATUS_CODE, ulMask } })
const size = (relop: number, ulPropTag: number, cb: number) => ({ rt: m.RES_SIZE, res: { relop, ulPropTag, cb } })
const and = (...lpRes: any[]) => ({ rt: m.RES_AND, res: { lpRes } })
const or = (...lpRes: any[]) => ({ rt: m.RES_OR, res: { lpRes } })
const not = (lpRes: any) => ({ rt: m.RES_NOT, res: { lpRes } })
const NAME_A = m.CHANGE_PROP_TYPE(PR_DISPLAY_NAME, m.PT_STRING8)
const P = (ulPropTag: number, Value: any) => ({ ulPropTag, Value })
const attempt = (call: () => unknown) => { try { return call() } catch (error: any) { return error.name } }
const say = (make: () => unknown) => console.log(JSON.stringify(attempt(make)))
const restricted = (restriction: any) => say(() => { view.Restrict(restriction, 0); return ids() })
`

/** Runs each expression as a line of one program, and gives what each came to. */
async function answers(expressions: readonly string[], as: 'restricted' | 'say'): Promise<unknown[]> {
  const lines = expressions.map((text) => (as === 'say' ? `say(() => ${text})` : `restricted(${text})`))
  const { console: said, error } = await play(TABLE + lines.join('\n'))
  expect(error).toBeNull()
  return said.map((line) => (line === 'undefined' ? undefined : (JSON.parse(line) as unknown)))
}

async function holds(
  as: 'restricted' | 'say',
  vectors: readonly (readonly [string, unknown])[],
): Promise<void> {
  const found = await answers(
    vectors.map(([expression]) => expression),
    as,
  )
  const lines = (values: readonly unknown[]): string[] =>
    values.map((value, index) => `${vectors[index]?.[0] ?? ''} => ${JSON.stringify(value)}`)
  expect(lines(found)).toEqual(lines(vectors.map(([, expected]) => expected)))
}

test('restrictions let the documented rows through', async () => {
  await holds('restricted', [
    ['null', [1, 2, 3, 4, 5]],
    ['code(m.RELOP_LT, 2)', [1, 3]],
    ['code(m.RELOP_LE, 2)', [1, 2, 3]],
    ['code(m.RELOP_GT, 1)', [2, 4]],
    ['code(m.RELOP_GE, -1)', [1, 2, 3, 4]],
    ['code(m.RELOP_EQ, 0xFFFFFFFF)', [3]],
    ['code(m.RELOP_NE, 2)', [1, 3, 4]],
    ['code(m.RELOP_LT, -0x80000000)', []],
    ['code(m.RELOP_GT, 0x7FFFFFFF)', []],
    ['name(m.RELOP_EQ, "Alpha")', [1]],
    ['name(m.RELOP_EQ, "ALPHA")', [1]],
    ['name(m.RELOP_GT, "alpha")', [2, 3, 5]],
    ['name(m.RELOP_NE, "beta")', [1, 3, 5]],
    ['key(m.RELOP_EQ, 2, 3)', [2]],
    ['key(m.RELOP_NE, 2, 3)', [1, 5]],
    ['key(m.RELOP_EQ)', [5]],
    ['part(m.FL_FULLSTRING, "Alpha")', [1]],
    ['part(m.FL_FULLSTRING, "alpha")', []],
    ['part(m.FL_FULLSTRING | m.FL_IGNORECASE, "alpha")', [1]],
    ['part(m.FL_PREFIX, "alpha")', [5]],
    ['part(m.FL_PREFIX | m.FL_IGNORECASE, "alpha")', [1, 5]],
    ['part(m.FL_SUBSTRING, "a")', [1, 2, 3, 5]],
    ['part(m.FL_SUBSTRING, "bet")', [2, 5]],
    ['part(m.FL_SUBSTRING | m.FL_LOOSE, "MM")', [3]],
    ['part(m.FL_SUBSTRING, "zeta")', []],
    ['exist(PR_DISPLAY_NAME)', [1, 2, 3, 5]],
    ['exist(PR_STATUS_CODE)', [1, 2, 3, 4]],
    ['exist(PR_ENTRYID)', [1, 2, 5]],
    ['not(exist(PR_DISPLAY_NAME))', [4]],
    ['bits(m.BMR_NEZ, 6)', [2, 3, 4]],
    ['bits(m.BMR_EQZ, 6)', [1]],
    ['bits(m.BMR_NEZ, 0)', []],
    ['size(m.RELOP_EQ, PR_ENTRYID, 3)', [1]],
    ['size(m.RELOP_LT, PR_ENTRYID, 3)', [2, 5]],
    ['size(m.RELOP_EQ, PR_STATUS_CODE, 4)', [1, 2, 3, 4]],
    ['and(code(m.RELOP_GT, 0), exist(PR_DISPLAY_NAME))', [1, 2]],
    ['or(code(m.RELOP_EQ, 4), name(m.RELOP_EQ, "beta"))', [2, 4]],
    ['and()', [1, 2, 3, 4, 5]],
    ['or()', []],
    ['not(or(code(m.RELOP_EQ, 1), code(m.RELOP_EQ, 2)))', [3, 4, 5]],
    ['{ rt: m.RES_COMMENT, res: { lpRes: code(m.RELOP_EQ, 1), lpProp: [] } }', [1]],
    ['{ rt: m.RES_COUNT, res: { ulCount: 2, lpRes: exist(PR_STATUS_CODE) } }', [1, 2]],
    [
      '{ rt: m.RES_COMPAREPROPS, res: { relop: m.RELOP_EQ, ulPropTag1: PR_ROWID, ulPropTag2: PR_STATUS_CODE } }',
      [1, 2, 4],
    ],
    [
      '{ rt: m.RES_COMPAREPROPS, res: { relop: m.RELOP_EQ, ulPropTag1: PR_ROWID, ulPropTag2: PR_DISPLAY_NAME } }',
      'MAPI_E_TOO_COMPLEX',
    ],
    ['{ rt: 99, res: {} }', 'MAPI_E_TOO_COMPLEX'],
    [
      '{ rt: m.RES_PROPERTY, res: { relop: m.RELOP_EQ, ulPropTag: PR_STATUS_CODE, lpProp: P(PR_DISPLAY_NAME, "x") } }',
      'MAPI_E_TOO_COMPLEX',
    ],
    [
      '{ rt: m.RES_SUBRESTRICTION, res: { ulSubObject: m.PR_MESSAGE_RECIPIENTS, lpRes: exist(PR_ROWID) } }',
      'MAPI_E_TOO_COMPLEX',
    ],
  ])
})

test('a table reads, seeks, finds and sorts as documented', async () => {
  const position = 'view.QueryPosition().ulRow'
  await holds('say', [
    ['[view.GetRowCount(0).ulCount, view.QueryRows(2, 0).aRow.length, ' + position + ']', [5, 2, 2]],
    ['[view.QueryRows(2, m.TBL_NOADVANCE).aRow.length, ' + position + ']', [2, 2]],
    ['[view.QueryRows(-1, 0).aRow[0].lpProps[0].Value, ' + position + ']', [2, 2]],
    ['view.QueryRows(0, 0)', 'MAPI_E_INVALID_PARAMETER'],
    ['[view.SeekRow(m.BOOKMARK_END, 0).lRowsSought, view.QueryRows(9, 0).aRow.length]', [0, 0]],
    ['view.SeekRow(m.BOOKMARK_END, -2).lRowsSought', -2],
    ['view.SeekRow(m.BOOKMARK_BEGINNING, 99).lRowsSought', 5],
    ['view.SeekRow(m.BOOKMARK_BEGINNING, -3).lRowsSought', 0],
    ['(view.SeekRowApprox(1, 2), ' + position + ')', 2],
    ['view.SeekRowApprox(1, 0)', 'MAPI_E_INVALID_PARAMETER'],
    ['(view.FindRow(code(m.RELOP_EQ, 4), m.BOOKMARK_BEGINNING, 0), ' + position + ')', 3],
    ['(view.FindRow(code(m.RELOP_GT, 0), m.BOOKMARK_CURRENT, m.DIR_BACKWARD), ' + position + ')', 1],
    ['view.FindRow(code(m.RELOP_EQ, 77), m.BOOKMARK_BEGINNING, 0)', 'MAPI_E_NOT_FOUND'],
    [position, 1],
    ['view.SeekRow(4711, 0)', 'MAPI_E_INVALID_BOOKMARK'],
    [
      '(view.SortTable({ cCategories: 0, cExpanded: 0, aSort: [{ ulPropTag: PR_DISPLAY_NAME, ulOrder: m.TABLE_SORT_ASCEND }] }, 0), ids())',
      [1, 5, 2, 3, 4],
    ],
    [
      '(view.SortTable({ cCategories: 0, cExpanded: 0, aSort: [{ ulPropTag: PR_STATUS_CODE, ulOrder: m.TABLE_SORT_DESCEND }] }, 0), ids())',
      [4, 2, 1, 3, 5],
    ],
    ['(view.SortTable({ cCategories: 0, cExpanded: 0, aSort: [] }, 0), ids())', [1, 2, 3, 4, 5]],
    [
      '(view.SetColumns([PR_STATUS_CODE], 0), view.SeekRow(m.BOOKMARK_END, -1), view.QueryRows(1, 0).aRow[0].lpProps[0])',
      { ulPropTag: 0x3e04000a, Value: 0x8004010f },
    ],
    ['view.SetColumns([], 0)', 'MAPI_E_INVALID_PARAMETER'],
  ])
})

test('the property functions compare as documented', async () => {
  await holds('say', [
    ['m.FPropCompareProp(P(PR_STATUS_CODE, 1), m.RELOP_LT, P(PR_STATUS_CODE, 2))', true],
    ['m.FPropCompareProp(P(PR_STATUS_CODE, -1), m.RELOP_LT, P(PR_STATUS_CODE, 0))', true],
    ['m.FPropCompareProp(P(PR_STATUS_CODE, 2), m.RELOP_GE, P(PR_ROWID, 2))', true],
    ['m.FPropCompareProp(P(PR_STATUS_CODE, 2), m.RELOP_NE, P(PR_STATUS_CODE, 2))', false],
    ['m.FPropCompareProp(P(PR_ENTRYID, bytes(1)), m.RELOP_LT, P(PR_ENTRYID, bytes(1, 0)))', true],
    ['m.FPropCompareProp(P(PR_STATUS_CODE, 2), m.RELOP_EQ, P(PR_DISPLAY_NAME, "2"))', false],
    ['m.FPropContainsProp(P(NAME_A, "alphabet"), P(NAME_A, "alpha"), m.FL_PREFIX)', true],
    ['m.FPropContainsProp(P(NAME_A, "alphabet"), P(NAME_A, "bet"), m.FL_PREFIX)', false],
    ['m.FPropContainsProp(P(NAME_A, "alphabet"), P(NAME_A, "bet"), m.FL_SUBSTRING)', true],
    ['m.FPropContainsProp(P(NAME_A, "alphabet"), P(NAME_A, "ALPHABET"), m.FL_FULLSTRING)', false],
    [
      'm.FPropContainsProp(P(NAME_A, "alphabet"), P(NAME_A, "ALPHABET"), m.FL_FULLSTRING | m.FL_IGNORECASE)',
      true,
    ],
    // The page gives the function PT_STRING8 and PT_BINARY alone.
    ['m.FPropContainsProp(P(PR_DISPLAY_NAME, "alpha"), P(PR_DISPLAY_NAME, "alpha"), m.FL_PREFIX)', false],
    ['m.FPropContainsProp(P(PR_ENTRYID, bytes(1, 2, 3)), P(PR_ENTRYID, bytes(2, 3)), m.FL_SUBSTRING)', true],
    ['m.FPropContainsProp(P(PR_STATUS_CODE, 12), P(PR_STATUS_CODE, 1), m.FL_PREFIX)', false],
    ['Math.sign(m.LPropCompareProp(P(PR_STATUS_CODE, 1), P(PR_STATUS_CODE, 2)))', -1],
    ['m.LPropCompareProp(P(PR_STATUS_CODE, 2), P(PR_STATUS_CODE, 2))', 0],
    ['Math.sign(m.LPropCompareProp(P(PR_DISPLAY_NAME, "b"), P(PR_DISPLAY_NAME, "a")))', 1],
    [
      'm.PpropFindProp([P(PR_STATUS_CODE, 7), P(PR_ROWID, 8)], PR_ROWID)',
      { ulPropTag: 0x30000003, Value: 8 },
    ],
    ['m.PpropFindProp([P(PR_STATUS_CODE, 7)], PR_ROWID)', null],
    [
      'm.PpropFindProp([P(PR_STATUS_CODE, 7)], m.CHANGE_PROP_TYPE(PR_STATUS_CODE, m.PT_UNSPECIFIED)).Value',
      7,
    ],
    ['m.PpropFindProp([P(PR_STATUS_CODE, 7)], m.CHANGE_PROP_TYPE(PR_STATUS_CODE, m.PT_UNICODE))', null],
  ])
})
