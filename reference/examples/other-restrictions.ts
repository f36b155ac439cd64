// For: SComparePropsRestriction, SSizeRestriction, SExistRestriction, SCommentRestriction, SCountRestriction, RS-18, RS-19, PR_STATUS_STRING
// Views: restriction, status-table
// Prints: 1 · 4 · 10 · 1 · 2

import {
  MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MAPI_UNICODE, PR_DISPLAY_NAME,
  PR_ENTRYID, PR_OWN_STORE_ENTRYID, PR_PROVIDER_DLL_NAME, RELOP_GT, RELOP_NE, RES_COMMENT,
  RES_COMPAREPROPS, RES_COUNT, RES_EXIST, RES_SIZE, type SRestriction,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(MAPI_UNICODE)
const count = (restriction: SRestriction): number => {
  table.Restrict(restriction, 0)
  return table.GetRowCount(0).ulCount
}
const hasOwnStore: SRestriction = { rt: RES_EXIST, res: { ulPropTag: PR_OWN_STORE_ENTRYID } }
console.log(count(hasOwnStore))
console.log(count({ rt: RES_SIZE, res: { relop: RELOP_GT, ulPropTag: PR_DISPLAY_NAME, cb: 12 } }))
console.log(
  count({
    rt: RES_COMPAREPROPS,
    res: { relop: RELOP_NE, ulPropTag1: PR_DISPLAY_NAME, ulPropTag2: PR_PROVIDER_DLL_NAME },
  }),
)
console.log(count({ rt: RES_COMMENT, res: { lpRes: hasOwnStore, lpProp: [] } }))
console.log(
  count({ rt: RES_COUNT, res: { ulCount: 2, lpRes: { rt: RES_EXIST, res: { ulPropTag: PR_ENTRYID } } } }),
)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
