import {
  MAPIInitialize, MAPILogonEx, FreeProws,
  type SRestriction, RES_PROPERTY, RELOP_EQ,
  PR_DISPLAY_NAME, PR_RESOURCE_TYPE, PR_OBJECT_TYPE, MAPI_SPOOLER,
  MAPI_EXTENDED,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
table.SetColumns([PR_DISPLAY_NAME, PR_RESOURCE_TYPE], 0)

// 1  The question: which row is the spooler's?

// 2  The answer

// 3  Take the question back

// 4  All rows are there again

table.Release()
