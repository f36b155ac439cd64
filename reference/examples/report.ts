// For: PR_REPORT_TEXT, PR_ORIGINAL_ENTRYID, PR_ORIGINATOR_DELIVERY_REPORT_REQUESTED, PR_ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED
// World: refused-addresses
// Views: messages
// En: A refused address and a receipt that was asked for: two reports arrive in the Inbox.
// Fr: Une adresse refusée, et un accusé demandé : deux rapports arrivent dans la boîte de réception.
// Prints: Report.IPM.Note.NDR Could not be delivered to: SMTP:nobody@example.com · Report.IPM.Note.DR Was delivered to: SMTP:ada@example.com
// Returns: IMAPIStatus::FlushQueues S_OK
// Sent: 2
// Received: 2

import {
  FLUSH_NO_UI, FLUSH_UPLOAD, FreeProws, HrGetOneProp, HrQueryAllRows, MAPIFreeBuffer,
  MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_BEST_ACCESS, MAPI_EXTENDED, MAPI_SPOOLER,
  MAPI_UNICODE, PR_ENTRYID, PR_MESSAGE_CLASS, PR_REPORT_TEXT, PR_RESOURCE_TYPE, RELOP_EQ,
  RES_PROPERTY, type IMAPIFolder, type IMessage,
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
const stores = session.GetMsgStoresTable(0)
const storeRows = HrQueryAllRows(stores, [PR_ENTRYID], null, null, 0)
const store = session.OpenMsgStore(0, storeRows.aRow[0].lpProps[0].Value, null, MAPI_BEST_ACCESS)
FreeProws(storeRows)
stores.Release()
spooler.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI)
const { lpEntryID } = store.GetReceiveFolder(null, 0)
const { lpUnk: inbox } = store.OpenEntry<IMAPIFolder>(lpEntryID, null, 0)
const contents = inbox.GetContentsTable(MAPI_UNICODE)
const reports = HrQueryAllRows(contents, [PR_ENTRYID, PR_MESSAGE_CLASS], null, null, 0)
for (const {
  lpProps: [id, kind],
} of reports.aRow) {
  const { lpUnk: report } = store.OpenEntry<IMessage>(id.Value, null, 0)
  const text = HrGetOneProp(report, PR_REPORT_TEXT)
  console.log(kind.Value, text.Value)
  MAPIFreeBuffer(text)
  report.Release()
}
FreeProws(reports)
contents.Release()
inbox.Release()
MAPIFreeBuffer(lpEntryID)
store.Release()
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
