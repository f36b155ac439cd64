// For: IMAPIStatus::SettingsDialog, IMAPIStatus::ChangePassword, SETTINGS_DIALOG
// En: The spooler has neither settings nor a password, and says so.
// Fr: Le spouleur n'a ni réglages ni mot de passe, et le dit.
// Prints: IMAPIStatus::SettingsDialog MAPI_E_NO_SUPPORT · IMAPIStatus::ChangePassword MAPI_E_NO_SUPPORT

import {
  FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  MAPI_SPOOLER, MapiError, PR_ENTRYID, PR_RESOURCE_TYPE, RELOP_EQ, RES_PROPERTY, UI_READONLY,
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
for (const call of [
  () => spooler.SettingsDialog(0, UI_READONLY),
  () => spooler.ChangePassword('old', 'new', 0),
])
  try {
    call()
  } catch (error) {
    if (error instanceof MapiError) console.log(error.method, error.name)
  }
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
