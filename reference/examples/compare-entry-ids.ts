// For: IMAPISession::CompareEntryIDs
// En: The object gives its identifier in another form than the row did; the bytes differ, the object is one.
// Fr: L'objet donne son identificateur sous une autre forme que la ligne ; les octets diffèrent, l'objet est le même.
// Prints: false true

import {
  FreeProws, HrGetOneProp, HrQueryAllRows, MAPIFreeBuffer, MAPIInitialize, MAPILogonEx,
  MAPIUninitialize, MAPI_EXTENDED, MAPI_SPOOLER, PR_ENTRYID, PR_RESOURCE_TYPE, RELOP_EQ,
  RES_PROPERTY,
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
const row = rows.aRow[0].lpProps[0].Value
const own = HrGetOneProp(spooler, PR_ENTRYID)
console.log(String(row) === String(own.Value), session.CompareEntryIDs(row, own.Value, 0))
MAPIFreeBuffer(own)
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
