// For: T-47
// Views: status-table, calls
// En: A table takes one kind of registration and refuses the critical errors that it advertises; and a row without one before it has PR_NULL there, not a null.
// Fr: Une table n'accepte qu'une sorte d'abonnement et refuse les erreurs critiques qu'elle annonce ; une ligne que rien ne précède porte PR_NULL, pas un pointeur nul.
// Prints: MAPI_E_INVALID_PARAMETER · true
// Received: 6
// Waiting: Post 3, Pager 1, Fax 1
// Asks: 1

import {
  FLUSH_DOWNLOAD, FLUSH_NO_UI, FreeProws, HrDispatchNotifications, HrQueryAllRows,
  MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MAPI_SPOOLER,
  MAPI_TRANSPORT_PROVIDER, MapiError, PR_ENTRYID, PR_NULL, PR_RESOURCE_TYPE, RELOP_EQ,
  RES_PROPERTY, fnevCriticalError, fnevTableModified, type IMAPIAdviseSink, type SRestriction,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
const ofType = (Value: number): SRestriction => ({
  rt: RES_PROPERTY,
  res: { relop: RELOP_EQ, ulPropTag: PR_RESOURCE_TYPE, lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value } },
})
const rows = HrQueryAllRows(table, [PR_ENTRYID, PR_RESOURCE_TYPE], ofType(MAPI_SPOOLER), null, 0)
const { lpUnk: spooler } = session.OpenEntry(rows.aRow[0].lpProps[0].Value, null, 0)

table.Restrict(ofType(MAPI_TRANSPORT_PROVIDER), 0)
const before = new Set<number>()
const sink: IMAPIAdviseSink = {
  OnNotify(count, notifications) {
    for (const { info } of notifications) before.add(info.propPrior.ulPropTag)
  },
}
try {
  table.Advise(fnevCriticalError, sink)
} catch (error) {
  if (error instanceof MapiError) console.log(error.name)
}
const connection = table.Advise(fnevTableModified, sink)
spooler.FlushQueues(0, null, FLUSH_DOWNLOAD | FLUSH_NO_UI)
HrDispatchNotifications(0)
console.log(before.has(PR_NULL))

table.Unadvise(connection)
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
