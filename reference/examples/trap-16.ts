// For: T-16
// Views: messages, calls
// En: Not the spooler's identifier, not the provider's: the one of the transport's status row.
// Fr: Ni l'identificateur du spouleur, ni celui du fournisseur : celui de la ligne d'état du transport.
// Prints: MAPI_E_UNKNOWN_ENTRYID
// Returns: IMAPIStatus::FlushQueues MAPI_E_UNKNOWN_ENTRYID, S_OK
// Sent: 3
// Waiting: Pager 1, Fax 1

import {
  FLUSH_NO_UI, FLUSH_UPLOAD, FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx,
  MAPIUninitialize, MAPI_EXTENDED, MAPI_SPOOLER, MAPI_TRANSPORT_PROVIDER, MapiError, PR_ENTRYID,
  PR_RESOURCE_TYPE, RELOP_EQ, RES_PROPERTY,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
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
  spooler.FlushQueues(0, rows.aRow[0].lpProps[0].Value, FLUSH_UPLOAD | FLUSH_NO_UI)
} catch (error) {
  if (error instanceof MapiError) console.log(error.name)
}
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
spooler.FlushQueues(0, transports.aRow[0].lpProps[0].Value, FLUSH_UPLOAD | FLUSH_NO_UI)
FreeProws(transports)
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
