// What the model writes down while a program runs. The simulation adds the sequence number, the virtual
// time and the line of the program; everything here is plain data that survives JSON.
import type { HRESULT } from './api/values.ts'

/** A value as it stands in the trace: JSON, with bytes, objects and functions marked. */
export type Plain =
  | null
  | boolean
  | number
  | string
  | readonly Plain[]
  | { readonly $bin: string }
  | { readonly $ref: number; readonly kind: string }
  | { readonly $fn: string }
  | { readonly $i64: string }
  | { readonly $more: number }
  | { readonly [key: string]: Plain }

/** A call begins. `depth` 0 is the program's own; deeper ones are made on its behalf. */
export interface CallFact {
  type: 'call'
  id: number
  depth: number
  /** The object it is made on; null for a function. */
  ref: number | null
  /** `'IMAPITable'`, or null for a function. */
  object: string | null
  method: string
  args: readonly Plain[]
}

/** A call is over. */
export interface ReturnFact {
  type: 'return'
  id: number
  hr: HRESULT
  /** What came back, cut short where it is long. */
  result: Plain
  /** In words, for the end of the line: `1 row`. */
  summary?: string
  /** Why it failed, and what to try. */
  because?: string
}

/** A reference count changed, or an object became invalid. */
export interface ObjectFact {
  type: 'object'
  event: 'created' | 'referenced' | 'released' | 'invalidated'
  ref: number
  kind: string
  count: number
}

/** Memory was handed to the program, or freed by it. */
export interface BufferFact {
  type: 'buffer'
  event: 'allocated' | 'freed'
  ref: number
  /** `'SRowSet'`, `'SRow'`, `'SPropValue[]'`, ... */
  kind: string
  /** The block that frees this one. */
  parent?: number
}

export type FaultKind =
  'use-after-release' | 'double-release' | 'use-after-free' | 'double-free' | 'wrong-free' | 'invalid-object'

/** The program misused memory or a reference. The state is unharmed; real code would crash. */
export interface FaultFact {
  type: 'fault'
  kind: FaultKind
  ref: number
  /** Kind of the object or block. */
  of: string
  message: string
}

/** A teaching remark; never a changed result. */
export interface LintFact {
  type: 'lint'
  code: string
  message: string
}

/** A table's view is created or changes its columns, filter or order. */
export interface ViewFact {
  type: 'view'
  table: number
  /** What the rows are: `'status'` for the status table, `'own'` for a table of the program's, `'contents'` for a folder's. */
  of: 'status' | 'own' | 'contents'
  columns: readonly number[] | null
  restriction: Plain
  sort: Plain
}

/** A node of a restriction was evaluated on a row. */
export interface EvaluateFact {
  type: 'evaluate'
  table: number
  /** PR_ROWID of the row. */
  row: number
  /** Way from the root: `''` is the root, `'0.1'` the second child of its first child. */
  path: string
  rt: number
  result: boolean
}

/** The cursor of a view moved, and which rows were read on the way. */
export interface CursorFact {
  type: 'cursor'
  table: number
  position: number
  /** Number of rows that the filter lets through. */
  count: number
  /** PR_ROWID of the rows returned. */
  read: readonly number[]
}

/** A row of a table appears, changes or goes. */
export interface RowFact {
  type: 'row'
  event: 'added' | 'modified' | 'deleted'
  /** 0 for the status table; the reference of an ITableData; negative for the contents of a folder. */
  table: number
  /** PR_ROWID. */
  row: number
  /** By tag, as an 8-digit hexadecimal number; a modification names the changed ones only. */
  cells: { readonly [tag: string]: Plain }
  /** Who supplied each cell, where it is not the provider: PR_ENTRYID and the like. */
  by?: { readonly [tag: string]: 'provider' | 'mapi' | 'computed' }
}

/** A notification waits, or reached its sink. */
export interface NotificationFact {
  type: 'notification'
  event: 'queued' | 'delivered' | 'dropped'
  id: number
  connection: number
  /** fnev number. */
  ulEventType: number
  /** 0 where it is no table's. */
  ulTableEvent: number
  row?: number
}

export type MapiFact =
  | CallFact
  | ReturnFact
  | ObjectFact
  | BufferFact
  | FaultFact
  | LintFact
  | ViewFact
  | EvaluateFact
  | CursorFact
  | RowFact
  | NotificationFact

/** Writes facts down. */
export type Record<Fact> = (fact: Fact) => void
