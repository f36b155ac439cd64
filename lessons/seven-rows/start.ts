import {
  MAPIInitialize, MAPILogonEx, FreeProws, MAPIFreeBuffer,
  PR_DISPLAY_NAME, PR_RESOURCE_TYPE, PR_OBJECT_TYPE,
  TBL_ALL_COLUMNS, MAPI_EXTENDED,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)

// 1  Which columns are there?

// 2  All rows

// 3  Type and name of each

table.Release()
