// For: MAPI_E_BAD_CHARWIDTH, MAPI_UNICODE, COMMON_FLAGS
// World: old-outlook
// En: Ask for Unicode, and where it is refused ask again without.
// Fr: Demander Unicode et, en cas de refus, redemander sans.
// Prints: 5

import {
  MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MAPI_E_BAD_CHARWIDTH,
  MAPI_UNICODE, MapiError, type IMAPITable,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const open = (): IMAPITable => {
  try {
    return session.GetStatusTable(MAPI_UNICODE)
  } catch (error) {
    if (!(error instanceof MapiError) || error.hr !== MAPI_E_BAD_CHARWIDTH) throw error
    return session.GetStatusTable(0)
  }
}
const table = open()
console.log(table.GetRowCount(0).ulCount)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
