import {
  MAPIInitialize, MAPILogonEx, MAPIFreeBuffer, MapiError, HR_FAILED,
  MAPI_EXTENDED,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const hex = (hr: number) => '0x' + hr.toString(16).padStart(8, '0')

// 1  A call that fails
try {
  session.GetStatusTable(0x40)
} catch (error) {
  if (!(error instanceof MapiError)) throw error
  console.log(hex(error.hr), error.name)
}

// 2  The same call, made well
const table = session.GetStatusTable(0)

// 3  A call that may warn
const { hr, lpEntryID } = session.QueryIdentity()
console.log(hex(hr), HR_FAILED(hr) ? 'failed' : 'succeeded')

// 4  What came back is yours
MAPIFreeBuffer(lpEntryID)
table.Release()
