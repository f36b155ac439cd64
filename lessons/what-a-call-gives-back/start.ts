import {
  MAPIInitialize, MAPILogonEx, MAPIFreeBuffer, MapiError, HR_FAILED,
  MAPI_EXTENDED,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const hex = (hr: number) => '0x' + hr.toString(16).padStart(8, '0')

// 1  A call that fails

// 2  The same call, made well

// 3  A call that may warn

// 4  What came back is yours
