// For: IMAPITable::CreateBookmark, IMAPITable::FreeBookmark, MAPI_E_INVALID_BOOKMARK
// Views: status-table
// En: A bookmark brings the cursor back, until Restrict throws all bookmarks away.
// Fr: Un signet ramène le curseur, jusqu'à ce que Restrict jette tous les signets.
// Prints: 3 · MAPI_E_INVALID_BOOKMARK

import {
  BOOKMARK_BEGINNING, BOOKMARK_END, MAPIInitialize, MAPILogonEx, MAPIUninitialize,
  MAPI_EXTENDED, MapiError,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
table.SeekRow(BOOKMARK_BEGINNING, 3)
const bookmark = table.CreateBookmark()
const other = table.CreateBookmark()
table.SeekRow(BOOKMARK_END, 0)
table.SeekRow(bookmark, 0)
console.log(table.QueryPosition().ulRow)
table.FreeBookmark(bookmark)
table.Restrict(null, 0)
try {
  table.SeekRow(other, 0)
} catch (error) {
  if (error instanceof MapiError) console.log(error.name)
}
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
