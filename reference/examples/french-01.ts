// For: F-01
// Views: messages, status-table
// En: The French words followed: nobody asks whether the method is there, so Pager refuses; and the branch is lost that would have sent its message.
// Fr: Le texte français suivi à la lettre : personne ne demande si la méthode existe, Pager refuse, et l'embranchement qui aurait envoyé son message a disparu.
// Prints: Pager MAPI_E_NO_SUPPORT
// Sent: 4
// Waiting: Pager 1
// Asks: 1

import {
  FLUSH_NO_UI, FLUSH_UPLOAD, FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx,
  MAPIUninitialize, MAPI_EXTENDED, MAPI_TRANSPORT_PROVIDER, MapiError, PR_DISPLAY_NAME,
  PR_ENTRYID, PR_RESOURCE_TYPE, RELOP_EQ, RES_PROPERTY,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
const rows = HrQueryAllRows(
  table,
  [PR_ENTRYID, PR_DISPLAY_NAME, PR_RESOURCE_TYPE],
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
for (const { lpProps: [id, name] } of rows.aRow) {
  const { lpUnk: transport } = session.OpenEntry(id.Value, null, 0)
  try {
    transport.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI)
  } catch (error) {
    if (error instanceof MapiError) console.log(name.Value, error.name)
  }
  transport.Release()
}
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
