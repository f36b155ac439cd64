// For: T-22
// Views: exchange, calls
// En: Only MAPI calls the provider's logon object: OpenStatusEntry stands inside OpenEntry. The program gets the status object.
// Fr: Seule MAPI appelle l'objet de connexion du fournisseur : OpenStatusEntry est à l'intérieur d'OpenEntry. Le programme reçoit l'objet d'état.
// Prints: Post true
// Returns: IMAPISession::OpenEntry S_OK

import {
  FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  MAPI_STATUS, MAPI_TRANSPORT_PROVIDER, PR_DISPLAY_NAME, PR_ENTRYID, PR_RESOURCE_TYPE, RELOP_EQ,
  RES_PROPERTY,
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
const [id, name] = rows.aRow[0].lpProps
const { ulObjType, lpUnk: transport } = session.OpenEntry(id.Value, null, 0)
console.log(name.Value, ulObjType === MAPI_STATUS)
transport.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
