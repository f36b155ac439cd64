// For: IMAPITable::GetLastError, IMAPIProp::GetLastError, IMAPISession::GetLastError, IMsgServiceAdmin::GetLastError, MAPIERROR
// En: Ask the very object that failed, and free what it says.
// Fr: Demander à l'objet même qui a échoué, et libérer ce qu'il dit.
// Prints: RES_SUBRESTRICTION looks into the recipients and attachments of messages; the rows of this table have neither. · null · null · null

import {
  FreeProws, HrQueryAllRows, MAPIFreeBuffer, MAPIInitialize, MAPILogonEx, MAPIUninitialize,
  MAPI_EXTENDED, MAPI_SPOOLER, MapiError, PR_ENTRYID, PR_MESSAGE_RECIPIENTS, PR_RESOURCE_TYPE,
  RELOP_EQ, RES_EXIST, RES_PROPERTY, RES_SUBRESTRICTION, S_OK, type MAPIERROR,
} from 'mapi'

const said = (error: MAPIERROR | null): void => {
  console.log(error === null ? 'null' : error.lpszError)
  MAPIFreeBuffer(error)
}
MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
const rows = HrQueryAllRows(
  table,
  [PR_ENTRYID, PR_RESOURCE_TYPE],
  {
    rt: RES_PROPERTY,
    res: {
      relop: RELOP_EQ,
      ulPropTag: PR_RESOURCE_TYPE,
      lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_SPOOLER },
    },
  },
  null,
  0,
)
const { lpUnk: spooler } = session.OpenEntry(rows.aRow[0].lpProps[0].Value, null, 0)
const admin = session.AdminServices(0)
try {
  table.Restrict(
    {
      rt: RES_SUBRESTRICTION,
      res: { ulSubObject: PR_MESSAGE_RECIPIENTS, lpRes: { rt: RES_EXIST, res: { ulPropTag: PR_ENTRYID } } },
    },
    0,
  )
} catch (error) {
  if (error instanceof MapiError) said(table.GetLastError(error.hr, 0))
}
said(spooler.GetLastError(S_OK, 0))
said(session.GetLastError(S_OK, 0))
said(admin.GetLastError(S_OK, 0))
admin.Release()
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
