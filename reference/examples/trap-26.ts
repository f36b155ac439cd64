// For: T-26
// Views: objects
// En: The loop ends with the empty set in hand, and nobody frees it.
// Fr: La boucle se termine avec le jeu vide en main, et personne ne le libère.
// Leaves: SRowSet

import { FreeProws, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED } from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
for (;;) {
  const rows = table.QueryRows(4, 0)
  if (rows.cRows === 0) break
  FreeProws(rows)
}
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
