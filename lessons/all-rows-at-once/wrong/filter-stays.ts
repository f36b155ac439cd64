// says: filter-stays
import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, FreeProws, MapiError,
  type SRestriction, RES_PROPERTY, RELOP_EQ,
  PR_ENTRYID, PR_DISPLAY_NAME, PR_RESOURCE_TYPE, MAPI_TRANSPORT_PROVIDER,
  MAPI_EXTENDED,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)

const filter: SRestriction = {
  rt: RES_PROPERTY,
  res: {
    relop: RELOP_EQ,
    ulPropTag: PR_RESOURCE_TYPE,
    lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_TRANSPORT_PROVIDER },
  },
}

// 1  Columns, filter and reading in one call
const transports = HrQueryAllRows(table, [PR_DISPLAY_NAME, PR_RESOURCE_TYPE], filter, null, 0)
for (const row of transports.aRow) console.log(row.lpProps[0].Value)
FreeProws(transports)

// 2  The same with a limit of one row
try {
  FreeProws(HrQueryAllRows(table, null, null, null, 1))
} catch (error) {
  if (!(error instanceof MapiError)) throw error
  console.log(error.name)
}

// 3  All rows, through the same table
const all = HrQueryAllRows(table, null, null, null, 0)
console.log(all.cRows)
FreeProws(all)

table.Release()
