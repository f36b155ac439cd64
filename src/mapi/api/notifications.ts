import type { HRESULT, SBinary, SPropValue } from './values.ts'

/** What a table tells its listeners. Page: `table_notification`. */
export interface TABLE_NOTIFICATION {
  /** One number from TABLE_CHANGED to TABLE_RELOAD: compare it, never mask it. */
  ulTableEvent: number
  hResult: HRESULT
  /** PR_INSTANCE_KEY of the row. */
  propIndex: SPropValue
  /** PR_INSTANCE_KEY of the row before it; PR_NULL for the first row. */
  propPrior: SPropValue
  row: { lpProps: SPropValue[] }
}

/** What a store tells of a message that has arrived. Page: `newmail_notification`. */
export interface NEWMAIL_NOTIFICATION {
  /** Entry identifier of the message. */
  lpEntryID: SBinary
  /** Entry identifier of the receive folder that it is in. */
  lpParentID: SBinary
  /** MAPI_UNICODE where lpszMessageClass is in Unicode. */
  ulFlags: number
  lpszMessageClass: string
  /** A copy of the message's PR_MESSAGE_FLAGS. */
  ulMessageFlags: number
}

/** What only its sender can explain; a session tells its end this way. Page: `extended_notification`. */
export interface EXTENDED_NOTIFICATION {
  ulEvent: number
  pbEventParameters: SBinary
}

/** What a session or a store may tell of. */
export type SessionEvent = NEWMAIL_NOTIFICATION | EXTENDED_NOTIFICATION

/** An event; `info` is C's union, of which the source of the event uses one member. Page: `notification`. */
export interface NOTIFICATION<Info = TABLE_NOTIFICATION> {
  /** fnevTableModified or another fnev number. */
  ulEventType: number
  info: Info
}

/**
 * A listener that the program implements. Whom it is registered with decides what it hears: a table tells
 * of a TABLE_NOTIFICATION. Page: `imapiadvisesinkiunknown`.
 */
export interface IMAPIAdviseSink<Info = TABLE_NOTIFICATION> {
  /** Called with notifications that are read-only, and good during the call only. Page: `imapiadvisesink-onnotify`. */
  OnNotify(cNotif: number, lpNotifications: readonly NOTIFICATION<Info>[]): HRESULT | void
  /** Called when the sink is registered. Page: `implementing-the-iunknown-interface`. */
  AddRef?(): number
  /** Called when its registration has ended. Page: `implementing-the-iunknown-interface`. */
  Release?(): number
}
