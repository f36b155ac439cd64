import {
  MAPIInitialize, MAPILogonEx, FreeProws, PROP_TYPE,
  PR_ENTRYID, PR_RESOURCE_TYPE, PR_SUBJECT, PT_ERROR,
  BOOKMARK_BEGINNING, MAPI_EXTENDED,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)

// 1  A column that no row has

// 2  What do the rows say?

// 3  The two columns that you need, in this order

// 4  All rows once more

table.Release()
