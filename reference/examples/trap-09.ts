// For: T-09, MM-06, MM-11
// Views: objects, messages
// En: The second round opens an entry of a freed row set: use after free, and only the first transport is served.
// Fr: Le second tour ouvre une entrée d'un jeu de lignes libéré : utilisation après libération, et seul le premier transport est servi.
// Returns: IMAPIStatus::FlushQueues S_OK
// Ends: MAPI_E_INVALID_ENTRYID
// Faults: use-after-free
// Sent: 3
// Waiting: Pager 1, Fax 1

import {
  FLUSH_NO_UI, FLUSH_UPLOAD, FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx,
  MAPIUninitialize, MAPI_EXTENDED, MAPI_TRANSPORT_PROVIDER, PR_ENTRYID, PR_RESOURCE_TYPE,
  RELOP_EQ, RES_PROPERTY,
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
      lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_TRANSPORT_PROVIDER },
    },
  },
  null,
  0,
)
for (const { lpProps } of rows.aRow) {
  const { lpUnk: transport } = session.OpenEntry(lpProps[0].Value, null, 0)
  transport.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI)
  transport.Release()
  FreeProws(rows)
  table.Release()
}
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
