import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, FreeProws,
  MAPIFreeBuffer,
  type SRestriction, RES_PROPERTY, RELOP_EQ,
  PR_ENTRYID, PR_RESOURCE_TYPE, MAPI_SPOOLER, MAPI_TRANSPORT_PROVIDER,
  PR_DISPLAY_NAME, PR_RESOURCE_METHODS, STATUS_FLUSH_QUEUES,
  MAPI_EXTENDED, TBL_BATCH, FLUSH_UPLOAD, FLUSH_NO_UI,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)

// 1  The status table and its two columns
const table = session.GetStatusTable(0)
table.SetColumns([PR_ENTRYID, PR_RESOURCE_TYPE], TBL_BATCH)

// 2  The rows of one resource type
const rowsOf = (Value: number) => {
  const filter: SRestriction = {
    rt: RES_PROPERTY,
    res: {
      relop: RELOP_EQ,
      ulPropTag: PR_RESOURCE_TYPE,
      lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value },
    },
  }
  return HrQueryAllRows(table, null, filter, null, 0)
}

// 3  The spooler, once, before the loop

// 4  The rows of the transports
const rows = rowsOf(MAPI_TRANSPORT_PROVIDER)

for (const row of rows.aRow) {
  // 5  Open its object
  const entryId = row.lpProps[0].Value
  const transport = session.OpenEntry(entryId, null, 0).lpUnk

  // 6  What is it called, and what can it do?
  const { lpPropArray: props } = transport.GetProps(
    [PR_DISPLAY_NAME, PR_RESOURCE_METHODS], 0,
  )
  console.log(props[0].Value, props[1].Value)

  if (props[1].Value & STATUS_FLUSH_QUEUES) {
    // 7  If it can flush, let it send
    transport.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI)
  }
  // 8  If not, the spooler does it: the transport is the target

  // 9  Give back what this round got
  MAPIFreeBuffer(props)
  transport.Release()
}

// 10  Give the rest back
FreeProws(rows)
table.Release()
