import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as m from '../../../src/mapi/api/constants.ts'
import type { SPropValue } from '../../../src/mapi/api/values.ts'
import { failed } from '../../../src/mapi/outcome.ts'
import { OPERATION_MS } from '../../../src/mapi/tables/async-operation.ts'
import { Desk, column, prop, row, value } from './desk.ts'
import { type Node, matches } from './reference.ts'

const numbers = [m.PR_RESOURCE_TYPE, m.PR_STATUS_CODE] as const
const texts = [m.PR_DISPLAY_NAME, m.PR_COMMENT] as const

const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(0xffffffff, 0x7fffffff, 0x110000))
const text = fc.string({ unit: fc.constantFrom('a', 'B', 'b', 'c'), maxLength: 4 })
const relop = fc.integer({ min: m.RELOP_LT, max: m.RELOP_NE })
const level = fc
  .tuple(fc.constantFrom(m.FL_FULLSTRING, m.FL_SUBSTRING, m.FL_PREFIX), fc.constantFrom(0, m.FL_IGNORECASE))
  .map(([kind, flags]) => kind | flags)

const cellsOf = (whole: boolean): fc.Arbitrary<SPropValue[]> => {
  const option = whole ? { freq: Infinity } : { freq: 3 }
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
    whole ? arbitrary : fc.option(arbitrary, { ...option, nil: undefined })
  return fc.tuple(maybe(number), maybe(number), maybe(text), maybe(text)).map((values) =>
    [...numbers, ...texts].flatMap((tag, i) => {
      const cell = values[i]
      return cell === undefined ? [] : [prop(tag, cell)]
    }),
  )
}

const leaf: fc.Arbitrary<Node> = fc.oneof(
  fc.constantFrom(...numbers, ...texts).map((ulPropTag): Node => ({ rt: m.RES_EXIST, res: { ulPropTag } })),
  fc
    .record({ relop, tag: fc.constantFrom(...numbers), constant: number })
    .map(({ relop: by, tag, constant }): Node => ({
      rt: m.RES_PROPERTY,
      res: { relop: by, ulPropTag: tag, lpProp: prop(tag, constant) },
    })),
  fc
    .record({ relop, tag: fc.constantFrom(...texts), constant: text })
    .map(({ relop: by, tag, constant }): Node => ({
      rt: m.RES_PROPERTY,
      res: { relop: by, ulPropTag: tag, lpProp: prop(tag, constant) },
    })),
  fc.record({ relop, pair: fc.constantFrom(numbers, texts) }).map(({ relop: by, pair }): Node => ({
    rt: m.RES_COMPAREPROPS,
    res: { relop: by, ulPropTag1: pair[0], ulPropTag2: pair[1] },
  })),
  fc
    .record({
      relBMR: fc.constantFrom(m.BMR_EQZ, m.BMR_NEZ),
      tag: fc.constantFrom(...numbers),
      ulMask: number,
    })
    .map(({ relBMR, tag, ulMask }): Node => ({ rt: m.RES_BITMASK, res: { relBMR, ulPropTag: tag, ulMask } })),
  fc
    .record({ level, tag: fc.constantFrom(...texts), part: text })
    .map(({ level: ulFuzzyLevel, tag, part }): Node => ({
      rt: m.RES_CONTENT,
      res: { ulFuzzyLevel, ulPropTag: tag, lpProp: prop(tag, part) },
    })),
)

const { tree } = fc.letrec<{ tree: Node }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    leaf,
    fc
      .record({ rt: fc.constantFrom(m.RES_AND, m.RES_OR), lpRes: fc.array(tie('tree'), { maxLength: 3 }) })
      .map(({ rt, lpRes }): Node => ({ rt, res: { lpRes } })),
    tie('tree').map((lpRes): Node => ({ rt: m.RES_NOT, res: { lpRes } })),
  ),
}))

const shownBy = (rows: readonly SPropValue[][], restriction: Node): unknown[] => {
  const { table } = new Desk(rows, { quiet: true })
  value(table.Restrict(restriction, 0))
  return column(table, m.PR_ROWID)
}

const numbersOf = (rows: readonly SPropValue[][], shows: (cells: SPropValue[]) => boolean): number[] =>
  rows.flatMap((cells, i) => (shows(cells) ? [i + 1] : []))

test('Restrict and QueryRows show what a plainly written evaluator lets through', () => {
  fc.assert(
    fc.property(fc.array(cellsOf(false), { maxLength: 8 }), tree, (rows, restriction) => {
      expect(shownBy(rows, restriction)).toEqual(numbersOf(rows, (cells) => matches(restriction, cells)))
    }),
    { numRuns: 400 },
  )
})

test('where nothing is absent, each relation and its opposite split the rows', () => {
  const opposites = [m.RELOP_GE, m.RELOP_GT, m.RELOP_LE, m.RELOP_LT, m.RELOP_NE, m.RELOP_EQ]
  fc.assert(
    fc.property(
      fc.array(cellsOf(true), { maxLength: 8 }),
      relop,
      number,
      text,
      (rows, by, constant, word) => {
        for (const lpProp of [prop(m.PR_RESOURCE_TYPE, constant), prop(m.PR_DISPLAY_NAME, word)]) {
          const related = (each: number): Node => ({
            rt: m.RES_PROPERTY,
            res: { relop: each, ulPropTag: lpProp.ulPropTag, lpProp },
          })
          const both = [...shownBy(rows, related(by)), ...shownBy(rows, related(opposites[by] ?? 0))]
          expect(both.sort((a, b) => Number(a) - Number(b))).toEqual(rows.map((_, i) => i + 1))
        }
      },
    ),
  )
})

test('a restriction and its negation split the rows', () => {
  fc.assert(
    fc.property(fc.array(cellsOf(true), { maxLength: 8 }), tree, (rows, restriction) => {
      const negation: Node = { rt: m.RES_NOT, res: { lpRes: restriction } }
      const [these, those] = [shownBy(rows, restriction), shownBy(rows, negation)]
      expect([...these, ...those].sort((a, b) => Number(a) - Number(b))).toEqual(rows.map((_, i) => i + 1))
    }),
  )
})

test("sorting keeps every row, puts equal ones in the table's own order, and the lacking ones last", () => {
  const direction = fc.constantFrom(m.TABLE_SORT_ASCEND, m.TABLE_SORT_DESCEND)
  fc.assert(
    fc.property(
      fc.array(cellsOf(false), { maxLength: 12 }),
      fc.constantFrom(...numbers, ...texts),
      direction,
      (rows, tag, ulOrder) => {
        const { table } = new Desk(rows, { quiet: true })
        value(table.SortTable({ cCategories: 0, cExpanded: 0, aSort: [{ ulPropTag: tag, ulOrder }] }, 0))
        const key = (id: number) => {
          const cell = rows[id - 1]?.find(({ ulPropTag }) => ulPropTag === tag)
          if (!cell) return undefined
          return typeof cell.Value === 'string' ? cell.Value.toLowerCase() : Number(cell.Value) | 0
        }
        const sign = ulOrder === m.TABLE_SORT_DESCEND ? -1 : 1
        const expected = rows
          .map((_, i) => i + 1)
          .sort((a, b) => {
            const [left, right] = [key(a), key(b)]
            if (left === undefined || right === undefined)
              return Number(left === undefined) - Number(right === undefined) || a - b
            return (left < right ? -sign : left > right ? sign : 0) || a - b
          })
        expect(column(table, m.PR_ROWID)).toEqual(expected)
      },
    ),
    { numRuns: 300 },
  )
})

type Step = (desk: Desk) => { hr: number } | undefined

const anything = fc.oneof(fc.anything(), fc.integer({ min: -3, max: 6 }), fc.constantFrom(0, 1, 2, 3))
const sort = fc
  .constantFrom(...numbers, ...texts)
  .map((ulPropTag) => ({ cCategories: 0, cExpanded: 0, aSort: [{ ulPropTag, ulOrder: 0 }] }))
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(anything, anything).map(
    ([a, b]): Step =>
      ({ table }) =>
        table.SeekRow(a, b),
  ),
  fc.tuple(anything, anything).map(
    ([a, b]): Step =>
      ({ table }) =>
        table.SeekRowApprox(a, b),
  ),
  fc.tuple(anything, anything).map(
    ([a, b]): Step =>
      ({ table }) =>
        table.QueryRows(a, b),
  ),
  fc.tuple(fc.oneof(tree, anything), anything, anything).map(
    ([a, b, c]): Step =>
      ({ table }) =>
        table.FindRow(a, b, c),
  ),
  fc.tuple(fc.oneof(tree, anything), anything).map(
    ([a, b]): Step =>
      ({ table }) =>
        table.Restrict(a, b),
  ),
  fc.tuple(fc.oneof(sort, anything), anything).map(
    ([a, b]): Step =>
      ({ table }) =>
        table.SortTable(a, b),
  ),
  fc.tuple(fc.oneof(fc.constant([m.PR_ROWID]), anything), anything).map(
    ([a, b]): Step =>
      ({ table }) =>
        table.SetColumns(a, b),
  ),
  fc.tuple(anything, fc.integer({ min: 0, max: 2 })).map(
    ([a, b]): Step =>
      ({ table }) =>
        table.WaitForCompletion(a, b),
  ),
  anything.map(
    (a): Step =>
      ({ table }) =>
        table.FreeBookmark(a),
  ),
  anything.map(
    (a): Step =>
      ({ table }) =>
        table.QueryColumns(a),
  ),
  fc.constantFrom<Step>(
    ({ table }) => table.CreateBookmark(),
    ({ table }) => table.Abort(),
    ({ table }) => table.GetStatus(),
    ({ clock }) => {
      clock.advance(1)
      return undefined
    },
  ),
  fc.tuple(cellsOf(false), fc.nat(5)).map(
    ([cells, at]): Step =>
      ({ data }) =>
        void data.addRow(cells, undefined, Math.min(at, data.rows.length)),
  ),
  fc.tuple(fc.nat(9), cellsOf(false)).map(
    ([id, cells]): Step =>
      ({ data }) =>
        void data.modifyRow(id, cells),
  ),
  fc.nat(9).map(
    (id): Step =>
      ({ data }) =>
        void data.deleteRow(id),
  ),
)

test('any sequence of calls leaves the cursor between 0 and the number of rows, and throws nothing', () => {
  fc.assert(
    fc.property(
      fc.array(cellsOf(false), { maxLength: 6 }),
      fc.array(step, { maxLength: 25 }),
      (rows, steps) => {
        const desk = new Desk(rows, { columns: numbers })
        for (const take of steps) {
          const outcome = take(desk)
          if (outcome && failed(outcome.hr))
            expect(outcome).toHaveProperty('because', expect.stringMatching(/\w/))
        }
        desk.clock.advance(OPERATION_MS)
        desk.table.GetRowCount(0)
        const count = value(desk.table.GetRowCount(0))
        const { ulRow } = value(desk.table.QueryPosition())
        expect(ulRow).toBeGreaterThanOrEqual(0)
        expect(ulRow).toBeLessThanOrEqual(count)
      },
    ),
    { numRuns: 500 },
  )
})

test('a view that has followed every change shows what a new one shows', () => {
  const change = fc.oneof(
    fc.tuple(cellsOf(false), fc.nat(5)).map(
      ([cells, at]) =>
        ({ data }: Desk) =>
          void data.addRow(cells, undefined, Math.min(at, data.rows.length)),
    ),
    fc.tuple(fc.integer({ min: 1, max: 9 }), cellsOf(false)).map(
      ([id, cells]) =>
        ({ data }: Desk) =>
          void data.replaceRow(id, cells),
    ),
    fc.integer({ min: 1, max: 9 }).map(
      (id) =>
        ({ data }: Desk) =>
          void data.deleteRow(id),
    ),
  )
  fc.assert(
    fc.property(
      fc.array(cellsOf(false), { maxLength: 6 }),
      tree,
      fc.option(sort),
      fc.array(change, { maxLength: 10 }),
      (rows, filter, order, changes) => {
        const desk = new Desk(rows, { quiet: true })
        const prepared = (view: Desk['table']) => {
          value(view.Restrict(filter, 0))
          if (order) value(view.SortTable(order, 0))
          return view
        }
        prepared(desk.table)
        changes.forEach((make) => make(desk))
        expect(column(desk.table, m.PR_ROWID)).toEqual(column(prepared(desk.view()), m.PR_ROWID))
      },
    ),
    { numRuns: 300 },
  )
})

test('the rows that are read are the rows, however they are asked for', () => {
  fc.assert(
    fc.property(
      fc.nat(12),
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 20 }),
      (count, portions) => {
        const { table } = new Desk(
          Array.from({ length: count }, (_, i) => row(m.PR_RESOURCE_TYPE, i)),
          { columns: [m.PR_ROWID], quiet: true },
        )
        const read: unknown[] = []
        for (const portion of [...portions, 99])
          read.push(...value(table.QueryRows(portion, 0)).map(([cell]) => cell?.Value))
        expect(read).toEqual(Array.from({ length: count }, (_, i) => i + 1))
      },
    ),
  )
})
