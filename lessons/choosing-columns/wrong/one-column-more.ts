// fails: two
import {
  MAPIInitialize, MAPILogonEx, FreeProws, PROP_TYPE,
  PR_ENTRYID, PR_RESOURCE_TYPE, PR_SUBJECT, PT_ERROR,
  BOOKMARK_BEGINNING, MAPI_EXTENDED,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)

// 1  A column that no row has
table.SetColumns([PR_SUBJECT], 0)

// 2  What do the rows say?
const odd = table.QueryRows(50, 0)
const { ulPropTag, Value } = odd.aRow[0].lpProps[0]
if (PROP_TYPE(ulPropTag) === PT_ERROR) console.log('0x' + Number(Value).toString(16))
FreeProws(odd)

// 3  The two columns that you need, in this order
table.SetColumns([PR_ENTRYID, PR_RESOURCE_TYPE, PR_SUBJECT], 0)

// 4  All rows once more
table.SeekRow(BOOKMARK_BEGINNING, 0)
const rows = table.QueryRows(50, 0)
for (const row of rows.aRow) console.log(row.lpProps[1].Value)
FreeProws(rows)

table.Release()
