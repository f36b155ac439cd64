// For: T-45
// Views: calls
// En: The change is told after the call that caused it, when the program dispatches.
// Fr: Le changement est annoncé après l'appel qui l'a causé, quand le programme distribue.
// Prints: HrModifyRow · OnNotify · HrDispatchNotifications

import {
  CreateTable, HrDispatchNotifications, IID_IMAPITableData, MAPIInitialize, MAPIUninitialize,
  PR_ROWID, fnevTableModified,
} from 'mapi'

const table = CreateTable(IID_IMAPITableData, null, null, null, null, 1, PR_ROWID, [PR_ROWID])
const view = table.HrGetView(null, null, 0)
MAPIInitialize(null)
const connection = view.Advise(fnevTableModified, { OnNotify: () => console.log('OnNotify') })
table.HrModifyRow({ lpProps: [{ ulPropTag: PR_ROWID, Value: 1 }] })
console.log('HrModifyRow')
HrDispatchNotifications(0)
console.log('HrDispatchNotifications')
view.Unadvise(connection)
view.Release()
table.Release()
MAPIUninitialize()
