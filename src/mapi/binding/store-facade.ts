import type { IMsgStore } from '../api/interfaces.ts'
import { MAPI_E_NO_SUPPORT, MAPI_UNICODE } from '../api/constants.ts'
import { fail, ok, type Failure } from '../outcome.ts'
import type { NotificationQueue } from '../notifications/queue.ts'
import { EventListeners } from '../session/event-listeners.ts'
import { STORE_INTERFACES } from '../session/openable.ts'
import type { Session } from '../session/session.ts'
import type { MessageStore } from '../store/message-store.ts'
import { abortSubmit, getReceiveFolder, setReceiveFolder } from '../store/operations.ts'
import { wrongFlags } from '../tables/flags.ts'
import { refuseAbsent, type AbsentMethods } from './absent-methods.ts'
import { sinkOf } from './advise-sink.ts'
import type { Binder, Bound } from './binder.ts'
import { unknownOf } from './counts.ts'
import { KeptNumbers } from './kept-numbers.ts'
import { propMethods } from './prop-methods.ts'
import type { OpenIn } from './open-in.ts'
import { nothing } from './shapes.ts'
import type { OpenTable } from './table-facade.ts'
import { unsupported } from './unsupported.ts'

const notAStatusObject = (method: string): string =>
  `this is a store (ulObjType is MAPI_STORE), and IMsgStore has no ${method}. Look at ulObjType before you use lpUnk; a status row's PR_ENTRYID opens its status object.`

const ABSENT: AbsentMethods = Object.fromEntries(
  ['ValidateState', 'SettingsDialog', 'ChangePassword', 'FlushQueues'].map((method) => [
    method,
    notAStatusObject(method),
  ]),
)

/** What the spooler asks of a store, and nobody else. */
const SPOOLERS = ['SetLockState', 'FinishedMsg', 'NotifyNewMail'] as const

export interface StoreToBind {
  readonly session: Session
  readonly store: MessageStore
  readonly openTable: OpenTable
  readonly openIn: OpenIn
  readonly keep: (bound: Bound<unknown>) => void
  readonly notifications: NotificationQueue
  readonly pending: Failure | undefined
  readonly refusal: () => Failure | undefined
  readonly gone: () => void
}

/** A message store as the program sees it; the caller accounts for its references. */
export function storeFacade(binder: Binder, toBind: StoreToBind): IMsgStore {
  const { session, store, openTable, openIn, keep, notifications, pending, refusal, gone } = toBind
  const listeners = new EventListeners(notifications)
  session.addListeners(listeners, store)
  const kept = new KeptNumbers(binder.ledger, 'advise connection', () => listeners.connections)
  const on: Bound<MessageStore> = {
    ref: binder.ledger.newRef(),
    kind: 'IMsgStore',
    model: store,
    refusal: () => refusal() ?? pending,
    settle: () => {
      kept.settle()
    },
    gone: () => {
      kept.warnOfRest(binder, 'IMsgStore')
      session.removeListeners(listeners)
      kept.settle()
      gone()
    },
  }
  const facade: IMsgStore = {
    ...unknownOf(
      binder,
      on,
      { iids: STORE_INTERFACES, because: 'a store has IMsgStore, IMAPIProp and IUnknown here.' },
      () => facade,
    ),
    ...propMethods(binder, on, { object: store, component: () => store.name, isMapis: false }),
    Advise: (lpEntryID, ulEventMask, lpAdviseSink) =>
      binder.call({
        on,
        method: 'Advise',
        args: [lpEntryID, ulEventMask, lpAdviseSink],
        run: () =>
          lpEntryID !== null && lpEntryID !== undefined
            ? fail(MAPI_E_NO_SUPPORT, 'this store tells of itself only: pass null for lpEntryID.')
            : listeners.advise('store', ulEventMask, sinkOf(lpAdviseSink)),
        shape: (connection) => connection,
      }),
    Unadvise: (ulConnection) =>
      binder.call({
        on,
        method: 'Unadvise',
        args: [ulConnection],
        run: () => listeners.unadvise(ulConnection),
        shape: nothing,
      }),
    ...unsupported<Pick<IMsgStore, (typeof SPOOLERS)[number]>>(
      binder,
      on,
      SPOOLERS,
      'only the MAPI spooler calls this; a client submits messages, and reads the outgoing queue.',
    ),
    OpenEntry: openIn(on, store) as IMsgStore['OpenEntry'],
    GetReceiveFolder: (lpszMessageClass, ulFlags) =>
      binder.call({
        on,
        method: 'GetReceiveFolder',
        args: [lpszMessageClass, ulFlags],
        run: () => getReceiveFolder(store, lpszMessageClass, ulFlags),
        shape: ({ entryId, explicitClass }) => ({
          lpEntryID: binder.ledger.allocate('ENTRYID', entryId),
          lpszExplicitClass: explicitClass,
        }),
      }),
    SetReceiveFolder: (lpszMessageClass, ulFlags, lpEntryID) =>
      binder.call({
        on,
        method: 'SetReceiveFolder',
        args: [lpszMessageClass, ulFlags, lpEntryID],
        run: () => setReceiveFolder(store, lpszMessageClass, ulFlags, lpEntryID),
        shape: nothing,
      }),
    AbortSubmit: (lpEntryID, ulFlags) =>
      binder.call({
        on,
        method: 'AbortSubmit',
        args: [lpEntryID, ulFlags],
        run: () => abortSubmit(store, lpEntryID, ulFlags),
        shape: nothing,
      }),
    GetOutgoingQueue: (ulFlags) =>
      binder.call({
        on,
        method: 'GetOutgoingQueue',
        args: [ulFlags],
        run: () =>
          wrongFlags(ulFlags, MAPI_UNICODE, 'GetOutgoingQueue', 'MAPI_UNICODE') ??
          ok((ulFlags & MAPI_UNICODE) !== 0),
        shape: (unicode) =>
          openTable({
            data: store.outgoingQueue,
            of: 'contents',
            unicode,
            refusal: () => on.refusal?.(),
            opened: keep,
          }),
      }),
  }
  return binder.bind(refuseAbsent(binder, on, facade, ABSENT), on)
}
