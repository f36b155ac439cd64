// For: T-08
// World: no-spooler
// Views: status-table, messages
// En: With MAPI_NO_MAIL there is no transport to be found, and the spooler will not flush.
// Fr: Avec MAPI_NO_MAIL on ne trouve aucun transport, et le spouleur refuse le vidage.
// Prints: 0 · MAPI_E_NO_SUPPORT
// Returns: IMAPIStatus::FlushQueues MAPI_E_NO_SUPPORT
// Waiting: Post 2

import {
  FLUSH_NO_UI, FLUSH_UPLOAD, FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx,
  MAPIUninitialize, MAPI_EXTENDED, MAPI_NO_MAIL, MAPI_SPOOLER, MAPI_TRANSPORT_PROVIDER,
  MapiError, PR_ENTRYID, PR_RESOURCE_TYPE, RELOP_EQ, RES_PROPERTY,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED | MAPI_NO_MAIL)
const table = session.GetStatusTable(0)
const transports = HrQueryAllRows(
  table,
  [PR_ENTRYID, PR_RESOURCE_TYPE],
  {
    rt: RES_PROPERTY,
    res: {
      relop: RELOP_EQ,
      ulPropTag: PR_RESOURCE_TYPE,
      lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_TRANSPORT_PROVIDER },
    },
  },
  null,
  0,
)
console.log(transports.cRows)
FreeProws(transports)
const rows = HrQueryAllRows(
  table,
  [PR_ENTRYID, PR_RESOURCE_TYPE],
  {
    rt: RES_PROPERTY,
    res: {
      relop: RELOP_EQ,
      ulPropTag: PR_RESOURCE_TYPE,
      lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_SPOOLER },
    },
  },
  null,
  0,
)
const { lpUnk: spooler } = session.OpenEntry(rows.aRow[0].lpProps[0].Value, null, 0)
try {
  spooler.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI)
} catch (error) {
  if (error instanceof MapiError) console.log(error.name)
}
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
