// says: too-soon
import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, FreeProws, Sleep,
  type SRestriction, RES_AND, RES_PROPERTY, RELOP_EQ,
  RES_BITMASK, BMR_EQZ, BMR_NEZ,
  PR_ENTRYID, PR_RESOURCE_TYPE, PR_STATUS_CODE,
  MAPI_SPOOLER, STATUS_FAILURE, MAPI_EXTENDED, TBL_BATCH,
  STATUS_OUTBOUND_FLUSH, STATUS_INBOUND_FLUSH,
  FLUSH_UPLOAD, FLUSH_DOWNLOAD, FLUSH_NO_UI, FLUSH_ASYNC_OK,
  MapiError, MAPI_E_BUSY,
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

  // 6a  Transports at work have one of the two flush bits
  const atWork: SRestriction = {
    rt: RES_BITMASK,
    res: {
      relBMR: BMR_NEZ,
      ulPropTag: PR_STATUS_CODE,
      ulMask: STATUS_OUTBOUND_FLUSH | STATUS_INBOUND_FLUSH,
    },
  }

  // 6b  Wait until there was none for a second
  const waitForQuiet = () => {
    let quiet = 0
    while (quiet < 1) {
      Sleep(100)
      const busy = HrQueryAllRows(table, null, atWork, null, 0)
      quiet = busy.cRows > 0 ? 0 : quiet + 1
      FreeProws(busy)
    }
  }

  // 6c  Somebody else may be flushing
  waitForQuiet()

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
  console.log('My program goes on')

  // 6e  Stay until it is done
  waitForQuiet()

  // 7a  Give the object back
  spooler.Release()
}

// 7b  Give the rows and the table back
FreeProws(rows)
table.Release()
