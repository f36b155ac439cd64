import {
  MAPI_E_INVALID_PARAMETER,
  MAPI_TO,
  PR_ADDRTYPE,
  PR_DISPLAY_NAME,
  PR_EMAIL_ADDRESS,
  PR_RECIPIENT_TYPE,
  PR_RESPONSIBILITY,
  PR_ROWID,
} from '../api/constants.ts'
import type { PropTag, SPropValue } from '../api/values.ts'
import { fail, isFailure, ok, success, type Outcome } from '../outcome.ts'
import { wrongFlags } from '../tables/flags.ts'
import type { TableData } from '../tables/table-data.ts'
import { PROP_ID } from '../values/prop-tags.ts'
import { copyPropValue, findById, problemWith } from '../values/prop-values.ts'

// In the header (MAPIDefS.h) and on the page; the course needs the first one only.
const MODRECIP_ADD = 2
const MODRECIP_MODIFY = 4
const MODRECIP_REMOVE = 8
const MODES: readonly number[] = [0, MODRECIP_ADD, MODRECIP_MODIFY, MODRECIP_REMOVE]

const COLUMNS: readonly PropTag[] = [
  PR_ROWID,
  PR_DISPLAY_NAME,
  PR_ADDRTYPE,
  PR_EMAIL_ADDRESS,
  PR_RECIPIENT_TYPE,
  PR_RESPONSIBILITY,
]

const isSet = (cells: readonly SPropValue[], tag: PropTag): boolean =>
  findById(cells, PROP_ID(tag)) !== undefined

/** A row as it is kept: a type and a name are made up where they are missing, the row number is the table's. */
function completed(cells: readonly SPropValue[]): SPropValue[] {
  const address = findById(cells, PROP_ID(PR_EMAIL_ADDRESS))?.Value ?? ''
  return [
    ...cells.filter(({ ulPropTag }) => ulPropTag !== PR_ROWID).map(copyPropValue),
    ...(isSet(cells, PR_RECIPIENT_TYPE) ? [] : [{ ulPropTag: PR_RECIPIENT_TYPE, Value: MAPI_TO }]),
    ...(isSet(cells, PR_DISPLAY_NAME) ? [] : [{ ulPropTag: PR_DISPLAY_NAME, Value: address }]),
  ]
}

/** The recipients of an open message: rows that only its methods change. Page: `imessage-modifyrecipients`. */
export class RecipientTable {
  readonly data: TableData

  constructor(newTable: (columns: readonly PropTag[]) => TableData, rows: readonly SPropValue[][]) {
    this.data = newTable(COLUMNS)
    for (const row of rows) this.data.addRow(row)
  }

  get rows(): SPropValue[][] {
    return this.data.rows.map(({ cells }) => cells.map(copyPropValue))
  }

  /** Without a flag the entries replace all recipients there were. */
  modify(flags: unknown, list: unknown): Outcome {
    const known = MODRECIP_ADD | MODRECIP_MODIFY | MODRECIP_REMOVE
    const wrong = wrongFlags(
      flags,
      known,
      'ModifyRecipients',
      '0 to replace all, 2 to add, 4 to modify, 8 to remove',
    )
    if (wrong) return wrong
    if (!MODES.includes(Number(flags)))
      return fail(MAPI_E_INVALID_PARAMETER, 'ModifyRecipients adds, modifies or removes, one at a time.')
    const entries = readEntries(list)
    if (isFailure(entries)) return entries
    if (flags === MODRECIP_MODIFY || flags === MODRECIP_REMOVE)
      return this.#change(entries.value, flags === MODRECIP_REMOVE)
    if (flags === 0) for (const { id } of [...this.data.rows]) this.data.deleteRow(id)
    for (const cells of entries.value) this.data.addRow(completed(cells))
    return success
  }

  #change(entries: readonly SPropValue[][], remove: boolean): Outcome {
    const ids = entries.map((cells) => Number(findById(cells, PROP_ID(PR_ROWID))?.Value))
    if (ids.some((id) => this.data.row(id) === undefined))
      return fail(
        MAPI_E_INVALID_PARAMETER,
        'each entry needs the PR_ROWID of a row of GetRecipientTable, to say which recipient is meant.',
      )
    entries.forEach((cells, index) => {
      const id = ids[index] ?? 0
      if (remove) this.data.deleteRow(id)
      else this.data.replaceRow(id, completed(cells))
    })
    return success
  }
}

/** The entries of an untrusted ADRLIST. */
function readEntries(list: unknown): Outcome<SPropValue[][]> {
  const entries: unknown =
    typeof list === 'object' && list !== null && 'aEntries' in list ? list.aEntries : null
  if (!Array.isArray(entries))
    return fail(MAPI_E_INVALID_PARAMETER, 'lpMods is an ADRLIST: { cEntries, aEntries: [{ rgPropVals }] }.')
  const rows: SPropValue[][] = []
  for (const [index, entry] of (entries as unknown[]).entries()) {
    const what = `aEntries[${index}].rgPropVals`
    const cells: unknown =
      typeof entry === 'object' && entry !== null && 'rgPropVals' in entry ? entry.rgPropVals : null
    if (!Array.isArray(cells)) return fail(MAPI_E_INVALID_PARAMETER, `${what} is no list of properties.`)
    for (const [at, cell] of (cells as unknown[]).entries()) {
      const problem = problemWith(cell, `${what}[${at}]`)
      if (problem !== undefined) return fail(MAPI_E_INVALID_PARAMETER, problem)
    }
    rows.push(cells as SPropValue[])
  }
  return ok(rows)
}
