import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, FreeProws,
  MAPIFreeBuffer,
  type SRestriction, RES_PROPERTY, RELOP_NE,
  PR_ENTRYID, PR_RESOURCE_TYPE, PR_RESOURCE_METHODS, PR_STATUS_STRING,
  MAPI_SPOOLER, STATUS_VALIDATE_STATE, SUPPRESS_UI, MAPI_EXTENDED,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)

// Everybody but the spooler
const others: SRestriction = {
  rt: RES_PROPERTY,
  res: {
    relop: RELOP_NE,
    ulPropTag: PR_RESOURCE_TYPE,
    lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_SPOOLER },
  },
}
const rows = HrQueryAllRows(table, [PR_ENTRYID], others, null, 0)

for (const row of rows.aRow) {
  const object = session.OpenEntry(row.lpProps[0].Value, null, 0).lpUnk

  // 1  What can it do, and what does it say of itself?

  // 2  Only where its bit is set

  // 3  Give back what this round got
  object.Release()
}

FreeProws(rows)
table.Release()
