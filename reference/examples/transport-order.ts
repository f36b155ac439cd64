// For: IMsgServiceAdmin::MsgServiceTransportOrder, IMsgServiceAdmin::GetProviderTable, IMAPISession::AdminServices, IMsgServiceAdmin, PR_PROVIDER_UID, SERVICE_FLAGS
// World: two-of-a-kind
// Views: messages, calls
// En: The order is turned round; it counts from the next session on, and there New post is asked first.
// Fr: L'ordre est inversé ; il compte à partir de la session suivante, où New post est sollicité le premier.
// Prints: Old post, New post · New post, Old post

import {
  FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  PR_DISPLAY_NAME, PR_PROVIDER_UID, type IMAPISession, type IMsgServiceAdmin, type SBinary,
} from 'mapi'

const order = (session: IMAPISession, change: (admin: IMsgServiceAdmin, uids: SBinary[]) => void): void => {
  const admin = session.AdminServices(0)
  const table = admin.GetProviderTable(0)
  const rows = HrQueryAllRows(table, [PR_DISPLAY_NAME, PR_PROVIDER_UID], null, null, 0)
  console.log(rows.aRow.map(({ lpProps }) => lpProps[0].Value).join(', '))
  change(
    admin,
    rows.aRow.map(({ lpProps }) => lpProps[1].Value),
  )
  FreeProws(rows)
  table.Release()
  admin.Release()
}
MAPIInitialize(null)
const first = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
order(first, (admin, uids) => admin.MsgServiceTransportOrder(uids.length, uids.reverse(), 0))
first.Logoff(0, 0, 0)
first.Release()
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
order(session, () => undefined)
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
