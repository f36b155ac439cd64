// For: NOTIFY_TRANSPORT, LOGON_XP_IN, LOGON_XP_OUT, STATUSROW, MSG_LOCK, SP-03, T-34, T-38, T-36, EXPAND_RECIPS, DEINIT_XP, LOGOFF_XP
// Views: exchange, messages
// En: Look at the calls between the spooler and the transports: a program never makes them itself.
// Fr: Regardez les appels entre le spouleur et les transports : un programme ne les fait jamais lui-même.
// Returns: IMAPIStatus::FlushQueues S_OK
// Sent: 5
// Asks: 1

import {
  FLUSH_NO_UI, FLUSH_UPLOAD, FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx,
  MAPIUninitialize, MAPI_EXTENDED, MAPI_SPOOLER, PR_ENTRYID, PR_RESOURCE_TYPE, RELOP_EQ,
  RES_PROPERTY,
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
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
