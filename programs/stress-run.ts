import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, HrGetOneProp,
  FreeProws, MAPIFreeBuffer, Sleep, MapiError, MAPI_E_BUSY,
  type SRestriction, RES_PROPERTY, RELOP_EQ,
  PR_ENTRYID, PR_RESOURCE_TYPE, PR_STATUS_CODE, MAPI_SPOOLER,
  STATUS_OUTBOUND_FLUSH, MAPI_EXTENDED,
  FLUSH_UPLOAD, FLUSH_NO_UI, FLUSH_ASYNC_OK,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
const filter: SRestriction = {
  rt: RES_PROPERTY,
  res: {
    relop: RELOP_EQ,
    ulPropTag: PR_RESOURCE_TYPE,
    lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_SPOOLER },
  },
}
const rows = HrQueryAllRows(table, [PR_ENTRYID], filter, null, 0)
const entryId = rows.aRow[0].lpProps[0].Value
const spooler = session.OpenEntry(entryId, null, 0).lpUnk

// 1  One flush, asynchronous, so that it can be measured on the way
const start = Date.now()
try {
  spooler.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI | FLUSH_ASYNC_OK)
} catch (error) {
  // That code means: it goes on by itself
  if (!(error instanceof MapiError)) throw error
  if (error.hr !== MAPI_E_BUSY) throw error
}

// 2  Is it still at work? Asked every ten seconds
const isFlushing = () => {
  const status = HrGetOneProp(spooler, PR_STATUS_CODE)
  const flushing = (status.Value & STATUS_OUTBOUND_FLUSH) !== 0
  MAPIFreeBuffer(status)
  return flushing
}
let asked = 0
do {
  Sleep(10_000)
  asked++
} while (isFlushing())

const seconds = (Date.now() - start) / 1000
console.log(`all sent after ${seconds} s, asked ${asked} times`)

// 3  Give everything back
spooler.Release()
FreeProws(rows)
table.Release()
