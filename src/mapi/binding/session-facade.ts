import type { IMAPIFolder, IMAPISession, IMAPIStatus, IMsgStore } from '../api/interfaces.ts'
import {
  IID_IMAPISession,
  MAPI_E_INVALID_ENTRYID,
  MAPI_E_NO_SUPPORT,
  MAPI_E_UNKNOWN_ENTRYID,
} from '../api/constants.ts'
import { HeaderFolder } from '../folder/header-folder.ts'
import type { NotificationQueue } from '../notifications/queue.ts'
import { fail, isFailure, type Failure, type Outcome } from '../outcome.ts'
import type { Named } from '../session/open-entry.ts'
import type { Session } from '../session/session.ts'
import { IID_IUNKNOWN } from '../status/interfaces.ts'
import { MessageStore } from '../store/message-store.ts'
import { refuseAbsent, type AbsentMethods } from './absent-methods.ts'
import { sinkOf } from './advise-sink.ts'
import type { Binder, Bound } from './binder.ts'
import { unknownOf } from './counts.ts'
import { folderFacade } from './folder-facade.ts'
import { KeptNumbers } from './kept-numbers.ts'
import { lastErrorOf } from './last-error.ts'
import { OpenedObjects } from './opened-objects.ts'
import { nothing } from './shapes.ts'
import { statusFacade } from './status-facade.ts'
import { storeFacade } from './store-facade.ts'
import type { OpenTable } from './table-facade.ts'

type Opened = IMAPIFolder | IMAPIStatus | IMsgStore

const INTERFACES = {
  iids: new Set<string>([IID_IMAPISession, IID_IUNKNOWN]),
  because: 'a session has IMAPISession and IUnknown.',
}

const beyond = 'is beyond this playground, which is about the status table and what it leads to.'

const ABSENT: AbsentMethods = {
  OpenMsgStore: `IMAPISession::OpenMsgStore ${beyond} OpenEntry with the value of PR_STORE_ENTRYID opens the store.`,
  GetMsgStoresTable: `IMAPISession::GetMsgStoresTable ${beyond}`,
  OpenAddressBook: `IMAPISession::OpenAddressBook ${beyond}`,
  OpenProfileSection: `IMAPISession::OpenProfileSection ${beyond}`,
  MessageOptions: `IMAPISession::MessageOptions ${beyond}`,
  QueryDefaultMessageOpt: `IMAPISession::QueryDefaultMessageOpt ${beyond}`,
  SetDefaultStore: `IMAPISession::SetDefaultStore ${beyond}`,
  AdminServices: `IMAPISession::AdminServices ${beyond}`,
  ShowForm: `IMAPISession::ShowForm ${beyond}`,
  PrepareForm: `IMAPISession::PrepareForm ${beyond}`,
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
  const keep = (bound: Bound<unknown>): void => {
    opened.keep(bound)
  }
  const openFolder = (folder: HeaderFolder): IMAPIFolder => open(folder, undefined) as IMAPIFolder

  /** OE-10: one object for all who open an entry, unless its error is still to come. */
  function open(named: Named, pending: Failure | undefined): Opened {
    const make = (gone: () => void): Opened => {
      if (named instanceof MessageStore)
        return storeFacade(binder, { session, store: named, notifications, pending, refusal, gone })
      if (named instanceof HeaderFolder)
        return folderFacade(binder, { folder: named, openTable, pending, refusal, gone, keep })
      return statusFacade(binder, { session, entry: named, pending, refusal, gone, openFolder })
    }
    return pending === undefined ? opened.share(named, make) : opened.make(make)
  }

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
  ledger.create(on.kind, on.ref, false)
  return binder.bind(refuseAbsent(binder, on, facade, ABSENT), on)
}

const nameOf = (named: Named): string =>
  named instanceof MessageStore || named instanceof HeaderFolder ? named.name : named.object.provider.name

const unavailable = ({ because }: Failure): Failure => fail(MAPI_E_UNKNOWN_ENTRYID, because)
