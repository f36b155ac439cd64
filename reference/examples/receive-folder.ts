// For: IMsgStore::GetReceiveFolder, IMsgStore::SetReceiveFolder, PR_MESSAGE_CLASS, PR_IPM_SENTMAIL_ENTRYID
// En: A class without a folder of its own follows its base class: notes of a special kind go where notes go.
// Fr: Une classe sans dossier propre suit sa classe de base : des notes d'un genre particulier vont là où vont les notes.
// Prints: IPM · IPM.Note true

import {
  FreeProws, HrGetOneProp, HrQueryAllRows, MAPIFreeBuffer, MAPIInitialize, MAPILogonEx,
  MAPIUninitialize, MAPI_BEST_ACCESS, MAPI_EXTENDED, PR_ENTRYID, PR_IPM_SENTMAIL_ENTRYID,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const stores = session.GetMsgStoresTable(0)
const storeRows = HrQueryAllRows(stores, [PR_ENTRYID], null, null, 0)
const store = session.OpenMsgStore(0, storeRows.aRow[0].lpProps[0].Value, null, MAPI_BEST_ACCESS)
FreeProws(storeRows)
stores.Release()
const before = store.GetReceiveFolder('IPM.Note', 0)
console.log(before.lpszExplicitClass)
const sent = HrGetOneProp(store, PR_IPM_SENTMAIL_ENTRYID)
store.SetReceiveFolder('IPM.Note', 0, sent.Value)
const after = store.GetReceiveFolder('IPM.Note.Custom', 0)
console.log(after.lpszExplicitClass, session.CompareEntryIDs(after.lpEntryID, sent.Value, 0))
MAPIFreeBuffer(before.lpEntryID)
MAPIFreeBuffer(after.lpEntryID)
MAPIFreeBuffer(sent)
store.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
