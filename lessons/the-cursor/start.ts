import {
  MAPIInitialize, MAPILogonEx, FreeProws,
  BOOKMARK_BEGINNING, MAPI_EXTENDED,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)

// 1  How many rows are there, for the moment?

// 2  Two at a time, until no row comes

// 3  The empty row set is yours too

// 4  Back by one row

// 5  To the beginning, and the first row again

table.Release()
