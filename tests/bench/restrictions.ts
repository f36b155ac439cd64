// A restriction against a filter that somebody wrote by hand for the very same rows.
import {
  BMR_NEZ,
  FL_IGNORECASE,
  FL_PREFIX,
  PR_DISPLAY_NAME,
  PR_RESOURCE_METHODS,
  PR_RESOURCE_TYPE,
  PR_STATUS_CODE,
  RELOP_EQ,
  RELOP_GE,
  RES_AND,
  RES_BITMASK,
  RES_CONTENT,
  RES_OR,
  RES_PROPERTY,
} from '../../src/mapi/api/constants.ts'
import { isFailure } from '../../src/mapi/outcome.ts'
import { compileRestriction } from '../../src/mapi/restrictions/compile.ts'
import type { Row } from '../../src/mapi/tables/row.ts'
import { TableData } from '../../src/mapi/tables/table-data.ts'
import { atMost, bestOf, inMs, type Finding } from './measure.ts'

const FEW = 10_000
const MANY = 100_000

const COLUMNS = [PR_DISPLAY_NAME, PR_RESOURCE_TYPE, PR_RESOURCE_METHODS, PR_STATUS_CODE]

function rowsOf(count: number): readonly Row[] {
  const data = new TableData({ table: 1, columns: COLUMNS })
  for (let i = 0; i < count; i++)
    data.addRow([
      { ulPropTag: PR_DISPLAY_NAME, Value: `${i % 3 === 0 ? 'Post' : 'Relay'} ${i}` },
      { ulPropTag: PR_RESOURCE_TYPE, Value: 33 + (i % 8) },
      { ulPropTag: PR_RESOURCE_METHODS, Value: i % 16 },
      { ulPropTag: PR_STATUS_CODE, Value: i % 7 },
    ])
  return data.rows
}

/** (type = 36 and methods has 8) or name begins with "post": five nodes. */
const restriction = {
  rt: RES_OR,
  res: {
    lpRes: [
      {
        rt: RES_AND,
        res: {
          lpRes: [
            {
              rt: RES_PROPERTY,
              res: {
                relop: RELOP_EQ,
                ulPropTag: PR_RESOURCE_TYPE,
                lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: 36 },
              },
            },
            { rt: RES_BITMASK, res: { relBMR: BMR_NEZ, ulPropTag: PR_RESOURCE_METHODS, ulMask: 8 } },
          ],
        },
      },
      {
        rt: RES_CONTENT,
        res: {
          ulFuzzyLevel: FL_PREFIX | FL_IGNORECASE,
          ulPropTag: PR_DISPLAY_NAME,
          lpProp: { ulPropTag: PR_DISPLAY_NAME, Value: 'post' },
        },
      },
    ],
  },
}

/** The same, by numbers alone. */
const ofNumbers = {
  rt: RES_AND,
  res: {
    lpRes: [
      {
        rt: RES_OR,
        res: {
          lpRes: [
            {
              rt: RES_PROPERTY,
              res: {
                relop: RELOP_EQ,
                ulPropTag: PR_RESOURCE_TYPE,
                lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: 36 },
              },
            },
            {
              rt: RES_PROPERTY,
              res: {
                relop: RELOP_GE,
                ulPropTag: PR_STATUS_CODE,
                lpProp: { ulPropTag: PR_STATUS_CODE, Value: 4 },
              },
            },
          ],
        },
      },
      { rt: RES_BITMASK, res: { relBMR: BMR_NEZ, ulPropTag: PR_RESOURCE_METHODS, ulMask: 8 } },
    ],
  },
}

const valueOf = (row: Row, tag: number): unknown =>
  row.cells.find(({ ulPropTag }) => ulPropTag === tag)?.Value

const byHand = (row: Row): boolean =>
  (valueOf(row, PR_RESOURCE_TYPE) === 36 && (Number(valueOf(row, PR_RESOURCE_METHODS)) & 8) !== 0) ||
  String(valueOf(row, PR_DISPLAY_NAME)).toUpperCase().startsWith('POST')

const numbersByHand = (row: Row): boolean =>
  (valueOf(row, PR_RESOURCE_TYPE) === 36 || Number(valueOf(row, PR_STATUS_CODE)) >= 4) &&
  (Number(valueOf(row, PR_RESOURCE_METHODS)) & 8) !== 0

function filterOf(given: unknown): (row: Row) => boolean {
  const filter = compileRestriction(given)
  if (isFailure(filter)) throw new Error(filter.because)
  return filter.value.test
}

/** Counts the rows that match: keeping them would measure how an array grows. */
function count(rows: readonly Row[], test: (row: Row) => boolean): number {
  let matches = 0
  for (const row of rows) if (test(row)) matches += 1
  return matches
}

export function restrictionFindings(): Finding[] {
  // Visited in turn, so that the processor's caches are no more help to a small table than to a large one.
  const tables = Array.from({ length: MANY / FEW }, () => rowsOf(FEW))
  const many = rowsOf(MANY)
  const findings: Finding[] = []
  for (const [what, given, hand] of [
    ['with a string', restriction, byHand],
    ['of numbers', ofNumbers, numbersByHand],
  ] as const) {
    const test = filterOf(given)
    if (count(many, test) !== count(many, hand)) throw new Error('The two filters differ.')
    const { ours, theirs, small } = bestOf(60, {
      ours: () => count(many, test),
      theirs: () => count(many, hand),
      small: () => tables.map((rows) => count(rows, test)),
    })
    const ofOneSmall = small / tables.length
    findings.push(
      atMost(
        `Five nodes ${what} over ${MANY} rows, against a filter written by hand`,
        3,
        ours / theirs,
        `${inMs(ours)} against ${inMs(theirs)}`,
      ),
      atMost(
        `Five nodes ${what} over ${MANY} rows, against ${FEW} rows`,
        12,
        ours / ofOneSmall,
        `${inMs(ours)} against ${inMs(ofOneSmall)}`,
      ),
    )
  }
  return findings
}
