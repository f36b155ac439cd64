// For: T-44
// World: remote-office
// En: The published mark lies among the reserved bits, and works; a truly reserved one does not.
// Fr: La marque publiée se trouve parmi les bits réservés, et fonctionne ; un bit vraiment réservé, non.
// Prints: 0 · MAPI_E_INVALID_PARAMETER
// Returns: IMAPIStatus::ValidateState S_OK

import {
  FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  MSGSTATUS_REMOTE_DOWNLOAD, MapiError, PR_ENTRYID, PR_HEADER_FOLDER_ENTRYID,
  REFRESH_XP_HEADER_CACHE, RES_EXIST, SUPPRESS_UI, Sleep, type IMAPIFolder,
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
const listed = HrQueryAllRows(contents, [PR_ENTRYID], null, null, 0)
const id = listed.aRow[0].lpProps[0].Value
console.log(headers.SetMessageStatus(id, MSGSTATUS_REMOTE_DOWNLOAD, MSGSTATUS_REMOTE_DOWNLOAD))
try {
  headers.SetMessageStatus(id, 0x80, 0x80)
} catch (error) {
  if (error instanceof MapiError) console.log(error.name)
}
FreeProws(listed)
contents.Release()
headers.Release()
field.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
