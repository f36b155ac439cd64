// What the views show at one moment of a recording. Immutable: a view that finds the same reference as
// before has nothing to do.
import type { HRESULT } from '../mapi/api/values.ts'
import type { FaultKind, Plain } from '../mapi/facts.ts'
import type { ConsoleFact, RunError, RunOutcome } from '../simulation/trace.ts'
import type { Place, StatePath } from '../subsystem/facts.ts'
import type { PersistentList, PersistentMap } from './persistent.ts'

export type Direction = 'out' | 'in'

/** A call that has begun and not returned. */
export interface OpenCall {
  readonly id: number
  readonly depth: number
  readonly line: number | null
  readonly since: number
  readonly ref: number | null
  readonly object: string | null
  readonly method: string
  readonly args: readonly Plain[]
}

/** How the last call of a line went, for the end of that line. */
export interface LineResult {
  readonly line: number
  readonly method: string
  readonly hr: HRESULT
  readonly hrName: string
  readonly summary: string | null
  readonly because: string | null
  /** How often the line has called so far. */
  readonly times: number
  /** How many of these calls gave each result. */
  readonly results: ReadonlyMap<HRESULT, number>
}

export interface Machine {
  /** Every active leaf. */
  readonly active: readonly StatePath[]
  /** The last transition: what caused it, and when. */
  readonly lastEvent: string | null
  readonly since: number
  /** The transitions it took then, as the recording names them. */
  readonly taken: readonly string[]
}

/** A flush that somebody asked the spooler for. */
export interface FlushPicture {
  readonly since: number
  /** Transports it was asked of; null for all. */
  readonly targets: readonly string[] | null
  readonly out: boolean
  readonly in: boolean
  readonly sent: number
  readonly fetched: number
  readonly over: boolean
}

export type Doing =
  | 'absent'
  | 'loggingOn'
  | 'idle'
  | 'asking'
  | 'connecting'
  | 'sending'
  | 'receiving'
  | 'flushing'
  | 'waiting'
  | 'done'
  | 'offline'
  | 'failed'

export interface TransportPicture extends Machine {
  readonly name: string
  readonly kind: string
  readonly addressType: string
  /** PR_ROWID of its status row; null where it has none. */
  readonly row: number | null
  /** PR_STATUS_CODE; null where it has no row. */
  readonly statusCode: number | null
  readonly doing: Doing
  /** Messages for it that are still on this side. */
  readonly outgoing: number
  /** Messages that it sent. */
  readonly sent: number
  /** Its last flush has run to its end. */
  readonly flushed: boolean
  /** What it was asked to send in that flush is over with. */
  readonly flushedOut: boolean
  readonly failure: HRESULT | null
}

export interface MessagePicture {
  readonly id: string
  readonly direction: Direction
  readonly subject: string
  readonly to: readonly string[]
  readonly place: Place
  readonly from: Place | null
  readonly transport: string | null
  /** The last transport that held it. */
  readonly via: string | null
  /** A report came that says it could not be delivered, to one of its recipients at least. */
  readonly undelivered: boolean
  /** What happened to it last: `submitted`, `locked`, `deferred`, ... */
  readonly event: string
  readonly since: number
  /** Orders the Outbox: when it first came. */
  readonly order: number
  /** Its neighbours in the lane where it is. */
  readonly before: string | null
  readonly after: string | null
}

/**
 * The messages of one direction at one place, as a chain through `before` and `after`. Sent mail stands in the
 * lane of the far end it went to.
 */
export interface Lane {
  readonly place: Place
  readonly direction: Direction
  readonly first: string | null
  readonly last: string | null
  readonly count: number
  /** Messages that have ever come here. */
  readonly entered: number
  /** The first of those, at most LANE_CHIPS: where one of them has left, the view shows its ghost. */
  readonly slots: readonly string[]
}

/** So many chips a lane shows at most. */
export const LANE_CHIPS = 24

export type LaneKey = `${Direction} ${Place}`

export interface MailPicture {
  readonly messages: PersistentMap<string, MessagePicture>
  readonly lanes: ReadonlyMap<LaneKey, Lane>
  /** Outgoing messages that nobody has taken over for good. */
  readonly toSend: number
  /** Incoming messages not yet delivered. */
  readonly toFetch: number
  readonly sent: number
  readonly delivered: number
  /** The message that moved last, and when. */
  readonly lastMoved: string | null
}

export interface Cell {
  readonly value: Plain
  readonly by: 'provider' | 'mapi' | 'computed'
  /** Virtual time of its last change; null while it is as it came. */
  readonly changed: number | null
}

export interface StatusRow {
  readonly row: number
  readonly name: string
  /** By tag, as 8 hexadecimal digits. */
  readonly cells: ReadonlyMap<string, Cell>
}

/** What a restriction came to on one row: by the way to the node, `''` the root. */
export type Verdict = ReadonlyMap<string, boolean>

/** A table as one reference of the program sees it. */
export interface TableView {
  readonly table: number
  readonly of: 'status' | 'own' | 'contents'
  readonly columns: readonly number[] | null
  readonly restriction: Plain
  readonly sort: Plain
  readonly verdicts: PersistentMap<number, Verdict>
  /** The row whose restriction was evaluated last. */
  readonly evaluating: number | null
  readonly matches: number
  readonly position: number
  /** Rows the filter lets through; null before the table was asked. */
  readonly count: number | null
  /** Rows that were returned by the last read. */
  readonly read: readonly number[]
  readonly bookmarks: readonly { readonly ref: number; readonly position: number }[]
}

export interface Outstanding {
  readonly ref: number
  readonly kind: string
  readonly line: number | null
  readonly since: number
  /** References, for an object. */
  readonly count: number
  readonly invalid: boolean
}

export interface DialogPicture {
  readonly id: number
  readonly owner: string
  readonly kind: string
  readonly despiteNoUi: boolean
  readonly since: number
}

/** A window that shows how far somebody is. */
export interface ProgressPicture {
  readonly id: number
  /** `'spooler'`. */
  readonly owner: string
}

/** A notification: it waits for its sink, or has reached it. */
export interface Notice {
  readonly id: number
  /** PR_DISPLAY_NAME of the status row concerned; null where it is about none. */
  readonly row: string | null
  /** TABLE_ROW_MODIFIED and the like; 0 where it is no table's. */
  readonly event: number
}

export interface Notices {
  /** What each registration listens to, by its number: a table, or something else. */
  readonly sinks: ReadonlyMap<number, TableView['of'] | null>
  readonly waiting: PersistentMap<number, Notice>
  /** None with a smaller number waits. */
  readonly first: number
  readonly delivered: number
  /** The one that was delivered last. */
  readonly last: Notice | null
}

export interface Remark {
  readonly at: number
  readonly line: number | null
  readonly code: string
  readonly message: string
}

export interface FaultRemark extends Remark {
  readonly code: FaultKind
  readonly ref: number
  readonly of: string
}

export interface ConsoleLine {
  readonly at: number
  readonly line: number | null
  readonly level: ConsoleFact['level']
  readonly text: string
}

export interface Ending {
  readonly of: 'program' | 'run'
  readonly at: number
  readonly outcome: RunOutcome
  readonly error: RunError | null
}

export interface Picture {
  /** Number of records that it is made of. */
  readonly cursor: number
  /** Virtual milliseconds. */
  readonly at: number
  readonly profile: string | null
  /** The line being executed, or waiting in a call. */
  readonly line: number | null
  /** Outermost first. */
  readonly open: readonly OpenCall[]
  /** Calls of the program that have returned. */
  readonly calls: number
  readonly lines: PersistentMap<number, LineResult>
  /** How many sessions the program has begun, and how many of them it has ended. */
  readonly sessions: { readonly begun: number; readonly ended: number }
  readonly spooler: Machine
  readonly flush: FlushPicture | null
  readonly transports: readonly TransportPicture[]
  readonly mail: MailPicture
  /** The status table itself, in row order. */
  readonly status: readonly StatusRow[]
  readonly tables: ReadonlyMap<number, TableView>
  /** The view on the status table that was touched last. */
  readonly statusView: number | null
  readonly objects: PersistentMap<number, Outstanding>
  readonly buffers: PersistentMap<number, Outstanding>
  /** PR_DISPLAY_NAME of what a status object stands for, by its reference. */
  readonly opened: PersistentMap<number, string>
  /** What the last OpenEntry was asked for, by the name of its status row. */
  readonly opening: string | null
  readonly dialogs: readonly DialogPicture[]
  readonly progress: readonly ProgressPicture[]
  readonly notices: Notices
  readonly lints: PersistentList<Remark>
  readonly faults: PersistentList<FaultRemark>
  readonly console: PersistentList<ConsoleLine>
  readonly end: Ending | null
}
