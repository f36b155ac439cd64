// For: T-40
// World: remote-office
// Views: status-table
// En: There is no bit for online; that STATUS_OFFLINE is gone says it.
// Fr: Il n'y a pas de bit pour « en ligne » ; c'est l'absence de STATUS_OFFLINE qui le dit.
// Prints: true · false · true
// Returns: IMAPIStatus::ValidateState S_OK

import {
  FreeProws, HrGetOneProp, HrQueryAllRows, MAPIFreeBuffer, MAPIInitialize, MAPILogonEx,
  MAPIUninitialize, MAPI_EXTENDED, PR_ENTRYID, PR_HEADER_FOLDER_ENTRYID, PR_STATUS_CODE,
  REFRESH_XP_HEADER_CACHE, RES_EXIST, STATUS_OFFLINE, SUPPRESS_UI, Sleep,
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
const offline = (): boolean => {
  const code = HrGetOneProp(field, PR_STATUS_CODE)
  const is = (code.Value & STATUS_OFFLINE) !== 0
  MAPIFreeBuffer(code)
  return is
}
console.log(offline())
field.ValidateState(0, REFRESH_XP_HEADER_CACHE | SUPPRESS_UI)
console.log(offline())
Sleep(60_000)
console.log(offline())
field.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
