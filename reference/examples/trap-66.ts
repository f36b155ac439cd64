// For: T-66
// Views: exchange
// En: The header has two flags; the spooler passes none of them, as the page wants it: look for TransportLogoff in the exchange.
// Fr: L'en-tête a deux indicateurs ; le spouleur n'en passe aucun, comme le veut la page : cherchez TransportLogoff dans les échanges.
// Prints: 1 80000000
// Returns: IMAPISession::Logoff S_OK

import {
  LOGOFF_HURRY, LOGOFF_NORMAL, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
} from 'mapi'

console.log(LOGOFF_NORMAL.toString(16), LOGOFF_HURRY.toString(16))
MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
