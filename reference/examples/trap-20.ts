// For: T-20, ST-05, ST-06
// Views: status-table
// En: Three rows are MAPI's own, one is a store's, the others are transports.
// Fr: Trois lignes sont propres à MAPI, une est celle d'une banque, les autres sont des transports.
// Prints: 6 1 10

import {
  FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  MAPI_STORE_PROVIDER, MAPI_TRANSPORT_PROVIDER, PR_RESOURCE_TYPE,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
const rows = HrQueryAllRows(table, [PR_RESOURCE_TYPE], null, null, 0)
const types = rows.aRow.map(({ lpProps }) => lpProps[0].Value)
console.log(
  types.filter((type) => type === MAPI_TRANSPORT_PROVIDER).length,
  types.filter((type) => type === MAPI_STORE_PROVIDER).length,
  types.length,
)
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
