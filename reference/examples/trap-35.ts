// For: T-35
// Views: exchange, messages
// En: For each message StartMessage is called, and SaveChanges delivers; one call more saves nothing, and that is the end.
// Fr: Pour chaque message StartMessage est appelé, et SaveChanges remet ; un appel de plus n'enregistre rien, et c'est la fin.
// Returns: IMAPIStatus::FlushQueues S_OK
// Received: 6
// Waiting: Post 3, Pager 1, Fax 1
// Asks: 1

import {
  FLUSH_DOWNLOAD, FLUSH_NO_UI, FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx,
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
spooler.FlushQueues(0, null, FLUSH_DOWNLOAD | FLUSH_NO_UI)
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
