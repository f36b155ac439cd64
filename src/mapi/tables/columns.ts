// Which properties of a row a view gives out, and how. Pages: imapitable-setcolumns, imapitable-queryrows.
import {
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_NOT_FOUND,
  PR_NULL,
  PT_ERROR,
  PT_NULL,
  PT_UNSPECIFIED,
} from '../api/constants.ts'
import type { PropTag, SPropValue } from '../api/values.ts'
import { type Outcome, fail, ok } from '../outcome.ts'
import { PROP_ID, PROP_TYPE, convertible, isPropTag, withCharacterWidth } from '../values/prop-tags.ts'
import { convertString, copyPropValue, missing, shown } from '../values/prop-values.ts'
import { type Row, cellFinder } from './row.ts'
import type { TableData } from './table-data.ts'

/** Gives one column of a row, as a fresh copy. */
type Column = (row: Row) => SPropValue

/** An untrusted list of tags, copied and unsigned. */
export function readColumns(tags: unknown): Outcome<PropTag[]> {
  if (!Array.isArray(tags))
    return fail(MAPI_E_INVALID_PARAMETER, `lpPropTagArray is ${shown(tags)}, not an array of property tags.`)
  // departs: TB-02
  if (tags.length === 0)
    return fail(MAPI_E_INVALID_PARAMETER, 'The list of columns is empty; name at least one.')
  const list: readonly unknown[] = tags
  const wrong = list.findIndex((tag) => !isPropTag(tag))
  if (wrong >= 0)
    return fail(MAPI_E_INVALID_PARAMETER, `Column ${wrong} is ${shown(list[wrong])}, not a property tag.`)
  return ok(list.filter(isPropTag).map((tag) => (tag >>> 0) as PropTag))
}

/** The columns of a view. */
export class ColumnSet {
  readonly #data: TableData
  readonly #unicode: boolean | undefined
  #chosen: readonly PropTag[] | null = null

  /** @param unicode the width of strings where no column says; undefined leaves them as they are */
  constructor(data: TableData, unicode: boolean | undefined) {
    this.#data = data
    this.#unicode = unicode
  }

  /** What SetColumns chose; null before it. */
  get chosen(): readonly PropTag[] | null {
    return this.#chosen
  }

  get inForce(): readonly PropTag[] {
    return this.#chosen ?? this.#inWidth(this.#data.defaultColumns)
  }

  get all(): readonly PropTag[] {
    return this.#inWidth(this.#data.allColumns)
  }

  choose(tags: readonly PropTag[]): void {
    this.#chosen = tags
  }

  /** Makes what gives out the columns in force now. */
  project(): (row: Row) => SPropValue[] {
    return projection(this.inForce, this.#unicode)
  }

  #inWidth(tags: readonly PropTag[]): readonly PropTag[] {
    const unicode = this.#unicode
    return unicode === undefined ? tags : tags.map((tag) => withCharacterWidth(tag, unicode))
  }
}

/** Makes what gives out the columns of a row. `unicode` is the string type of PT_UNSPECIFIED columns. */
function projection(tags: readonly PropTag[], unicode: boolean | undefined): (row: Row) => SPropValue[] {
  const columns = tags.map((tag) => column(tag, unicode))
  return (row) => columns.map((give) => give(row))
}

function column(tag: PropTag, unicode: boolean | undefined): Column {
  const asked = PROP_TYPE(tag)
  if (asked === PT_NULL) return () => ({ ulPropTag: PR_NULL, Value: null })
  const find = cellFinder(PROP_ID(tag))
  return (row) => {
    const cell = find(row)
    if (cell === undefined) return missing(tag, MAPI_E_NOT_FOUND)
    const found = PROP_TYPE(cell.ulPropTag)
    const wanted =
      asked === PT_UNSPECIFIED && unicode !== undefined
        ? PROP_TYPE(withCharacterWidth(cell.ulPropTag, unicode))
        : asked
    if (found === wanted || found === PT_ERROR || wanted === PT_UNSPECIFIED) return copyPropValue(cell)
    return convertible(found, wanted) ? convertString(cell, wanted) : missing(tag, MAPI_E_NOT_FOUND)
  }
}
