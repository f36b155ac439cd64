import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, FreeProws,
  type SRestriction, RES_PROPERTY, RELOP_EQ,
  PR_ENTRYID, PR_RESOURCE_TYPE, MAPI_SPOOLER,
  MAPI_EXTENDED, TBL_BATCH,
  FLUSH_UPLOAD, FLUSH_DOWNLOAD, FLUSH_NO_UI,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)

// 1  The status table
const table = session.GetStatusTable(0)

// 2  Two columns are enough

// 3  Keep only the spooler

// 4  Its row

// 5  Its status object

// 6  Send what waits

// 7  Give everything back
