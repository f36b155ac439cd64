// For: PR_REMOTE_PROGRESS, PR_REMOTE_VALIDATE_OK, PR_REMOTE_PROGRESS_TEXT, RT-07, T-43, STATUS_REMOTE_ACCESS
// World: remote-office
// Views: status-table
// En: Idle is -1 here, so that 1 can mean one percent.
// Fr: Au repos c'est -1 ici, pour que 1 puisse vouloir dire un pour cent.
// Prints: -1 true · -1 false · -1 true
// Returns: IMAPIStatus::ValidateState S_OK

import {
  FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  PR_ENTRYID, PR_HEADER_FOLDER_ENTRYID, PR_REMOTE_PROGRESS, PR_REMOTE_VALIDATE_OK,
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
const progress = (): void => {
  const state = HrQueryAllRows(table, [PR_REMOTE_PROGRESS, PR_REMOTE_VALIDATE_OK], null, null, 0)
  const [done, ready] = state.aRow[0].lpProps
  console.log(done.Value, ready.Value)
  FreeProws(state)
}
progress()
field.ValidateState(0, REFRESH_XP_HEADER_CACHE | SUPPRESS_UI)
progress()
Sleep(60_000)
progress()
field.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
