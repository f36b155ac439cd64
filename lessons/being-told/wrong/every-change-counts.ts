// fails: heard
import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, FreeProws, Sleep,
  type SRestriction, RES_AND, RES_PROPERTY, RELOP_EQ,
  RES_BITMASK, BMR_EQZ, PR_ENTRYID, PR_RESOURCE_TYPE, PR_STATUS_CODE,
  MAPI_SPOOLER, MAPI_TRANSPORT_PROVIDER, STATUS_FAILURE,
  MAPI_EXTENDED, TBL_BATCH, MapiError, MAPI_E_BUSY,
  FLUSH_UPLOAD, FLUSH_DOWNLOAD, FLUSH_NO_UI, FLUSH_ASYNC_OK,
  STATUS_OUTBOUND_FLUSH, STATUS_INBOUND_FLUSH, type IMAPIAdviseSink,
  HrDispatchNotifications, fnevTableModified, TABLE_ROW_MODIFIED,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)

// 1  The status table
const table = session.GetStatusTable(0)

// 2  Three columns are enough
table.SetColumns(
  [PR_ENTRYID, PR_RESOURCE_TYPE, PR_STATUS_CODE],
  TBL_BATCH,
)

// 3  Keep the spooler, if it has not failed
const isSpooler: SRestriction = {
  rt: RES_PROPERTY,
  res: {
    relop: RELOP_EQ,
    ulPropTag: PR_RESOURCE_TYPE,
    lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_SPOOLER },
  },
}
const works: SRestriction = {
  rt: RES_BITMASK,
  res: {
    relBMR: BMR_EQZ,
    ulPropTag: PR_STATUS_CODE,
    ulMask: STATUS_FAILURE,
  },
}
const filter: SRestriction = {
  rt: RES_AND,
  res: { lpRes: [isSpooler, works] },
}

// 4  Its row
const rows = HrQueryAllRows(table, null, filter, null, 0)

if (rows.cRows > 0) {
  // 5  Its status object
  const entryId = rows.aRow[0].lpProps[0].Value
  const spooler = session.OpenEntry(entryId, null, 0).lpUnk

  // 6a  Show the transports: hidden rows are silent
  const isTransport: SRestriction = {
    rt: RES_PROPERTY,
    res: {
      relop: RELOP_EQ,
      ulPropTag: PR_RESOURCE_TYPE,
      lpProp: {
        ulPropTag: PR_RESOURCE_TYPE,
        Value: MAPI_TRANSPORT_PROVIDER,
      },
    },
  }
  table.Restrict(isTransport, TBL_BATCH)
  let left = table.GetRowCount(0).ulCount

  // 6b  A sink that hears when each of them is finished
  const flushBits = STATUS_OUTBOUND_FLUSH | STATUS_INBOUND_FLUSH
  const atWork = new Set<string>()
  const sink: IMAPIAdviseSink = {
    OnNotify(cNotif, notifications) {
      for (const { info } of notifications) {
        if (info.ulTableEvent !== TABLE_ROW_MODIFIED) continue
        const key = String(info.propIndex.Value)
        const code = Number(info.row.lpProps[2].Value)
        left--
      }
    },
  }

  // 6c  Ask to be told
  const connection = table.Advise(fnevTableModified, sink)

  // 6d  Ask, and go on: this code means yes
  try {
    spooler.FlushQueues(
      0,
      null,
      FLUSH_UPLOAD | FLUSH_DOWNLOAD | FLUSH_NO_UI | FLUSH_ASYNC_OK,
    )
  } catch (error) {
    if (!(error instanceof MapiError)) throw error
    if (error.hr !== MAPI_E_BUSY) throw error
  }

  // 6e  Let the notifications come, for a minute at most
  for (let i = 0; left > 0 && i < 1200; i++) {
    Sleep(50)
    HrDispatchNotifications(0)
  }

  // 6f  Ask to be told no more
  table.Unadvise(connection)

  // 7a  Give the object back
  spooler.Release()
}

// 7b  Give the rows and the table back
FreeProws(rows)
table.Release()
