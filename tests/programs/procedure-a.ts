import { MAPIInitialize, MAPILogonEx, HrQueryAllRows, FreeProws, PR_ENTRYID, PR_RESOURCE_TYPE, MAPI_SPOOLER,
         RES_PROPERTY, RELOP_EQ, FLUSH_UPLOAD, FLUSH_NO_UI, MAPI_EXTENDED, TBL_BATCH } from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
table.SetColumns([PR_ENTRYID, PR_RESOURCE_TYPE], TBL_BATCH)
const rows = HrQueryAllRows(table, null, {
  rt: RES_PROPERTY,
  res: { relop: RELOP_EQ, ulPropTag: PR_RESOURCE_TYPE, lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_SPOOLER } },
}, null, 0)
const { lpUnk: spooler } = session.OpenEntry(rows.aRow[0].lpProps[0].Value, null, 0)
spooler.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI)
spooler.Release(); FreeProws(rows); table.Release()
