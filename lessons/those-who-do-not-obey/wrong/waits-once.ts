// fails: sent
import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, FreeProws, MapiError,
  Sleep,
  type SRestriction, RES_PROPERTY, RELOP_EQ,
  PR_ENTRYID, PR_DISPLAY_NAME, PR_RESOURCE_TYPE, PR_RESOURCE_METHODS,
  PR_STATUS_CODE,
  MAPI_SPOOLER, MAPI_TRANSPORT_PROVIDER, STATUS_FLUSH_QUEUES,
  STATUS_OUTBOUND_FLUSH,
  MAPI_EXTENDED, FLUSH_UPLOAD, FLUSH_NO_UI, FLUSH_FORCE,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)

// 0a  The rows of one type: name, abilities, state
const columns = [
  PR_ENTRYID, PR_DISPLAY_NAME, PR_RESOURCE_TYPE,
  PR_RESOURCE_METHODS, PR_STATUS_CODE,
] as const
const rowsOf = (Value: number) => {
  const filter: SRestriction = {
    rt: RES_PROPERTY,
    res: {
      relop: RELOP_EQ,
      ulPropTag: PR_RESOURCE_TYPE,
      lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value },
    },
  }
  return HrQueryAllRows(table, columns, filter, null, 0)
}

// 0b  The spooler, once, before the loop
const spoolerRows = rowsOf(MAPI_SPOOLER)
const [spoolerId] = spoolerRows.aRow[0].lpProps
const spooler = session.OpenEntry(spoolerId.Value, null, 0).lpUnk
FreeProws(spoolerRows)

const rows = rowsOf(MAPI_TRANSPORT_PROVIDER)
for (const row of rows.aRow) {
  // 0c  A transport, from its row
  const [id, name, , methods] = row.lpProps
  const transport = session.OpenEntry(id.Value, null, 0).lpUnk

  // 1  Send: in silence if you can, and now, whatever your schedule
  const flags = FLUSH_UPLOAD | FLUSH_NO_UI | FLUSH_FORCE
  try {
    const hr = methods.Value & STATUS_FLUSH_QUEUES
      ? transport.FlushQueues(0, null, flags)
      : spooler.FlushQueues(0, id.Value, flags)
    console.log(name.Value, hr)
  } catch (error) {
    // 2  No is an answer: report it, and go on
    if (!(error instanceof MapiError)) throw error
    console.log(name.Value, error.name)
  } finally {
    transport.Release()
  }
}
FreeProws(rows)

// 3  S_OK may mean "noted": wait until nobody is flushing
const isFlushing = () => {
  const now = rowsOf(MAPI_TRANSPORT_PROVIDER)
  const busy = now.aRow.some(
    ({ lpProps }) => lpProps[4].Value & STATUS_OUTBOUND_FLUSH)
  FreeProws(now)
  return busy
}
if (isFlushing()) Sleep(250)

// 0d  Give the rest back
spooler.Release()
table.Release()
