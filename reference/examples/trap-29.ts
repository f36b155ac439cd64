// For: T-29
// En: Nobody is called just MAPI; three names contain it.
// Fr: Personne ne s'appelle juste MAPI ; trois noms le contiennent.
// Views: restriction, status-table
// Prints: 0 · 3 · 3

import {
  FL_FULLSTRING, FL_PREFIX, FL_SUBSTRING, MAPIInitialize, MAPILogonEx, MAPIUninitialize,
  MAPI_EXTENDED, MAPI_UNICODE, PR_DISPLAY_NAME, RES_CONTENT,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(MAPI_UNICODE)
for (const level of [FL_FULLSTRING, FL_SUBSTRING, FL_PREFIX]) {
  table.Restrict(
    {
      rt: RES_CONTENT,
      res: {
        ulFuzzyLevel: level,
        ulPropTag: PR_DISPLAY_NAME,
        lpProp: { ulPropTag: PR_DISPLAY_NAME, Value: 'MAPI' },
      },
    },
    0,
  )
  console.log(table.GetRowCount(0).ulCount)
}
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
