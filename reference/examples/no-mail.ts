// For: STATUS_FAILURE, STATUS_CODE, STATUS_AVAILABLE, MAPI_NO_MAIL, PR_STATUS_STRING
// World: no-spooler
// Views: status-table
// En: With MAPI_NO_MAIL there are no transport rows, and the spooler's row says STATUS_FAILURE.
// Fr: Avec MAPI_NO_MAIL il n'y a pas de lignes de transport, et celle du spouleur dit STATUS_FAILURE.
// Prints: true · false

import {
  FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  MAPI_NO_MAIL, MAPI_SPOOLER, MAPI_TRANSPORT_PROVIDER, PR_RESOURCE_TYPE, PR_STATUS_CODE,
  STATUS_FAILURE,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED | MAPI_NO_MAIL)
const table = session.GetStatusTable(0)
const rows = HrQueryAllRows(table, [PR_RESOURCE_TYPE, PR_STATUS_CODE], null, null, 0)
for (const {
  lpProps: [type, code],
} of rows.aRow)
  if (type.Value === MAPI_SPOOLER) console.log((code.Value & STATUS_FAILURE) !== 0)
console.log(rows.aRow.some(({ lpProps }) => lpProps[0].Value === MAPI_TRANSPORT_PROVIDER))
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
