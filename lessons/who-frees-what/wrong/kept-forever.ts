// fails: released
import {
  MAPIInitialize, MAPILogonEx,
  FreeProws, MAPIFreeBuffer, MAPIAllocateBuffer, MAPIAllocateMore,
  PR_DISPLAY_NAME, PR_RESOURCE_TYPE, MAPI_EXTENDED, TBL_ALL_COLUMNS,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)

// 1  One block: one call frees it
const columns = table.QueryColumns(TBL_ALL_COLUMNS)
console.log(columns.length)
MAPIFreeBuffer(columns)

// 2  A row set; keep its first row
const rows = table.QueryRows(50, 0)
const kept = rows.aRow[0].lpProps
rows.aRow[0].lpProps = null
FreeProws(rows)

// 3  The row has outlived its set
console.log(kept[0].Value)

// 4  A block of your own, and one that hangs on it
const root = MAPIAllocateBuffer(64)
const linked = MAPIAllocateMore(16, root)
linked[0] = 1
MAPIFreeBuffer(root)

table.Release()
