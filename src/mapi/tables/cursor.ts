// Where a view stands, and where it has been asked to remember. Pages: bookmark, table-positioning.
import {
  BOOKMARK_BEGINNING,
  BOOKMARK_CURRENT,
  BOOKMARK_END,
  MAPI_E_INVALID_BOOKMARK,
  MAPI_E_UNABLE_TO_COMPLETE,
  MAPI_W_POSITION_CHANGED,
} from '../api/constants.ts'
import { type Outcome, fail, ok, success, warn } from '../outcome.ts'
import { shown } from '../values/prop-values.ts'
import type { Row } from './row.ts'

interface Bookmark {
  /** The row it marks; null for the place after the last. */
  row: Row | null
  /** Its row went away since it was made or last used. */
  moved: boolean
}

// departs: TB-29
const most = 100

/** The cursor and the bookmarks of a view; told of every row that comes and goes. */
export class Cursor {
  /** Number of the next row to be read, from 0 to the number of rows. */
  position = 0
  readonly #bookmarks = new Map<number, Bookmark>()
  #next = 3

  /** Numbers of the bookmarks that exist. */
  get bookmarks(): readonly number[] {
    return [...this.#bookmarks.keys()]
  }

  /** Back to the first row, without any bookmarks. */
  reset(): void {
    this.position = 0
    this.#bookmarks.clear()
  }

  create(rows: readonly Row[]): Outcome<number> {
    if (this.#bookmarks.size >= most)
      return fail(
        MAPI_E_UNABLE_TO_COMPLETE,
        `This table keeps ${most} bookmarks. Free those you need no more.`,
      )
    this.#bookmarks.set(this.#next, { row: rows[this.position] ?? null, moved: false })
    return ok(this.#next++)
  }

  free(bookmark: unknown): Outcome {
    if (bookmark === BOOKMARK_BEGINNING || bookmark === BOOKMARK_CURRENT || bookmark === BOOKMARK_END)
      return success
    return typeof bookmark === 'number' && this.#bookmarks.delete(bookmark) ? success : unknown(bookmark)
  }

  /** The place a bookmark marks; a warning where its row went away and the next one took over. */
  find(bookmark: unknown, rows: readonly Row[]): Outcome<number> {
    if (bookmark === BOOKMARK_BEGINNING) return ok(0)
    if (bookmark === BOOKMARK_CURRENT) return ok(this.position)
    if (bookmark === BOOKMARK_END) return ok(rows.length)
    const made = typeof bookmark === 'number' ? this.#bookmarks.get(bookmark) : undefined
    if (!made) return unknown(bookmark)
    const place = made.row === null ? rows.length : rows.indexOf(made.row)
    if (!made.moved) return ok(place)
    made.moved = false
    return warn(MAPI_W_POSITION_CHANGED, place)
  }

  /** A row has come into the view at a place. The row that was next stays next. */
  inserted(place: number, countBefore: number): void {
    const atNext = place === this.position && place > 0 && place < countBefore
    if (place < this.position || atNext) this.position++
  }

  /** A row has left the view. If it was the next to be read, the one after it is now. */
  removed(row: Row, place: number, rows: readonly Row[]): void {
    if (place < this.position) this.position--
    for (const bookmark of this.#bookmarks.values()) {
      if (bookmark.row !== row) continue
      bookmark.row = rows[place] ?? null
      bookmark.moved = true
    }
  }
}

const unknown = (bookmark: unknown) =>
  fail(
    MAPI_E_INVALID_BOOKMARK,
    `${shown(bookmark)} is no bookmark of this table. Restrict and SortTable discard all; CreateBookmark makes a new one.`,
  )
