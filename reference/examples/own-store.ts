// For: PR_OWN_STORE_ENTRYID, STATUS_OWN_STORE, T-64, PR_STORE_ENTRYID, PR_PROVIDER_DLL_NAME
// Views: status-table
// En: One row has a store of its own: House is tightly coupled.
// Fr: Une ligne a une banque à elle : House est couplé.
// Prints: House true

import {
  FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  MAPI_UNICODE, PROP_TYPE, PR_DISPLAY_NAME, PR_OWN_STORE_ENTRYID, PR_PROVIDER_DLL_NAME,
  PR_RESOURCE_FLAGS, PT_ERROR, STATUS_OWN_STORE,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(MAPI_UNICODE)
const rows = HrQueryAllRows(
  table,
  [PR_DISPLAY_NAME, PR_OWN_STORE_ENTRYID, PR_RESOURCE_FLAGS, PR_PROVIDER_DLL_NAME],
  null,
  null,
  0,
)
for (const {
  lpProps: [name, store, flags],
} of rows.aRow)
  if (PROP_TYPE(store.ulPropTag) !== PT_ERROR) console.log(name.Value, (flags.Value & STATUS_OWN_STORE) !== 0)
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
