// For: T-12
// Views: status-table, objects
// En: With the column in the set, only those who can be flushed are opened at all.
// Fr: Avec la colonne dans le jeu, on n'ouvre que ceux qui se laissent vider.
// Prints: 6 Post, House, Fax, Relay, Field

import {
  FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  MAPI_TRANSPORT_PROVIDER, MAPI_UNICODE, PR_DISPLAY_NAME, PR_ENTRYID, PR_RESOURCE_METHODS,
  PR_RESOURCE_TYPE, RELOP_EQ, RES_PROPERTY, STATUS_FLUSH_QUEUES,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(MAPI_UNICODE)
const rows = HrQueryAllRows(
  table,
  [PR_ENTRYID, PR_RESOURCE_TYPE, PR_RESOURCE_METHODS, PR_DISPLAY_NAME],
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
const able = rows.aRow.filter(({ lpProps }) => (lpProps[2].Value & STATUS_FLUSH_QUEUES) !== 0)
console.log(rows.cRows, able.map(({ lpProps }) => lpProps[3].Value).join(', '))
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
