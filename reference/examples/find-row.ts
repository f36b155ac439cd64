// For: IMAPITable::FindRow, MAPI_E_NOT_FOUND, TB-28, DIR_BACKWARD, PR_DISPLAY_NAME
// Views: status-table
// En: FindRow only moves the cursor; where nothing matches the cursor stays.
// Fr: FindRow ne fait que déplacer le curseur ; si rien ne convient, il reste où il est.
// Prints: 4 · 1 · MAPI_E_NOT_FOUND 1

import {
  BOOKMARK_BEGINNING, BOOKMARK_END, DIR_BACKWARD, FL_FULLSTRING, MAPIInitialize, MAPILogonEx,
  MAPIUninitialize, MAPI_EXTENDED, MAPI_UNICODE, MapiError, PR_DISPLAY_NAME, RES_CONTENT,
  type SRestriction,
} from 'mapi'

const named = (name: string): SRestriction => ({
  rt: RES_CONTENT,
  res: {
    ulFuzzyLevel: FL_FULLSTRING,
    ulPropTag: PR_DISPLAY_NAME,
    lpProp: { ulPropTag: PR_DISPLAY_NAME, Value: name },
  },
})
MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(MAPI_UNICODE)
table.FindRow(named('Post'), BOOKMARK_BEGINNING, 0)
console.log(table.QueryPosition().ulRow)
table.FindRow(named('MAPI Spooler'), BOOKMARK_END, DIR_BACKWARD)
console.log(table.QueryPosition().ulRow)
try {
  table.FindRow(named('Nobody'), BOOKMARK_BEGINNING, 0)
} catch (error) {
  if (error instanceof MapiError) console.log(error.name, table.QueryPosition().ulRow)
}
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
