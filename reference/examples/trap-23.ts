// For: T-23
// Views: status-table, calls
// En: Restrict before SetColumns costs more than the other way round, says a remark; and ten rows can be read whole.
// Fr: Restrict avant SetColumns coûte plus cher que l'inverse, dit une remarque ; et dix lignes se lisent d'un coup.
// Prints: 10
// Remarks: table-order

import {
  FreeProws, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, PR_ENTRYID,
  PR_RESOURCE_TYPE, RES_EXIST,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
table.Restrict({ rt: RES_EXIST, res: { ulPropTag: PR_RESOURCE_TYPE } }, 0)
table.SetColumns([PR_ENTRYID, PR_RESOURCE_TYPE], 0)
const rows = table.QueryRows(100, 0)
console.log(rows.cRows)
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
