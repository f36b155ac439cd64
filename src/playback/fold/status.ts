// The status table, the views on it, and what its rows say about the transports.
import { PR_DISPLAY_NAME, PR_ENTRYID, PR_STATUS_CODE } from '../../mapi/api/constants.ts'
import type { CursorFact, EvaluateFact, RowFact, ViewFact } from '../../mapi/facts.ts'
import { tagKey } from '../names.ts'
import { PersistentMap } from '../persistent.ts'
import type { Cell, Picture, StatusRow, TableView, Verdict } from '../picture.ts'
import { withStatusCode } from './machines.ts'

const NAME = tagKey(PR_DISPLAY_NAME)
const CODE = tagKey(PR_STATUS_CODE)
const ENTRYID = tagKey(PR_ENTRYID)

export const rowOfEntryId = (picture: Picture, bytes: string): StatusRow | undefined =>
  picture.status.find(({ cells }) => {
    const value = cells.get(ENTRYID)?.value
    return typeof value === 'object' && value !== null && '$bin' in value && value.$bin === bytes
  })

const nameOf = (cells: ReadonlyMap<string, Cell>): string => {
  const value = cells.get(NAME)?.value
  return typeof value === 'string' ? value : ''
}

const codeOf = (row: StatusRow | undefined): number | null => {
  const value = row?.cells.get(CODE)?.value
  return typeof value === 'number' ? value : null
}

const written = (
  before: ReadonlyMap<string, Cell> | undefined,
  fact: RowFact,
  at: number,
): Map<string, Cell> => {
  const cells = new Map(before)
  for (const [key, value] of Object.entries(fact.cells)) {
    const tag = key.toUpperCase()
    const by = fact.by?.[key] ?? before?.get(tag)?.by ?? 'provider'
    cells.set(tag, { value, by, changed: before === undefined ? null : at })
  }
  return cells
}

export const changeRow = (picture: Picture, fact: RowFact & { at: number }): Picture => {
  if (fact.table !== 0) return picture
  const index = picture.status.findIndex(({ row }) => row === fact.row)
  const before = picture.status[index]
  if (fact.event === 'deleted') {
    const status = picture.status.filter(({ row }) => row !== fact.row)
    return before === undefined ? picture : withStatusCode({ ...picture, status }, before.name, null, null)
  }
  const cells = written(before?.cells, fact, fact.at)
  const row: StatusRow = { row: fact.row, name: nameOf(cells), cells }
  const status =
    before === undefined
      ? [...picture.status, row]
      : picture.status.map((old) => (old === before ? row : old))
  return withStatusCode({ ...picture, status }, row.name, fact.row, codeOf(row))
}

const withView = (picture: Picture, view: TableView): Picture => {
  const tables = new Map(picture.tables).set(view.table, view)
  return { ...picture, tables, statusView: view.of === 'status' ? view.table : picture.statusView }
}

export const changeView = (picture: Picture, fact: ViewFact): Picture => {
  const { table, of, columns, restriction, sort } = fact
  const before = picture.tables.get(table)
  const refiltered = JSON.stringify(before?.restriction ?? null) !== JSON.stringify(restriction)
  const fresh = {
    verdicts: PersistentMap.empty<number, Verdict>(),
    evaluating: null,
    matches: 0,
    count: null,
  }
  const kept = {
    position: 0,
    read: [],
    bookmarks: [],
    ...(before ?? fresh),
    ...(refiltered ? { ...fresh, read: [] } : {}),
  }
  return withView(picture, { ...kept, table, of, columns, restriction, sort })
}

/** Children come before their parents, so that a verdict of the root ends an evaluation. */
export const evaluate = (picture: Picture, fact: EvaluateFact): Picture => {
  const view = picture.tables.get(fact.table)
  if (view === undefined) return picture
  const old = view.verdicts.get(fact.row)
  const counted = old?.get('') === true ? 1 : 0
  const verdict = new Map(old?.has('') === true ? undefined : old).set(fact.path, fact.result)
  // A row that changes is judged again behind the scenes; a call on the table is judged before our eyes.
  const read = picture.open.some(({ ref }) => ref === fact.table)
  const counts = verdict.get('') === true ? 1 : 0
  return withView(picture, {
    ...view,
    verdicts: view.verdicts.set(fact.row, verdict),
    evaluating: read ? fact.row : view.evaluating,
    matches: view.matches - counted + counts,
  })
}

export const moveCursor = (picture: Picture, fact: CursorFact): Picture => {
  const view = picture.tables.get(fact.table)
  if (view === undefined) return picture
  const { position, count } = fact
  // The read that finds the end returns nothing; what was read before it stays marked.
  const atEnd = fact.read.length === 0 && position >= count && count > 0
  const read = atEnd ? view.read : fact.read
  return withView(picture, { ...view, position, count, read, evaluating: null })
}

/** CreateBookmark marks where the cursor of its table stands. */
export const addBookmark = (picture: Picture, ref: number): Picture => {
  const call = picture.open.findLast(({ method }) => method === 'CreateBookmark')
  const table = call?.ref ?? null
  const view = table === null ? undefined : picture.tables.get(table)
  if (view === undefined) return picture
  return withView(picture, { ...view, bookmarks: [...view.bookmarks, { ref, position: view.position }] })
}

export const dropBookmark = (picture: Picture, ref: number): Picture => {
  const view = [...picture.tables.values()].find(({ bookmarks }) => bookmarks.some((one) => one.ref === ref))
  if (view === undefined) return picture
  return withView(picture, { ...view, bookmarks: view.bookmarks.filter((one) => one.ref !== ref) })
}
