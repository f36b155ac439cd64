// For: T-03
// Views: messages, status-table
// En: The same code twice: the first time it has begun, the second time it has not.
// Fr: Deux fois le même code : la première fois c'est commencé, la seconde non.
// Prints: 1 MAPI_E_BUSY · 2 MAPI_E_BUSY
// Returns: IMAPIStatus::FlushQueues MAPI_E_BUSY, MAPI_E_BUSY
// Sent: 5
// Asks: 1

import {
  FLUSH_ASYNC_OK, FLUSH_NO_UI, FLUSH_UPLOAD, FreeProws, HrQueryAllRows, MAPIInitialize,
  MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MAPI_SPOOLER, MapiError, PR_ENTRYID,
  PR_RESOURCE_TYPE, RELOP_EQ, RES_PROPERTY, Sleep,
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
for (const attempt of [1, 2])
  try {
    spooler.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI | FLUSH_ASYNC_OK)
  } catch (error) {
    if (error instanceof MapiError) console.log(attempt, error.name)
  }
Sleep(60_000)
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
