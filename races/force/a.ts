import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, FreeProws,
  RES_PROPERTY, RELOP_EQ,
  PR_ENTRYID, PR_RESOURCE_TYPE, MAPI_TRANSPORT_PROVIDER,
  MAPI_EXTENDED, TBL_BATCH, FLUSH_UPLOAD, FLUSH_NO_UI,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
table.SetColumns([PR_ENTRYID, PR_RESOURCE_TYPE], TBL_BATCH)

const rows = HrQueryAllRows(table, null, {
  rt: RES_PROPERTY,
  res: {
    relop: RELOP_EQ,
    ulPropTag: PR_RESOURCE_TYPE,
    lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_TRANSPORT_PROVIDER },
  },
}, null, 0)

for (const row of rows.aRow) {
  const transport = session.OpenEntry(row.lpProps[0].Value, null, 0).lpUnk

  // The flags that the article names, and no others
  transport.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI)

  transport.Release()
}

FreeProws(rows)
table.Release()
