// What the spooler, the transports and the mail write down. Plain data, as in mapi/facts.ts.
import type { HRESULT } from '../mapi/api/values.ts'
import type { Plain } from '../mapi/facts.ts'

/**
 * Where a message is:
 * `outbox` in the outgoing queue of the store; `spooler` locked by the spooler; `transport:NAME` handed to
 * the transport; `far:NAME` at that transport's far end; `sent` in Sent Items; `inbox` delivered;
 * `deleted` gone after submission.
 */
export type Place =
  'outbox' | 'spooler' | 'sent' | 'inbox' | 'deleted' | `transport:${string}` | `far:${string}`

export interface MessageInfo {
  id: string
  direction: 'out' | 'in'
  subject: string
  /** `TYPE:address` of every recipient. */
  to: readonly string[]
}

/** What happens to messages. */
export type MessageEvent =
  | ('submitted' | 'saved' | 'preprocessed' | 'cancelled' | 'reported')
  | ('locked' | 'offered' | 'transferred' | 'postponed' | 'deferred' | 'announced' | 'due' | 'unlocked')
  | ('finished' | 'refused')
  | ('arrived' | 'started' | 'returned' | 'copied' | 'removed' | 'lost' | 'delivered')

/** A message appears, moves, or changes its state. */
export interface MessageFact {
  type: 'message'
  id: string
  /** A {@link MessageEvent}; a recording from elsewhere may hold others. */
  event: string
  from: Place | null
  to: Place
  /** The transport it is meant for next; null when nobody is left. */
  transport: string | null
  /** For a message that appears. */
  info?: MessageInfo
}

/** An active state of a machine, as the path of its names: `'flush.outbound'`. A parallel machine has several. */
export type StatePath = string

/** A machine took a transition. */
export interface TransitionFact {
  type: 'transition'
  /** `'spooler'` or the transport's name. */
  machine: string
  kind: 'spooler' | 'transport'
  event: string
  /** States left and entered by it. */
  from: readonly StatePath[]
  to: readonly StatePath[]
  /** Every active leaf afterwards. */
  active: readonly StatePath[]
  /** Which transitions of the definition were taken: `state|event|index`, the event empty where none is needed. */
  taken?: readonly string[]
}

/** A call between spooler and transport begins or returns. */
export interface SpiFact {
  type: 'spi'
  phase: 'call' | 'return'
  id: number
  from: string
  to: string
  /** `'IXPLogon::SubmitMessage'`. */
  method: string
  args: { readonly [name: string]: Plain }
  /** On return. */
  hr?: HRESULT
}

/** A dialog of the simulated desktop opens, or is answered. */
export interface DialogFact {
  type: 'dialog'
  event: 'shown' | 'answered'
  id: number
  owner: string
  kind: string
  despiteNoUi: boolean
  answer?: 'ok' | 'cancel'
}

/** The spooler's window that shows how far a flush is opens or closes; it asks nothing. */
export interface ProgressFact {
  type: 'progress'
  event: 'shown' | 'closed'
  id: number
  owner: string
}

export type SubsystemFact = MessageFact | TransitionFact | SpiFact | DialogFact | ProgressFact
