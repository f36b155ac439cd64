import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, FreeProws, MAPIFreeBuffer, type SRestriction,
  MAPI_EXTENDED, MAPI_SPOOLER, MAPI_TRANSPORT_PROVIDER, PR_ENTRYID, PR_RESOURCE_TYPE, PR_RESOURCE_METHODS,
  RELOP_EQ, RES_PROPERTY, TBL_BATCH, STATUS_FLUSH_QUEUES, FLUSH_UPLOAD, FLUSH_NO_UI,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)

// 1  The status table and its two columns
const table = session.GetStatusTable(0)
table.SetColumns([PR_ENTRYID, PR_RESOURCE_TYPE], TBL_BATCH)

const ofType = (Value: number): SRestriction => ({
  rt: RES_PROPERTY,
  res: { relop: RELOP_EQ, ulPropTag: PR_RESOURCE_TYPE, lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value } },
})

// 2  The spooler, once, before the loop
const spoolerRows = HrQueryAllRows(table, null, ofType(MAPI_SPOOLER), null, 0)
const { lpUnk: spooler } = session.OpenEntry(spoolerRows.aRow[0].lpProps[0].Value, null, 0)
FreeProws(spoolerRows)

// 3  The transports' rows
const rows = HrQueryAllRows(table, null, ofType(MAPI_TRANSPORT_PROVIDER), null, 0)

for (const row of rows.aRow) {
  // 4  Open its object
  const entryId = row.lpProps[0].Value
  const { lpUnk: transport } = session.OpenEntry(entryId, null, 0)

  // 5  Can it flush? Then let it
  const { lpPropArray: props } = transport.GetProps([PR_RESOURCE_METHODS], 0)
  if (props[0].Value & STATUS_FLUSH_QUEUES) transport.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI)
  // 6  If not, the spooler does it: the transport is the target
  else spooler.FlushQueues(0, entryId, FLUSH_UPLOAD | FLUSH_NO_UI)

  // 7  Give back what was opened here
  MAPIFreeBuffer(props)
  transport.Release()
}

// 7  Give the rest back
spooler.Release()
FreeProws(rows)
table.Release()
