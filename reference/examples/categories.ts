// For: IMAPITable::ExpandRow, IMAPITable::CollapseRow
// Prints: MAPI_E_NOT_FOUND · MAPI_E_NOT_FOUND

import {
  FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  MapiError, PR_INSTANCE_KEY,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
const rows = HrQueryAllRows(table, [PR_INSTANCE_KEY], null, null, 0)
const key = rows.aRow[0].lpProps[0].Value
for (const call of [() => table.ExpandRow(key, 0, 0), () => table.CollapseRow(key, 0)])
  try {
    call()
  } catch (error) {
    if (error instanceof MapiError) console.log(error.name)
  }
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
