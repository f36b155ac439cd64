// For: MAPI_E_INVALID_ENTRYID, MAPI_E_UNKNOWN_ENTRYID, OE-06, OE-05, ST-15
// En: Too short to be an identifier, of another session, and none at all: three ways to fail.
// Fr: Trop court pour être un identificateur, d'une autre session, ou rien du tout : trois façons d'échouer.
// Prints: MAPI_E_INVALID_ENTRYID · MAPI_E_UNKNOWN_ENTRYID · MAPI_E_INVALID_PARAMETER

import {
  FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  MapiError, PR_ENTRYID, type IMAPISession, type SBinary,
} from 'mapi'

const idOf = (session: IMAPISession): SBinary => {
  const table = session.GetStatusTable(0)
  const rows = HrQueryAllRows(table, [PR_ENTRYID], null, null, 0)
  const id = rows.aRow[0].lpProps[0].Value.slice()
  FreeProws(rows)
  table.Release()
  return id
}
MAPIInitialize(null)
const first = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const old = idOf(first)
first.Logoff(0, 0, 0)
first.Release()
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
for (const id of [new Uint8Array(3), old, null])
  try {
    session.OpenEntry(id, null, 0)
  } catch (error) {
    if (error instanceof MapiError) console.log(error.name)
  }
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
