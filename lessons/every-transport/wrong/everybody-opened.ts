// fails: nothing-else
import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, FreeProws, MAPIFreeBuffer,
  PR_ENTRYID, PR_RESOURCE_TYPE, MAPI_TRANSPORT_PROVIDER,
  PR_DISPLAY_NAME, PR_RESOURCE_METHODS,
  MAPI_EXTENDED, TBL_BATCH,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)

// 1  The status table and its two columns
const table = session.GetStatusTable(0)
table.SetColumns([PR_ENTRYID, PR_RESOURCE_TYPE], TBL_BATCH)

// 2  The rows of the transports
const rows = HrQueryAllRows(table, null, null, null, 0)

for (const row of rows.aRow) {
  // 3  Open its object
  const entryId = row.lpProps[0].Value
  const transport = session.OpenEntry(entryId, null, 0).lpUnk

  // 4  What is it called, and what can it do?
  const props = transport.GetProps([PR_DISPLAY_NAME, PR_RESOURCE_METHODS], 0).lpPropArray
  if (row.lpProps[1].Value === MAPI_TRANSPORT_PROVIDER) console.log(props[0].Value, props[1].Value)

  // 5  Give back what this round got
  MAPIFreeBuffer(props)
  transport.Release()
}

// 6  Give the rest back
FreeProws(rows)
table.Release()
