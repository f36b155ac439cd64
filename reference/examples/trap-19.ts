// For: T-19, RS-08
// Views: restriction, status-table
// En: The filter names a column that SetColumns has dropped. It works here; the remark says that it need not.
// Fr: Le filtre nomme une colonne que SetColumns a laissée tomber. Cela marche ici ; la remarque dit que ce n'est pas garanti.
// Prints: 1
// Remarks: restriction-outside-columns

import {
  MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MAPI_UNICODE, PR_DISPLAY_NAME,
  PR_ENTRYID, PR_RESOURCE_METHODS, PR_RESOURCE_TYPE, RELOP_EQ, RES_PROPERTY,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(MAPI_UNICODE)
table.SetColumns([PR_ENTRYID, PR_RESOURCE_TYPE, PR_RESOURCE_METHODS], 0)
table.Restrict(
  {
    rt: RES_PROPERTY,
    res: {
      relop: RELOP_EQ,
      ulPropTag: PR_DISPLAY_NAME,
      lpProp: { ulPropTag: PR_DISPLAY_NAME, Value: 'Post' },
    },
  },
  0,
)
console.log(table.GetRowCount(0).ulCount)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
