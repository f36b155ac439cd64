// For: T-68
// En: Of each pair the pages have both, the headers only the second.
// Fr: De chaque paire, les pages ont les deux, les en-têtes seulement le second.
// Prints: MAPI_E_USER_CANCELED false MAPI_E_USER_CANCEL true · NOTIFY_SENT_DEFERRED false NOTIFY_SENTDEFERRED true · NOTIFY_CONFIG_CHANGED false NOTIFY_CONFIG_CHANGE true · NOTIFY_READTOSEND false NOTIFY_READYTOSEND true · XP_LOGON_SP false LOGON_SP_IDLE true · SP_LOGON_POLL false LOGON_SP_POLL true · SHOW_XP_SSESSION_UI false SHOW_XP_SESSION_UI true · PT_SRESTRICT false PT_SRESTRICTION true

import * as mapi from 'mapi'

const pairs = [
  ['MAPI_E_USER_CANCELED', 'MAPI_E_USER_CANCEL'],
  ['NOTIFY_SENT_DEFERRED', 'NOTIFY_SENTDEFERRED'],
  ['NOTIFY_CONFIG_CHANGED', 'NOTIFY_CONFIG_CHANGE'],
  ['NOTIFY_READTOSEND', 'NOTIFY_READYTOSEND'],
  ['XP_LOGON_SP', 'LOGON_SP_IDLE'],
  ['SP_LOGON_POLL', 'LOGON_SP_POLL'],
  ['SHOW_XP_SSESSION_UI', 'SHOW_XP_SESSION_UI'],
  ['PT_SRESTRICT', 'PT_SRESTRICTION'],
]
for (const [onThePage, inTheHeader] of pairs)
  console.log(onThePage, onThePage in mapi, inTheHeader, inTheHeader in mapi)
