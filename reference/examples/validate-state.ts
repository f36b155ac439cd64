// For: IMAPIStatus::ValidateState, IMAPIFolder::SetMessageStatus, IMAPIFolder::GetContentsTable, VALIDATE_STATE, MSGSTATUS, PR_MSG_STATUS, RT-03, IMAPIFolder, PR_SUBJECT, PR_MESSAGE_DOWNLOAD_TIME, PR_MESSAGE_SIZE, IID_IMAPIFolder, PR_HEADER_FOLDER_ENTRYID
// World: remote-office
// Views: messages, status-table
// En: One header is marked for fetching, one for deletion; the spooler lets the transport connect later.
// Fr: Un en-tête est marqué pour être relevé, un autre pour être supprimé ; le spouleur laisse le transport se connecter plus tard.
// Prints: Short 1 · Junk 5
// Returns: IMAPIStatus::ValidateState S_OK, S_OK
// Received: 1

import {
  FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  MSGSTATUS_REMOTE_DELETE, MSGSTATUS_REMOTE_DOWNLOAD, PROCESS_XP_HEADER_CACHE, PR_ENTRYID,
  PR_HEADER_FOLDER_ENTRYID, PR_MESSAGE_DOWNLOAD_TIME, PR_SUBJECT, REFRESH_XP_HEADER_CACHE,
  RES_EXIST, SUPPRESS_UI, Sleep, type IMAPIFolder,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
const rows = HrQueryAllRows(
  table,
  [PR_ENTRYID, PR_HEADER_FOLDER_ENTRYID],
  { rt: RES_EXIST, res: { ulPropTag: PR_HEADER_FOLDER_ENTRYID } },
  null,
  0,
)
const row = rows.aRow[0].lpProps
const { lpUnk: field } = session.OpenEntry(row[0].Value, null, 0)
field.ValidateState(0, REFRESH_XP_HEADER_CACHE | SUPPRESS_UI)
Sleep(60_000)
const { lpUnk: headers } = session.OpenEntry<IMAPIFolder>(row[1].Value, null, 0)
const contents = headers.GetContentsTable(0)
const listed = HrQueryAllRows(contents, [PR_ENTRYID, PR_SUBJECT, PR_MESSAGE_DOWNLOAD_TIME], null, null, 0)
const marks = [MSGSTATUS_REMOTE_DOWNLOAD, MSGSTATUS_REMOTE_DELETE]
listed.aRow.slice(0, 2).forEach(({ lpProps: [id, subject, seconds] }, index) => {
  console.log(subject.Value, seconds.Value)
  headers.SetMessageStatus(id.Value, marks[index], MSGSTATUS_REMOTE_DOWNLOAD | MSGSTATUS_REMOTE_DELETE)
})
field.ValidateState(0, PROCESS_XP_HEADER_CACHE | SUPPRESS_UI)
Sleep(60_000)
FreeProws(listed)
contents.Release()
headers.Release()
field.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
