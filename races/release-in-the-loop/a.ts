import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, FreeProws, MAPIFreeBuffer,
  type SRestriction, RES_PROPERTY, RELOP_EQ,
  PR_ENTRYID, PR_RESOURCE_TYPE, MAPI_SPOOLER, MAPI_TRANSPORT_PROVIDER,
  PR_RESOURCE_METHODS, STATUS_FLUSH_QUEUES,
  MAPI_EXTENDED, TBL_BATCH, FLUSH_UPLOAD, FLUSH_NO_UI,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)

// 1  The status table and its two columns
const table = session.GetStatusTable(0)
table.SetColumns([PR_ENTRYID, PR_RESOURCE_TYPE], TBL_BATCH)

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

// 2  The spooler, once, before the loop
const spoolerRows = rowsOf(MAPI_SPOOLER)
const spoolerId = spoolerRows.aRow[0].lpProps[0].Value
const spooler = session.OpenEntry(spoolerId, null, 0).lpUnk
FreeProws(spoolerRows)

// 3  The rows of the transports
const rows = rowsOf(MAPI_TRANSPORT_PROVIDER)

for (const row of rows.aRow) {
  // 4  Open its object
  const entryId = row.lpProps[0].Value
  const transport = session.OpenEntry(entryId, null, 0).lpUnk

  const props = transport.GetProps([PR_RESOURCE_METHODS], 0).lpPropArray
  if (props[0].Value & STATUS_FLUSH_QUEUES) {
    // 5  It can flush: let it
    transport.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI)
  } else {
    // 6  The spooler does it: the transport is the target
    spooler.FlushQueues(0, entryId, FLUSH_UPLOAD | FLUSH_NO_UI)
  }

  // 7  The article's step 5.4, to the letter: all of it, inside the loop
  MAPIFreeBuffer(props)
  transport.Release()
  table.Release()
  FreeProws(rows)
}

spooler.Release()
