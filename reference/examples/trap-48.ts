// For: T-48, MM-03
// En: The second call is found out; a real program might have torn up memory that somebody else has by then.
// Fr: Le second appel est relevé ; un vrai programme aurait pu abîmer une mémoire qu'un autre possède entre-temps.
// Views: objects
// Faults: double-free

import {
  FreeProws, HrGetOneProp, HrQueryAllRows, MAPIFreeBuffer, MAPIInitialize, MAPILogonEx,
  MAPIUninitialize, MAPI_EXTENDED, MAPI_SPOOLER, PR_DISPLAY_NAME, PR_ENTRYID, PR_RESOURCE_TYPE,
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
      lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_SPOOLER },
    },
  },
  null,
  0,
)
const { lpUnk: spooler } = session.OpenEntry(rows.aRow[0].lpProps[0].Value, null, 0)
const name = HrGetOneProp(spooler, PR_DISPLAY_NAME)
MAPIFreeBuffer(name)
MAPIFreeBuffer(name)
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
