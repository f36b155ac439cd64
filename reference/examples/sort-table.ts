// For: IMAPITable::SortTable, IMAPITable::QuerySortOrder, SSortOrder, SSortOrderSet, TABLE_SORT, TB-32
// Views: status-table
// Prints: 1 Fax, Field, House

import {
  FreeProws, MAPIFreeBuffer, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  MAPI_UNICODE, PR_DISPLAY_NAME, TABLE_SORT_ASCEND,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(MAPI_UNICODE)
table.SortTable(
  { cCategories: 0, cExpanded: 0, aSort: [{ ulPropTag: PR_DISPLAY_NAME, ulOrder: TABLE_SORT_ASCEND }] },
  0,
)
const order = table.QuerySortOrder()
const rows = table.QueryRows(3, 0)
console.log(order.aSort.length, rows.aRow.map(({ lpProps }) => lpProps[0].Value).join(', '))
FreeProws(rows)
MAPIFreeBuffer(order)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
