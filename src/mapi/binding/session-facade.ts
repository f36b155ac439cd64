import type { IMAPISession, IMAPIStatus } from '../api/interfaces.ts'
import { IID_IMAPISession, MAPI_E_INTERFACE_NOT_SUPPORTED, MAPI_E_INVALID_ENTRYID } from '../api/constants.ts'
import { fail, ok, success } from '../outcome.ts'
import type { Session } from '../session/session.ts'
import type { StatusEntry } from '../session/status-table.ts'
import { IID_IUNKNOWN } from '../status/interfaces.ts'
import type { Binder, Bound } from './binder.ts'
import { countsOf } from './counts.ts'
import { nothing } from './shapes.ts'
import { statusFacade } from './status-facade.ts'
import type { OpenTable } from './table-facade.ts'

/** A session as the program sees it. */
export function sessionFacade(binder: Binder, session: Session, openTable: OpenTable): IMAPISession {
  const { ledger } = binder
  const on: Bound<Session> = {
    ref: ledger.newRef(),
    kind: 'IMAPISession',
    model: session,
    valid: () => session.isLoggedOn(),
  }
  // OE-10: one object for all who open an entry.
  const opened = new Map<StatusEntry, IMAPIStatus>()

  function open(entry: StatusEntry): IMAPIStatus {
    const known = opened.get(entry)
    const facade = known ?? statusFacade(binder, session, entry)
    opened.set(entry, facade)
    const bound = binder.behind(facade)
    if (bound !== undefined) ledger.addReference(bound.kind, bound.ref)
    return facade
  }

  const facade: IMAPISession = {
    ...countsOf(binder, on),
    QueryInterface: (riid) =>
      binder.call({
        on,
        method: 'QueryInterface',
        args: [riid],
        run: () =>
          riid === IID_IMAPISession || riid === IID_IUNKNOWN
            ? success
            : fail(MAPI_E_INTERFACE_NOT_SUPPORTED, 'a session has IMAPISession and IUnknown.'),
        shape: () => {
          ledger.addReference(on.kind, on.ref)
          return facade
        },
      }),
    GetLastError: (hResult, ulFlags) =>
      binder.call({
        on,
        method: 'GetLastError',
        args: [hResult, ulFlags],
        run: () => ok(null),
        shape: (value) => value,
      }),
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
            valid: () => session.isLoggedOn(),
          }),
      }),
    OpenEntry: (lpEntryID, lpInterface, ulFlags) =>
      binder.call({
        on,
        method: 'OpenEntry',
        args: [lpEntryID, lpInterface, ulFlags],
        run: () =>
          ledger.usesFreed(lpEntryID, 'OpenEntry')
            ? fail(
                MAPI_E_INVALID_ENTRYID,
                'the identifier was freed with its row: open the entry before FreeProws.',
              )
            : session.OpenEntry(lpEntryID, lpInterface, ulFlags),
        summary: ({ entry }) => entry.object.provider.name,
        plain: ({ ulObjType, entry }) => ({ ulObjType, name: entry.object.provider.name }),
        shape: ({ ulObjType, entry }) => ({ ulObjType, lpUnk: open(entry) }),
      }),
    CompareEntryIDs: (lpEntryID1, lpEntryID2, ulFlags) =>
      binder.call({
        on,
        method: 'CompareEntryIDs',
        args: [lpEntryID1, lpEntryID2, ulFlags],
        run: () => session.CompareEntryIDs(lpEntryID1, lpEntryID2),
        summary: (same) => (same ? 'the same object' : 'different objects'),
        shape: (same) => same,
      }),
    QueryIdentity: () =>
      binder.call({
        on,
        method: 'QueryIdentity',
        args: [],
        run: () => session.QueryIdentity(),
        shape: (lpEntryID, hr) => ({ hr, lpEntryID: lpEntryID && ledger.allocate('ENTRYID', lpEntryID) }),
      }),
    Logoff: (ulUIParam, ulFlags, ulReserved) =>
      binder.call({
        on,
        method: 'Logoff',
        args: [ulUIParam, ulFlags, ulReserved],
        run: () => session.Logoff(ulUIParam, ulFlags, ulReserved),
        shape: nothing,
      }),
  }
  ledger.create(on.kind, on.ref, false)
  return binder.bind(facade, on)
}
