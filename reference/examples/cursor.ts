// For: IMAPITable::SeekRow, IMAPITable::QueryPosition, IMAPITable::SeekRowApprox, TB-24, BOOKMARK, TB-25
// Views: status-table
// En: SeekRow counts the rows it really moved; SeekRowApprox knows fractions only.
// Fr: SeekRow compte les lignes réellement parcourues ; SeekRowApprox ne connaît que les fractions.
// Prints: 4 4 · -4 0 · 0 10 · 5 5 10

import {
  BOOKMARK_BEGINNING, BOOKMARK_CURRENT, BOOKMARK_END, MAPIInitialize, MAPILogonEx,
  MAPIUninitialize, MAPI_EXTENDED,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
console.log(table.SeekRow(BOOKMARK_BEGINNING, 4).lRowsSought, table.QueryPosition().ulRow)
console.log(table.SeekRow(BOOKMARK_CURRENT, -99).lRowsSought, table.QueryPosition().ulRow)
console.log(table.SeekRow(BOOKMARK_END, 0).lRowsSought, table.QueryPosition().ulRow)
table.SeekRowApprox(1, 2)
const { ulRow, ulNumerator, ulDenominator } = table.QueryPosition()
console.log(ulRow, ulNumerator, ulDenominator)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
