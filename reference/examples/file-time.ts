// For: FILETIME, PR_MESSAGE_DELIVERY_TIME, PR_DEFERRED_SEND_TIME
// World: night-relay
// En: Two unsigned halves make one number of 100-nanosecond steps since 1601.
// Fr: Deux moitiés non signées font un seul nombre de pas de 100 nanosecondes depuis 1601.
// Prints: 1996

import {
  FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_BEST_ACCESS,
  MAPI_EXTENDED, PR_CLIENT_SUBMIT_TIME, PR_ENTRYID,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const stores = session.GetMsgStoresTable(0)
const storeRows = HrQueryAllRows(stores, [PR_ENTRYID], null, null, 0)
const store = session.OpenMsgStore(0, storeRows.aRow[0].lpProps[0].Value, null, MAPI_BEST_ACCESS)
FreeProws(storeRows)
stores.Release()
const queue = store.GetOutgoingQueue(0)
const rows = HrQueryAllRows(queue, [PR_CLIENT_SUBMIT_TIME], null, null, 0)
const { dwHighDateTime, dwLowDateTime } = rows.aRow[0].lpProps[0].Value
const ticks = (BigInt(dwHighDateTime) << 32n) | BigInt(dwLowDateTime)
console.log(new Date(Number(ticks / 10_000n - 11_644_473_600_000n)).getUTCFullYear())
FreeProws(rows)
queue.Release()
store.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
