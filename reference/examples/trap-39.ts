// For: T-39
// Views: status-table, exchange
// En: After the flush no FLUSH bit is left in any row.
// Fr: Après le vidage, plus aucun bit FLUSH dans aucune ligne.
// Prints: 0
// Returns: IMAPIStatus::FlushQueues S_OK
// Sent: 5
// Asks: 1
// Remarks: restriction-outside-columns

import {
  BMR_NEZ, FLUSH_NO_UI, FLUSH_UPLOAD, FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx,
  MAPIUninitialize, MAPI_EXTENDED, MAPI_SPOOLER, PR_ENTRYID, PR_RESOURCE_TYPE, PR_STATUS_CODE,
  RELOP_EQ, RES_BITMASK, RES_PROPERTY, STATUS_INBOUND_FLUSH, STATUS_OUTBOUND_FLUSH,
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
spooler.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI)
table.Restrict(
  {
    rt: RES_BITMASK,
    res: { relBMR: BMR_NEZ, ulPropTag: PR_STATUS_CODE, ulMask: STATUS_OUTBOUND_FLUSH | STATUS_INBOUND_FLUSH },
  },
  0,
)
console.log(table.GetRowCount(0).ulCount)
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
