// For: T-15
// World: never-logs-on
// Views: status-table, messages
// En: Fax is in the profile and has no row; nobody flushes it.
// Fr: Fax est dans le profil et n'a pas de ligne ; personne ne le vide.
// Prints: false
// Returns: IMAPIStatus::FlushQueues S_OK
// Sent: 2
// Waiting: Fax 1

import {
  FLUSH_NO_UI, FLUSH_UPLOAD, FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx,
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
table.Restrict(null, 0)
const all = HrQueryAllRows(table, [PR_DISPLAY_NAME], null, null, 0)
console.log(all.aRow.some(({ lpProps }) => lpProps[0].Value === 'Fax'))
FreeProws(all)
spooler.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI)
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
