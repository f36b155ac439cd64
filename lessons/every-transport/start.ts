import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, FreeProws,
  MAPIFreeBuffer,
  type SRestriction, RES_PROPERTY, RELOP_EQ,
  PR_ENTRYID, PR_RESOURCE_TYPE, MAPI_TRANSPORT_PROVIDER,
  PR_DISPLAY_NAME, PR_RESOURCE_METHODS,
  MAPI_EXTENDED, TBL_BATCH,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)

// 1  The status table and its two columns
const table = session.GetStatusTable(0)

// 2  The rows of the transports

// 3  For each of them: open its object
//    4  What is it called, and what can it do?
//    5  Give back what this round got

// 6  Give the rest back
