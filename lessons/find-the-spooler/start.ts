import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, FreeProws,
  type SRestriction, RES_AND,
  RES_PROPERTY, RELOP_EQ, RES_BITMASK, BMR_EQZ,
  PR_ENTRYID, PR_RESOURCE_TYPE, PR_STATUS_CODE,
  MAPI_SPOOLER, STATUS_FAILURE, MAPI_EXTENDED, TBL_BATCH,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)

// 1  The status table

// 2  Three columns are enough

// 3  Keep the spooler, if it has not failed

// 4  Its row

// 5  Its status object, if there is a row

// 7  Give everything back
