// For: IMAPIFolder::GetHierarchyTable, IMAPIFolder::OpenEntry, PR_IPM_SUBTREE_ENTRYID, PR_CONTENT_COUNT, PR_SUBFOLDERS
// Prints: Inbox 0 · Outbox 0 · Sent Items 0

import {
  FreeProws, HrGetOneProp, HrQueryAllRows, MAPIFreeBuffer, MAPIInitialize, MAPILogonEx,
  MAPIUninitialize, MAPI_BEST_ACCESS, MAPI_EXTENDED, PR_CONTENT_COUNT, PR_DISPLAY_NAME,
  PR_ENTRYID, type IMAPIFolder,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const stores = session.GetMsgStoresTable(0)
const storeRows = HrQueryAllRows(stores, [PR_ENTRYID], null, null, 0)
const store = session.OpenMsgStore(0, storeRows.aRow[0].lpProps[0].Value, null, MAPI_BEST_ACCESS)
FreeProws(storeRows)
stores.Release()
const { lpUnk: root } = store.OpenEntry<IMAPIFolder>(null, null, 0)
const hierarchy = root.GetHierarchyTable(0)
const rows = HrQueryAllRows(hierarchy, [PR_DISPLAY_NAME, PR_ENTRYID], null, null, 0)
for (const {
  lpProps: [name, id],
} of rows.aRow) {
  const { lpUnk: folder } = root.OpenEntry<IMAPIFolder>(id.Value, null, 0)
  const count = HrGetOneProp(folder, PR_CONTENT_COUNT)
  console.log(name.Value, count.Value)
  MAPIFreeBuffer(count)
  folder.Release()
}
FreeProws(rows)
hierarchy.Release()
root.Release()
store.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
