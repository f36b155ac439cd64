// For: T-14, QR-03
// Views: status-table, restriction
// En: The filter of the first question stays on the table; without a new one, the spooler is not to be found.
// Fr: Le filtre de la première question reste sur la table ; sans un nouveau, le spouleur est introuvable.
// Prints: 6 false

import {
  FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  MAPI_SPOOLER, MAPI_TRANSPORT_PROVIDER, PR_ENTRYID, PR_RESOURCE_TYPE, RELOP_EQ, RES_PROPERTY,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
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
const all = HrQueryAllRows(table, null, null, null, 0)
console.log(
  all.cRows,
  all.aRow.some(({ lpProps }) => lpProps[1].Value === MAPI_SPOOLER),
)
FreeProws(all)
FreeProws(transports)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
