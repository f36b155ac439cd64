import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, FreeProws,
  RES_PROPERTY, RELOP_EQ,
  PR_ENTRYID, PR_RESOURCE_TYPE, MAPI_TRANSPORT_PROVIDER,
  MAPI_EXTENDED, TBL_BATCH, FLUSH_UPLOAD, FLUSH_NO_UI, FLUSH_FORCE,
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

  // An asynchronous transport keeps its own schedule unless it is forced
  transport.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI | FLUSH_FORCE)

  transport.Release()
}

FreeProws(rows)
table.Release()
