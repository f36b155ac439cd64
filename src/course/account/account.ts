import { nextTask } from '../../playback/idle.ts'
import type { RunError, RunOutcome, Trace } from '../../simulation/trace.ts'
import type { Call } from './calls.ts'
import { callsOf } from './calls.ts'
import type { Printed } from './console.ts'
import { consoleOf } from './console.ts'
import type { Dialog } from './dialogs.ts'
import { dialogsOf } from './dialogs.ts'
import type { Flushes } from './flushes.ts'
import { flushesOf } from './flushes.ts'
import type { Journeys } from './journeys.ts'
import { journeysOf } from './journeys.ts'
import type { Holding } from './ledger.ts'
import { faultsOf, holdingsOf } from './ledger.ts'
import type { Mail } from './mail.ts'
import { mailOf } from './mail.ts'
import type { Moment } from './moment.ts'
import { momentOf } from './moment.ts'
import type { Notice } from './notices.ts'
import { noticesOf } from './notices.ts'
import type { Opening, StatusRow } from './status.ts'
import { openingsOf, statusRowsOf } from './status.ts'
import type { Submission } from './submissions.ts'
import { submissionsOf } from './submissions.ts'
import type { StatusViews } from './views.ts'
import { viewsOf } from './views.ts'
import type { Window } from './windows.ts'
import { windowsOf } from './windows.ts'

/** What a recording tells, in the terms in which a lesson speaks. */
export interface Account {
  calls: readonly Call[]
  rows: readonly StatusRow[]
  /** Which row a status object stands for, by its reference. */
  opened: ReadonlyMap<number, StatusRow>
  openings: readonly Opening[]
  mail: readonly Mail[]
  submissions: readonly Submission[]
  dialogs: readonly Dialog[]
  holdings: readonly Holding[]
  faults: ReturnType<typeof faultsOf>
  views: StatusViews
  console: readonly Printed[]
  windows: readonly Window[]
  flushes: Flushes
  journeys: Journeys
  notices: readonly Notice[]
  outcome: RunOutcome
  error: RunError | null
  /** When the program was over, or the recording breaks off. */
  end: Moment
}

const START: Moment = { seq: 0, at: 0, line: null }

type Parts = { readonly [Part in keyof Account]: () => Account[Part] }

/** Each part is worked out when somebody first asks for it. */
const lazily = (parts: Parts): Account => {
  const account = {}
  for (const [part, workOut] of Object.entries<() => unknown>(parts))
    Object.defineProperty(account, part, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = workOut()
        Object.defineProperty(account, part, { value })
        return value
      },
    })
  return account as Account
}

/** Reads a recording once, for all checks. */
export const accountOf = (trace: Trace): Account => {
  const over = trace.find((record) => record.type === 'end')
  const last = over ?? trace.at(-1)
  const account = lazily({
    calls: () => callsOf(trace),
    rows: () => statusRowsOf(trace),
    openings: () => openingsOf(trace, account.calls, account.rows),
    opened: () => new Map(account.openings.map(({ ref, row }) => [ref, row])),
    mail: () => mailOf(trace),
    submissions: () => submissionsOf(trace),
    dialogs: () => dialogsOf(trace),
    holdings: () => holdingsOf(trace),
    faults: () => faultsOf(trace),
    views: () => viewsOf(trace),
    console: () => consoleOf(trace),
    windows: () => windowsOf(trace),
    flushes: () => flushesOf(trace),
    journeys: () => journeysOf(trace),
    notices: () => noticesOf(trace),
    outcome: () => (over?.type === 'end' ? over.outcome : 'stopped'),
    error: () => (over?.type === 'end' ? over.error : null),
    end: () => (last ? momentOf(last) : START),
  })
  return account
}

/** The same, part by part, so that the page may answer in between: a long recording takes a while to read. */
export const accountInPieces = async (trace: Trace): Promise<Account> => {
  const account = accountOf(trace)
  for (const part of Object.keys(account) as (keyof Account)[]) {
    await nextTask()
    Reflect.get(account, part)
  }
  return account
}
