// For: FQ-09, FQ-10
// Views: messages
// En: The spooler flushes one transport only, whose identifier it was given: Pager, which cannot be flushed by itself.
// Fr: Le spouleur ne vide qu'un transport, celui dont on lui donne l'identificateur : Pager, qui ne se vide pas lui-même.
// Returns: IMAPIStatus::FlushQueues S_OK
// Sent: 1
// Waiting: Post 3, Fax 1
// Remarks: restriction-outside-columns

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
const pagers = HrQueryAllRows(
  table,
  [PR_ENTRYID],
  {
    rt: RES_PROPERTY,
    res: {
      relop: RELOP_EQ,
      ulPropTag: PR_DISPLAY_NAME,
      lpProp: { ulPropTag: PR_DISPLAY_NAME, Value: 'Pager' },
    },
  },
  null,
  0,
)
spooler.FlushQueues(0, pagers.aRow[0].lpProps[0].Value, FLUSH_UPLOAD | FLUSH_NO_UI)
FreeProws(pagers)
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
