// For: T-18
// En: The status object is asked for a table that only the session gives.
// Fr: On demande à l'objet d'état une table que seule la session donne.
// Prints: MAPI_E_INTERFACE_NOT_SUPPORTED

import {
  FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  MAPI_SPOOLER, PR_ENTRYID, PR_RESOURCE_TYPE, RELOP_EQ, RES_PROPERTY, type IMAPISession,
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
  const lost = spooler as unknown as IMAPISession
  lost.GetStatusTable(0)
} catch (error) {
  console.log(error instanceof Error ? error.name : error)
}
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
