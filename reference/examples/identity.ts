// For: IMAPISession::QueryIdentity, PR_IDENTITY_ENTRYID, PR_IDENTITY_DISPLAY, PR_IDENTITY_SEARCH_KEY, PR_SERVICE_NAME, STATUS_PRIMARY_IDENTITY, STATUS_RESOURCE_FLAGS, PR_RESOURCE_FLAGS, SO-05
// World: who-am-i
// Views: status-table
// Prints: true 6 · Home Private mail Ada false · Work Office Ada Lovelace true

import {
  FreeProws, HrQueryAllRows, MAPIFreeBuffer, MAPIInitialize, MAPILogonEx, MAPIUninitialize,
  MAPI_EXTENDED, PR_DISPLAY_NAME, PR_IDENTITY_DISPLAY, PR_IDENTITY_ENTRYID,
  PR_IDENTITY_SEARCH_KEY, PR_RESOURCE_FLAGS, PR_SERVICE_NAME, RES_EXIST,
  STATUS_PRIMARY_IDENTITY, S_OK,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const { hr, lpEntryID } = session.QueryIdentity()
console.log(hr === S_OK, lpEntryID.length)
MAPIFreeBuffer(lpEntryID)
const table = session.GetStatusTable(0)
const rows = HrQueryAllRows(
  table,
  [
    PR_DISPLAY_NAME,
    PR_SERVICE_NAME,
    PR_IDENTITY_DISPLAY,
    PR_IDENTITY_ENTRYID,
    PR_IDENTITY_SEARCH_KEY,
    PR_RESOURCE_FLAGS,
  ],
  { rt: RES_EXIST, res: { ulPropTag: PR_IDENTITY_ENTRYID } },
  null,
  0,
)
for (const {
  lpProps: [name, service, display, , , flags],
} of rows.aRow)
  console.log(name.Value, service.Value, display.Value, (flags.Value & STATUS_PRIMARY_IDENTITY) !== 0)
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
