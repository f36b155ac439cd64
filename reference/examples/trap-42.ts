// For: T-42
// World: remote-office
// Prints: MAPI_E_NO_SUPPORT · MAPI_E_UNKNOWN_FLAGS · 0
// Returns: IMAPIStatus::ValidateState MAPI_E_NO_SUPPORT, MAPI_E_UNKNOWN_FLAGS, S_OK

import {
  CONFIG_CHANGED, FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize,
  MAPI_EXTENDED, MapiError, PR_ENTRYID, PR_HEADER_FOLDER_ENTRYID, RES_EXIST, SHOW_XP_SESSION_UI,
  SUPPRESS_UI,
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
for (const flags of [SHOW_XP_SESSION_UI, 0x8000_0000, CONFIG_CHANGED | SUPPRESS_UI])
  try {
    console.log(field.ValidateState(0, flags))
  } catch (error) {
    if (error instanceof MapiError) console.log(error.name)
  }
field.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
