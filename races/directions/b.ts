import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, FreeProws,
  type SRestriction, RES_PROPERTY, RELOP_EQ,
  PR_ENTRYID, PR_RESOURCE_TYPE, MAPI_SPOOLER,
  MAPI_EXTENDED, TBL_BATCH,
  FLUSH_UPLOAD, FLUSH_NO_UI,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)

// 1  The status table
const table = session.GetStatusTable(0)

// 2  Two columns are enough
table.SetColumns([PR_ENTRYID, PR_RESOURCE_TYPE], TBL_BATCH)

// 3  Keep only the spooler
const filter: SRestriction = {
  rt: RES_PROPERTY,
  res: {
    relop: RELOP_EQ,
    ulPropTag: PR_RESOURCE_TYPE,
    lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_SPOOLER },
  },
}

// 4  Its row
const rows = HrQueryAllRows(table, null, filter, null, 0)

// 5  Its status object
const entryId = rows.aRow[0].lpProps[0].Value
const spooler = session.OpenEntry(entryId, null, 0).lpUnk

// 6  Send what waits
spooler.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI)

// 7  Give everything back
spooler.Release()
FreeProws(rows)
table.Release()
