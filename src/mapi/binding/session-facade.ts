import type { IMAPISession, IMsgStore } from '../api/interfaces.ts'
import {
  IID_IMAPISession,
  MAPI_E_INVALID_ENTRYID,
  MAPI_E_NO_SUPPORT,
  MAPI_E_UNKNOWN_ENTRYID,
  MAPI_UNICODE,
} from '../api/constants.ts'
import type { NotificationQueue } from '../notifications/queue.ts'
import { fail, isFailure, ok, type Failure, type Outcome } from '../outcome.ts'
import { nameOf } from '../session/openable.ts'
import type { Session } from '../session/session.ts'
import { IID_IUNKNOWN } from '../status/interfaces.ts'
import { MessageStore } from '../store/message-store.ts'
import { wrongFlags } from '../tables/flags.ts'
import { refuseAbsent, type AbsentMethods } from './absent-methods.ts'
import { sinkOf } from './advise-sink.ts'
import type { Binder, Bound } from './binder.ts'
import { unknownOf } from './counts.ts'
import { KeptNumbers } from './kept-numbers.ts'
import { lastErrorOf } from './last-error.ts'
import { OpenedObjects } from './opened-objects.ts'
import { nothing } from './shapes.ts'
import { serviceAdminFacade } from './service-admin-facade.ts'
import { sessionOpener } from './session-opener.ts'
import type { OpenTable } from './table-facade.ts'

const INTERFACES = {
  iids: new Set<string>([IID_IMAPISession, IID_IUNKNOWN]),
  because: 'a session has IMAPISession and IUnknown.',
}

const beyond = (method: string): string =>
  `IMAPISession::${method} is beyond this playground, which is about the status table and what it leads to.`

const ABSENT: AbsentMethods = {
  OpenAddressBook: beyond('OpenAddressBook'),
  OpenProfileSection: beyond('OpenProfileSection'),
  MessageOptions: beyond('MessageOptions'),
  QueryDefaultMessageOpt: beyond('QueryDefaultMessageOpt'),
  SetDefaultStore: beyond('SetDefaultStore'),
  ShowForm: beyond('ShowForm'),
  PrepareForm: beyond('PrepareForm'),
}

export interface SessionToBind {
  readonly session: Session
  readonly openTable: OpenTable
  readonly notifications: NotificationQueue
  /** Why no call works at all: MAPI is not initialised. */
  readonly missing: () => Failure | undefined
}

/** A session as the program sees it. */
export function sessionFacade(binder: Binder, toBind: SessionToBind): IMAPISession {
  const { session, openTable, notifications, missing } = toBind
  const { ledger } = binder
  const refusal = () => missing() ?? session.refusal()
  const connections = new KeptNumbers(ledger, 'advise connection', () => session.listeners.connections)
  const on: Bound<Session> = {
    ref: ledger.newRef(),
    kind: 'IMAPISession',
    model: session,
    refusal,
    settle: () => {
      connections.settle()
    },
  }
  const opened = new OpenedObjects(binder)
  const { open, keep } = sessionOpener(binder, { session, opened, openTable, notifications, refusal })

  const freed = (entryId: unknown, method: string): Failure | undefined =>
    // departs: MM-06
    ledger.usesFreed(entryId, method)
      ? fail(
          MAPI_E_INVALID_ENTRYID,
          `the identifier was freed with its row: call ${method} before FreeProws.`,
        )
      : undefined

  /** Page: `imapisession-advise`. */
  function advise(entryId: unknown, mask: unknown, sink: ReturnType<typeof sinkOf>): Outcome<number> {
    if (entryId === null || entryId === undefined) return session.listeners.advise('session', mask, sink)
    const found = session.find(entryId, 'Advise')
    if (isFailure(found)) return found.hr === MAPI_E_INVALID_ENTRYID ? found : unavailable(found)
    return found.value instanceof MessageStore
      ? session.listeners.advise('store', mask, sink)
      : fail(MAPI_E_NO_SUPPORT, 'status objects tell of nothing; register with the status table.')
  }

  const facade: IMAPISession = {
    ...unknownOf(binder, on, INTERFACES, () => facade),
    ...lastErrorOf(binder, on, () => 'MAPI', true),
    GetStatusTable: (ulFlags) =>
      binder.call({
        on,
        method: 'GetStatusTable',
        args: [ulFlags],
        run: () => session.GetStatusTable(ulFlags),
        shape: ({ unicode }) =>
          openTable({
            data: session.statusTable.data,
            of: 'status',
            unicode,
            refusal,
            opened: keep,
          }),
      }),
    GetMsgStoresTable: (ulFlags) =>
      binder.call({
        on,
        method: 'GetMsgStoresTable',
        args: [ulFlags],
        run: () => unicodeOnly(ulFlags, 'GetMsgStoresTable'),
        shape: (unicode) =>
          openTable({ data: session.stores.table(), of: 'contents', unicode, refusal, opened: keep }),
      }),
    OpenMsgStore: (ulUIParam, lpEntryID, lpInterface, ulFlags) =>
      binder.call({
        on,
        method: 'OpenMsgStore',
        args: [ulUIParam, lpEntryID, lpInterface, ulFlags],
        run: () => freed(lpEntryID, 'OpenMsgStore') ?? session.OpenMsgStore(lpEntryID, lpInterface, ulFlags),
        summary: ({ named }) => nameOf(named),
        plain: ({ named }) => ({ name: nameOf(named) }),
        shape: ({ named, pending }) => open(named, pending) as IMsgStore,
      }),
    AdminServices: (ulFlags) =>
      binder.call({
        on,
        method: 'AdminServices',
        args: [ulFlags],
        run: () => unicodeOnly(ulFlags, 'AdminServices'),
        plain: () => null,
        shape: () =>
          opened.make(() =>
            serviceAdminFacade(binder, { admin: session.serviceAdmin, openTable, refusal, keep }),
          ),
      }),
    // The program says what it takes the object for, as it does in C++.
    OpenEntry: ((lpEntryID: unknown, lpInterface: string | null, ulFlags: number) =>
      binder.call({
        on,
        method: 'OpenEntry',
        args: [lpEntryID, lpInterface, ulFlags],
        run: () => freed(lpEntryID, 'OpenEntry') ?? session.OpenEntry(lpEntryID, lpInterface, ulFlags),
        summary: ({ named }) => nameOf(named),
        plain: ({ ulObjType, named }) => ({ ulObjType, name: nameOf(named) }),
        shape: ({ ulObjType, named, pending }) => ({ ulObjType, lpUnk: open(named, pending) }),
      })) as IMAPISession['OpenEntry'],
    CompareEntryIDs: (lpEntryID1, lpEntryID2, ulFlags) =>
      binder.call({
        on,
        method: 'CompareEntryIDs',
        args: [lpEntryID1, lpEntryID2, ulFlags],
        run: () =>
          freed(lpEntryID1, 'CompareEntryIDs') ??
          freed(lpEntryID2, 'CompareEntryIDs') ??
          session.CompareEntryIDs(lpEntryID1, lpEntryID2, ulFlags),
        summary: (same) => (same ? 'the same object' : 'different objects'),
        shape: (same) => same,
      }),
    Advise: (lpEntryID, ulEventMask, lpAdviseSink) =>
      binder.call({
        on,
        method: 'Advise',
        args: [lpEntryID, ulEventMask, lpAdviseSink],
        run: () => freed(lpEntryID, 'Advise') ?? advise(lpEntryID, ulEventMask, sinkOf(lpAdviseSink)),
        shape: (connection) => connection,
      }),
    Unadvise: (ulConnection) =>
      binder.call({
        on,
        method: 'Unadvise',
        args: [ulConnection],
        run: () => session.listeners.unadvise(ulConnection),
        shape: nothing,
      }),
    EnumAdrTypes: (ulFlags) =>
      binder.call({
        on,
        method: 'EnumAdrTypes',
        args: [ulFlags],
        run: () => session.EnumAdrTypes(ulFlags),
        shape: (types) => ledger.allocate('address types', types),
      }),
    QueryIdentity: () =>
      binder.call({
        on,
        method: 'QueryIdentity',
        args: [],
        run: () => session.QueryIdentity(),
        shape: (lpEntryID, hr) => ({ hr, lpEntryID: ledger.allocate('ENTRYID', lpEntryID) }),
      }),
    Logoff: (ulUIParam, ulFlags, ulReserved) =>
      binder.call({
        on,
        method: 'Logoff',
        args: [ulUIParam, ulFlags, ulReserved],
        run: () => {
          const outcome = session.Logoff(ulUIParam, ulFlags, ulReserved)
          if (!isFailure(outcome)) opened.sessionEnded(connections.count)
          return outcome
        },
        shape: nothing,
      }),
  }
  ledger.create(on.kind, on.ref)
  return binder.bind(refuseAbsent(binder, on, facade, ABSENT), on)
}

const unavailable = ({ because }: Failure): Failure => fail(MAPI_E_UNKNOWN_ENTRYID, because)

const unicodeOnly = (flags: number, method: string): Outcome<boolean> =>
  wrongFlags(flags, MAPI_UNICODE, method, 'MAPI_UNICODE') ?? ok((flags & MAPI_UNICODE) !== 0)
