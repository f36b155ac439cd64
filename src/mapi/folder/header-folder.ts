import {
  MAPI_ACCESS_READ,
  MAPI_E_INVALID_ENTRYID,
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_NO_SUPPORT,
  MAPI_E_NOT_FOUND,
  MAPI_FOLDER,
  MAPI_MESSAGE,
  MSGSTATUS_DELMARKED,
  MSGSTATUS_HIDDEN,
  MSGSTATUS_HIGHLIGHTED,
  MSGSTATUS_REMOTE_DELETE,
  MSGSTATUS_REMOTE_DOWNLOAD,
  MSGSTATUS_TAGGED,
  PR_ACCESS,
  PR_ACCESS_LEVEL,
  PR_ASSOC_CONTENT_COUNT,
  PR_CONTENT_COUNT,
  PR_CREATION_TIME,
  PR_DISPLAY_NAME,
  PR_DISPLAY_TYPE,
  PR_ENTRYID,
  PR_FOLDER_TYPE,
  PR_MESSAGE_CLASS,
  PR_MESSAGE_DOWNLOAD_TIME,
  PR_MESSAGE_SIZE,
  PR_MSG_STATUS,
  PR_OBJECT_TYPE,
  PR_SUBFOLDERS,
  PR_SUBJECT,
  PT_ERROR,
} from '../api/constants.ts'
import type { PropTag, SBinary, SPropValue } from '../api/values.ts'
import type { MapiFact, Record } from '../facts.ts'
import { fail, ok, type Outcome } from '../outcome.ts'
import { longTermId } from '../session/entry-ids.ts'
import { ReadOnlyObject } from '../status/read-only-object.ts'
import { TableData } from '../tables/table-data.ts'
import { isBytes } from '../values/bytes.ts'
import { CHANGE_PROP_TYPE } from '../values/prop-tags.ts'
import type { HeaderLine, HeaderSource } from './header-source.ts'

/** What SetMessageStatus may change: its named flags, and the bits that belong to the client. */
const STATUS_BITS =
  (0xffff0000 |
    MSGSTATUS_HIGHLIGHTED |
    MSGSTATUS_TAGGED |
    MSGSTATUS_HIDDEN |
    MSGSTATUS_DELMARKED |
    MSGSTATUS_REMOTE_DOWNLOAD |
    MSGSTATUS_REMOTE_DELETE) >>>
  0

/** A folder that is no search folder, and how an address book would show it. */
const FOLDER_GENERIC = 1
const DT_FOLDER = 0x01000000

/** Virtual time 0: 2 December 1996, 09:00 UTC, in units of 100 ns since 1601. */
const CREATED = { dwLowDateTime: 0x329c2800, dwHighDateTime: 0x01bbe02f }

const COLUMNS: readonly PropTag[] = [
  PR_ENTRYID,
  PR_SUBJECT,
  PR_MESSAGE_CLASS,
  PR_MESSAGE_SIZE,
  PR_MESSAGE_DOWNLOAD_TIME,
  PR_MSG_STATUS,
  PR_OBJECT_TYPE,
]

const keyOf = (bytes: Uint8Array): string => bytes.join()

const entryIdOf = (transport: string, { id }: HeaderLine): SBinary =>
  longTermId(MAPI_MESSAGE, `${transport}: ${id}`)

/** One header as a row. What is unknown is an error in its place, or not there. */
function cellsOf(transport: string, line: HeaderLine): SPropValue[] {
  const { subject, messageClass, size, downloadSeconds, status } = line
  return [
    { ulPropTag: PR_ENTRYID, Value: entryIdOf(transport, line) },
    { ulPropTag: PR_SUBJECT, Value: subject },
    { ulPropTag: PR_MESSAGE_CLASS, Value: messageClass },
    ...(size === undefined ? [] : [{ ulPropTag: PR_MESSAGE_SIZE, Value: size }]),
    downloadSeconds === undefined
      ? { ulPropTag: CHANGE_PROP_TYPE(PR_MESSAGE_DOWNLOAD_TIME, PT_ERROR), Value: MAPI_E_NO_SUPPORT }
      : { ulPropTag: PR_MESSAGE_DOWNLOAD_TIME, Value: downloadSeconds },
    { ulPropTag: PR_MSG_STATUS, Value: status },
    { ulPropTag: PR_OBJECT_TYPE, Value: MAPI_MESSAGE },
  ]
}

export interface HeaderFolderOptions {
  readonly source: HeaderSource
  /** The number of its contents table in the trace. */
  readonly table: number
  readonly record: Record<MapiFact>
}

/**
 * The headers at the far end of a remote transport. It is no whole folder: its properties, its contents
 * table and SetMessageStatus are all it has. Page: `writing-a-remote-viewer`.
 */
export class HeaderFolder extends ReadOnlyObject {
  readonly name: string
  readonly entryId: SBinary
  readonly contents: TableData
  readonly #source: HeaderSource
  readonly #rows = new Map<string, number>()
  readonly #ids = new Map<string, string>()
  readonly #unlisten: () => void
  /** False once the transport has logged off. */
  valid = true

  constructor({ source, table, record }: HeaderFolderOptions) {
    super(() => this.#properties())
    this.name = source.name
    this.entryId = longTermId(MAPI_FOLDER, `${source.name}: headers`)
    this.#source = source
    this.contents = new TableData({ table, columns: COLUMNS, record })
    this.#fill()
    this.#unlisten = source.listen((line) => {
      if (line === null) this.#refill()
      else this.#update(line)
    })
  }

  /** Its transport has logged off. */
  close(): void {
    this.valid = false
    this.#unlisten()
  }

  /**
   * Marks a header; nothing moves before PROCESS_XP_HEADER_CACHE. Gives the status before.
   * Page: `imapifolder-setmessagestatus`.
   */
  SetMessageStatus(entryId: unknown, status: unknown, mask: unknown): Outcome<number> {
    if (!isBytes(entryId) || entryId.length === 0)
      return fail(MAPI_E_INVALID_PARAMETER, "SetMessageStatus wants the bytes of a header's PR_ENTRYID.")
    if (typeof status !== 'number' || typeof mask !== 'number')
      return fail(MAPI_E_INVALID_PARAMETER, 'the status and its mask must be numbers.')
    const unknown = (mask & ~STATUS_BITS) >>> 0
    if (unknown !== 0)
      return fail(MAPI_E_INVALID_PARAMETER, `0x${unknown.toString(16)} in the mask is reserved.`)
    const id = this.#ids.get(keyOf(entryId))
    if (id === undefined)
      return entryId.length < 5
        ? fail(MAPI_E_INVALID_ENTRYID, 'an entry identifier has at least five bytes.')
        : fail(MAPI_E_NOT_FOUND, 'the header list has no message with this identifier.')
    return ok(this.#source.mark(id, status, mask) ?? 0)
  }

  #properties(): SPropValue[] {
    return [
      { ulPropTag: PR_ACCESS, Value: MAPI_ACCESS_READ },
      { ulPropTag: PR_ACCESS_LEVEL, Value: 0 },
      { ulPropTag: PR_CONTENT_COUNT, Value: this.#source.lines().length },
      { ulPropTag: PR_ASSOC_CONTENT_COUNT, Value: 0 },
      { ulPropTag: PR_FOLDER_TYPE, Value: FOLDER_GENERIC },
      { ulPropTag: PR_OBJECT_TYPE, Value: MAPI_FOLDER },
      { ulPropTag: PR_SUBFOLDERS, Value: false },
      { ulPropTag: PR_CREATION_TIME, Value: CREATED },
      { ulPropTag: PR_DISPLAY_NAME, Value: this.name },
      { ulPropTag: PR_DISPLAY_TYPE, Value: DT_FOLDER },
    ]
  }

  #fill(): void {
    for (const line of this.#source.lines()) {
      this.#rows.set(line.id, this.contents.addRow(cellsOf(this.name, line)))
      this.#ids.set(keyOf(entryIdOf(this.name, line)), line.id)
    }
  }

  /** Rows that stay keep their numbers. */
  #refill(): void {
    const lines = this.#source.lines()
    const left = new Set(lines.map(({ id }) => id))
    for (const [id, row] of [...this.#rows]) {
      if (left.has(id)) continue
      this.contents.deleteRow(row)
      this.#rows.delete(id)
    }
    for (const [key, id] of [...this.#ids]) if (!left.has(id)) this.#ids.delete(key)
    for (const line of lines) {
      if (this.#rows.has(line.id)) this.#update(line)
      else {
        this.#rows.set(line.id, this.contents.addRow(cellsOf(this.name, line)))
        this.#ids.set(keyOf(entryIdOf(this.name, line)), line.id)
      }
    }
  }

  #update(line: HeaderLine): void {
    const row = this.#rows.get(line.id)
    if (row === undefined) return
    const shown = this.contents.row(row)?.cells.find(({ ulPropTag }) => ulPropTag === PR_MSG_STATUS)?.Value
    if (shown !== line.status)
      this.contents.modifyRow(row, [{ ulPropTag: PR_MSG_STATUS, Value: line.status }])
  }
}
