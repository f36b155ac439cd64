// For: MAPI_E_NO_SUPPORT, PR_RESOURCE_METHODS, STATUS_METHODS, STATUS_FLUSH_QUEUES
// En: PR_RESOURCE_METHODS says who can be flushed; whoever cannot answers MAPI_E_NO_SUPPORT.
// Fr: PR_RESOURCE_METHODS dit qui se laisse vider ; les autres répondent MAPI_E_NO_SUPPORT.
// Prints: Post true · Pager false · MAPI_E_NO_SUPPORT
// Returns: IMAPIStatus::FlushQueues S_OK, MAPI_E_NO_SUPPORT
// Sent: 3
// Waiting: Pager 1, Fax 1

import {
  FLUSH_NO_UI, FLUSH_UPLOAD, FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx,
  MAPIUninitialize, MAPI_EXTENDED, MAPI_UNICODE, MapiError, PR_DISPLAY_NAME, PR_ENTRYID,
  PR_RESOURCE_METHODS, STATUS_FLUSH_QUEUES,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(MAPI_UNICODE)
const rows = HrQueryAllRows(table, [PR_ENTRYID, PR_DISPLAY_NAME, PR_RESOURCE_METHODS], null, null, 0)
for (const {
  lpProps: [id, name, methods],
} of rows.aRow) {
  if (name.Value !== 'Pager' && name.Value !== 'Post') continue
  console.log(name.Value, (methods.Value & STATUS_FLUSH_QUEUES) !== 0)
  const { lpUnk: status } = session.OpenEntry(id.Value, null, 0)
  try {
    status.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI)
  } catch (error) {
    if (error instanceof MapiError) console.log(error.name)
  }
  status.Release()
}
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
