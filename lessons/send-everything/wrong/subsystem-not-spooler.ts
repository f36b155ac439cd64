// says: cannot-flush
import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, FreeProws, type SRestriction,
  MAPI_EXTENDED, MAPI_SUBSYSTEM, PR_ENTRYID, PR_RESOURCE_TYPE, RELOP_EQ, RES_PROPERTY, TBL_BATCH,
  FLUSH_UPLOAD, FLUSH_NO_UI,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)

// 1  The status table
const table = session.GetStatusTable(0)

// 2  Two columns are enough
table.SetColumns([PR_ENTRYID, PR_RESOURCE_TYPE], TBL_BATCH)

// 3  Keep only the spooler
const onlySpooler: SRestriction = {
  rt: RES_PROPERTY,
  res: {
    relop: RELOP_EQ,
    ulPropTag: PR_RESOURCE_TYPE,
    lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_SUBSYSTEM },
  },
}

// 4  Its row
const rows = HrQueryAllRows(table, null, onlySpooler, null, 0)

// 5  Its status object
const { lpUnk: spooler } = session.OpenEntry(rows.aRow[0].lpProps[0].Value, null, 0)

// 6  Send what waits
spooler.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI)

// 7  Give everything back
spooler.Release()
FreeProws(rows)
table.Release()
