// For: T-41, VS-10
// World: remote-office
// Views: status-table, calls
// En: What can be stopped is stopped, with S_OK.
// Fr: Ce qui peut s'arrêter s'arrête, avec S_OK.
// Returns: IMAPIStatus::ValidateState S_OK, S_OK

import {
  ABORT_XP_HEADER_OPERATION, FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx,
  MAPIUninitialize, MAPI_EXTENDED, PR_ENTRYID, PR_HEADER_FOLDER_ENTRYID,
  REFRESH_XP_HEADER_CACHE, RES_EXIST, SUPPRESS_UI, Sleep,
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
field.ValidateState(0, ABORT_XP_HEADER_OPERATION | SUPPRESS_UI)
Sleep(60_000)
field.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
