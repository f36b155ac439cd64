// For: IMAPIProp::SetProps, IMAPIProp::SaveChanges, IMAPIProp::DeleteProps, SPropProblem, MAPI_E_COMPUTED, SO-12, SAVE_FLAGS, HrSetOneProp, MAPI_E_NO_ACCESS
// En: The calls succeed, and say property by property what did not.
// Fr: Les appels réussissent, et disent propriété par propriété ce qui n'a pas réussi.
// Prints: 0 MAPI_E_NO_ACCESS · 1 MAPI_E_COMPUTED · 1 · 0 · MAPI_E_NO_ACCESS

import {
  FreeProws, HrQueryAllRows, HrSetOneProp, KEEP_OPEN_READONLY, MAPIFreeBuffer, MAPIInitialize,
  MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MAPI_E_COMPUTED, MAPI_E_NO_ACCESS, MAPI_SPOOLER,
  MAPI_STORE, MapiError, PR_DISPLAY_NAME, PR_ENTRYID, PR_OBJECT_TYPE, PR_RESOURCE_TYPE,
  PR_STATUS_CODE, RELOP_EQ, RES_PROPERTY,
} from 'mapi'

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
const problems = spooler.SetProps([
  { ulPropTag: PR_DISPLAY_NAME, Value: 'Mine' },
  { ulPropTag: PR_OBJECT_TYPE, Value: MAPI_STORE },
])
for (const { ulIndex, scode } of problems ?? [])
  console.log(
    ulIndex,
    scode === MAPI_E_COMPUTED ? 'MAPI_E_COMPUTED' : scode === MAPI_E_NO_ACCESS ? 'MAPI_E_NO_ACCESS' : scode,
  )
MAPIFreeBuffer(problems)
const kept = spooler.DeleteProps([PR_STATUS_CODE])
console.log(kept?.length)
MAPIFreeBuffer(kept)
console.log(spooler.SaveChanges(KEEP_OPEN_READONLY))
try {
  HrSetOneProp(spooler, { ulPropTag: PR_DISPLAY_NAME, Value: 'Mine' })
} catch (error) {
  if (error instanceof MapiError) console.log(error.name)
}
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
