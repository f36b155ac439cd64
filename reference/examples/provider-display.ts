// For: PR_PROVIDER_DISPLAY, T-21
// Views: status-table
// En: It is on the object and in no row; and the object lets nobody write.
// Fr: Elle est sur l'objet et dans aucune ligne ; et l'objet ne laisse écrire personne.
// Prints: true · MAPI Spooler · true

import {
  FreeProws, HrGetOneProp, HrQueryAllRows, MAPIFreeBuffer, MAPIInitialize, MAPILogonEx,
  MAPIUninitialize, MAPI_EXTENDED, MAPI_E_NO_ACCESS, MAPI_SPOOLER, PROP_TYPE, PR_ENTRYID,
  PR_PROVIDER_DISPLAY, PR_RESOURCE_TYPE, PT_ERROR, RELOP_EQ, RES_PROPERTY,
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
const inRows = HrQueryAllRows(table, [PR_PROVIDER_DISPLAY], null, null, 0)
console.log(PROP_TYPE(inRows.aRow[0].lpProps[0].ulPropTag) === PT_ERROR)
FreeProws(inRows)
const own = HrGetOneProp(spooler, PR_PROVIDER_DISPLAY)
console.log(own.Value)
const problems = spooler.SetProps([{ ulPropTag: PR_PROVIDER_DISPLAY, Value: 'Mine' }])
console.log(problems?.[0].scode === MAPI_E_NO_ACCESS)
MAPIFreeBuffer(own)
MAPIFreeBuffer(problems)
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
