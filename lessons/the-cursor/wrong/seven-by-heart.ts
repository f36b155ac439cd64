// fails: count
import {
  MAPIInitialize, MAPILogonEx, FreeProws,
  BOOKMARK_BEGINNING, MAPI_EXTENDED,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)

// 1  How many rows are there, for the moment?
console.log(7)

// 2  Two at a time, until no row comes
let rows = table.QueryRows(2, 0)
while (rows.cRows > 0) {
  for (const row of rows.aRow) console.log(row.lpProps[0].Value)
  FreeProws(rows)
  rows = table.QueryRows(2, 0)
}

// 3  The empty row set is yours too
FreeProws(rows)

// 4  Back by one row
const last = table.QueryRows(-1, 0)
console.log('last:', last.aRow[0].lpProps[0].Value)
FreeProws(last)

// 5  To the beginning, and the first row again
table.SeekRow(BOOKMARK_BEGINNING, 0)
const first = table.QueryRows(1, 0)
console.log('first:', first.aRow[0].lpProps[0].Value)
FreeProws(first)

table.Release()
