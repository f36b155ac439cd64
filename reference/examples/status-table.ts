// For: IMAPISession::GetStatusTable, PR_STATUS, RESOURCE_TYPE, PR_RESOURCE_TYPE
// Views: status-table
// Prints: MAPI Subsystem 39 · MAPI Spooler 37 · MAPI Address Book 34 · Personal Folders 33 · Post 36 · House 36 · Pager 36 · Fax 36 · Relay 36 · Field 36

import {
  FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  MAPI_UNICODE, PR_DISPLAY_NAME, PR_RESOURCE_TYPE,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(MAPI_UNICODE)
const rows = HrQueryAllRows(table, [PR_DISPLAY_NAME, PR_RESOURCE_TYPE], null, null, 0)
for (const {
  lpProps: [name, type],
} of rows.aRow)
  console.log(name.Value, type.Value)
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
