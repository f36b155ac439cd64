// fails: not-misused
import {
  MAPIInitialize, MAPILogonEx, FreeProws, MAPIFreeBuffer,
  PR_DISPLAY_NAME, PR_RESOURCE_TYPE, PR_OBJECT_TYPE,
  TBL_ALL_COLUMNS, MAPI_EXTENDED,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)

// 1  Which columns are there?
const columns = table.QueryColumns(TBL_ALL_COLUMNS)
for (const tag of columns) console.log(tag.toString(16))
MAPIFreeBuffer(columns)

// 2  All rows
const rows = table.QueryRows(50, 0)

// 3  Type and name of each
for (const row of rows.aRow) {
  const [name, type] = row.lpProps
  console.log(type.Value, name.Value)
}

FreeProws(rows)
FreeProws(rows)
table.Release()
