import { MAPI_E_INVALID_ENTRYID } from '../api/constants.ts'
import { fail } from '../outcome.ts'
import { nameOf } from '../session/openable.ts'
import type { OpenedEntry, Session } from '../session/session.ts'
import type { MessageStore } from '../store/message-store.ts'
import type { Binder, Bound } from './binder.ts'

type OpenEntry = (lpEntryID: unknown, lpInterface: unknown, ulFlags: number) => object

/** OpenEntry of a store, or of one of its folders. */
export type OpenIn = (on: Bound<unknown>, store: MessageStore) => OpenEntry

export const openerIn =
  (binder: Binder, session: Session, open: (opened: OpenedEntry) => object): OpenIn =>
  (on, store) =>
  (lpEntryID, lpInterface, ulFlags) =>
    binder.call({
      on,
      method: 'OpenEntry',
      args: [lpEntryID, lpInterface, ulFlags],
      run: () =>
        binder.ledger.usesFreed(lpEntryID, 'OpenEntry')
          ? fail(MAPI_E_INVALID_ENTRYID, 'the identifier was freed: call OpenEntry before freeing it.')
          : session.openIn(store, lpEntryID, lpInterface, ulFlags),
      summary: ({ named }) => nameOf(named),
      plain: ({ ulObjType, named }) => ({ ulObjType, name: nameOf(named) }),
      shape: (opened) => ({ ulObjType: opened.ulObjType, lpUnk: open(opened) }),
    })
