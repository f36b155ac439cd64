// For: T-27
// Views: status-table
// En: FindRow gives no row: it only says where to read.
// Fr: FindRow ne donne aucune ligne : il dit seulement où lire.
// Prints: 0 1

import {
  BOOKMARK_BEGINNING, FreeProws, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  MAPI_SPOOLER, PR_RESOURCE_TYPE, RELOP_EQ, RES_PROPERTY,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
const found = table.FindRow(
  {
    rt: RES_PROPERTY,
    res: {
      relop: RELOP_EQ,
      ulPropTag: PR_RESOURCE_TYPE,
      lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_SPOOLER },
    },
  },
  BOOKMARK_BEGINNING,
  0,
)
const rows = table.QueryRows(1, 0)
console.log(found, rows.cRows)
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
