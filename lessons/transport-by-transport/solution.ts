import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, FreeProws,
  MAPIFreeBuffer, MapiError,
  type IMAPIStatus, type SRowSet, type SRestriction,
  RES_PROPERTY, RELOP_EQ,
  PR_ENTRYID, PR_RESOURCE_TYPE, MAPI_SPOOLER, MAPI_TRANSPORT_PROVIDER,
  PR_DISPLAY_NAME, PR_RESOURCE_METHODS, STATUS_FLUSH_QUEUES,
  MAPI_EXTENDED, TBL_BATCH, FLUSH_UPLOAD, FLUSH_NO_UI,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)

// 1  The status table and its columns
const table = session.GetStatusTable(0)
let spooler: IMAPIStatus | null = null
let rows: SRowSet | null = null

try {
  table.SetColumns([PR_ENTRYID, PR_RESOURCE_TYPE, PR_DISPLAY_NAME], TBL_BATCH)

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
  const spoolerRows = rowsOf(MAPI_SPOOLER)
  try {
    const spoolerId = spoolerRows.aRow[0].lpProps[0].Value
    spooler = session.OpenEntry(spoolerId, null, 0).lpUnk
  } finally {
    FreeProws(spoolerRows)
  }

  // 4  The rows of the transports
  rows = rowsOf(MAPI_TRANSPORT_PROVIDER)

  for (const row of rows.aRow) {
    const entryId = row.lpProps[0].Value
    let transport: IMAPIStatus | null = null
    try {
      // 5  Open its object
      transport = session.OpenEntry(entryId, null, 0).lpUnk

      // 6  What can it do?
      const props = transport.GetProps([PR_RESOURCE_METHODS], 0).lpPropArray
      const canFlush = props[0].Value & STATUS_FLUSH_QUEUES
      MAPIFreeBuffer(props)

      if (canFlush) {
        // 7  If it can flush, let it send
        transport.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI)
      } else {
        // 8  If not, the spooler does it: the transport is the target
        spooler.FlushQueues(0, entryId, FLUSH_UPLOAD | FLUSH_NO_UI)
      }
    } catch (error) {
      // 9  Who failed, and how? Then the next one
      if (!(error instanceof MapiError)) throw error
      console.log(row.lpProps[2].Value, error.name)
    } finally {
      // 10  Give back what this round got
      transport?.Release()
    }
  }
} finally {
  // 11  Give the rest back
  spooler?.Release()
  if (rows) FreeProws(rows)
  table.Release()
}
