// fails: whole
import {
  MAPIInitialize, MAPILogonEx, FreeProws,
  type SRestriction, RES_PROPERTY, RELOP_EQ,
  PR_DISPLAY_NAME, PR_RESOURCE_TYPE, PR_OBJECT_TYPE, MAPI_SPOOLER,
  MAPI_EXTENDED,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
table.SetColumns([PR_DISPLAY_NAME, PR_RESOURCE_TYPE], 0)

// 1  The question: which row is the spooler's?
const filter: SRestriction = {
  rt: RES_PROPERTY,
  res: {
    relop: RELOP_EQ,
    ulPropTag: PR_RESOURCE_TYPE,
    lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_SPOOLER },
  },
}
table.Restrict(filter, 0)

// 2  The answer
const found = table.QueryRows(50, 0)
console.log(found.aRow[0].lpProps[0].Value)
FreeProws(found)

// 3  Take the question back
const second = session.GetStatusTable(0)

// 4  All rows are there again
const all = second.QueryRows(50, 0)
console.log(all.cRows)
FreeProws(all)

table.Release()
second.Release()
