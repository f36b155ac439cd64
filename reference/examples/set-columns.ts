// For: IMAPITable::SetColumns, IMAPITable::QueryColumns, IMAPITable, TBL, TB-02, PR_COMMON, PropTag, TBL_BATCH, TBL_ALL_COLUMNS
// Views: status-table
// Prints: 2 15

import {
  MAPIFreeBuffer, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, PR_ENTRYID,
  PR_RESOURCE_TYPE, TBL_ALL_COLUMNS, TBL_BATCH,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
table.SetColumns([PR_ENTRYID, PR_RESOURCE_TYPE], TBL_BATCH)
const chosen = table.QueryColumns(0)
const all = table.QueryColumns(TBL_ALL_COLUMNS)
console.log(chosen.length, all.length)
MAPIFreeBuffer(chosen)
MAPIFreeBuffer(all)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
