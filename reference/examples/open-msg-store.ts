// For: IMAPISession::OpenMsgStore, IMAPISession::GetMsgStoresTable, IMsgStore, PR_DEFAULT_STORE, MDB_FLAGS, PR_FOLDER_STORE
// Prints: Personal Folders true

import {
  FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  MDB_NO_DIALOG, MDB_WRITE, PR_DEFAULT_STORE, PR_DISPLAY_NAME, PR_ENTRYID,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const stores = session.GetMsgStoresTable(0)
const rows = HrQueryAllRows(stores, [PR_DISPLAY_NAME, PR_ENTRYID, PR_DEFAULT_STORE], null, null, 0)
for (const {
  lpProps: [name, id, isDefault],
} of rows.aRow) {
  const store = session.OpenMsgStore(0, id.Value, null, MDB_WRITE | MDB_NO_DIALOG)
  console.log(name.Value, isDefault.Value)
  store.Release()
}
FreeProws(rows)
stores.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
