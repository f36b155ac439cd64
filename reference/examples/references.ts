// For: IUnknown, IUnknown::QueryInterface, IUnknown::AddRef, IUnknown::Release, UlRelease, MAPI_E_INTERFACE_NOT_SUPPORTED, IID, InterfaceID
// Views: objects
// En: Each reference taken is given back; the object dies with the last.
// Fr: Chaque référence prise est rendue ; l'objet meurt avec la dernière.
// Prints: MAPI_E_INTERFACE_NOT_SUPPORTED

import {
  FreeProws, HrQueryAllRows, IID_IMAPIProp, IID_IMessage, MAPIInitialize, MAPILogonEx,
  MAPIUninitialize, MAPI_EXTENDED, MAPI_SPOOLER, MapiError, PR_ENTRYID, PR_RESOURCE_TYPE,
  RELOP_EQ, RES_PROPERTY, UlRelease,
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
const same = spooler.QueryInterface(IID_IMAPIProp)
spooler.AddRef()
spooler.Release()
same.Release()
try {
  spooler.QueryInterface(IID_IMessage)
} catch (error) {
  if (error instanceof MapiError) console.log(error.name)
}
UlRelease(null)
UlRelease(spooler)
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
