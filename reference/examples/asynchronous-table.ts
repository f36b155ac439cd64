// For: IMAPITable::GetStatus, IMAPITable::WaitForCompletion, TBLSTAT, TBLTYPE, TBL_ASYNC, TB-13, MAPI_E_BUSY
// En: Until the operation is done the table is busy; waiting takes virtual time.
// Fr: Tant que l'opération n'est pas finie, la table est occupée ; l'attente prend du temps virtuel.
// Prints: true · MAPI_E_BUSY · true · true

import {
  MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MapiError, PR_DISPLAY_NAME,
  TABLE_SORT_ASCEND, TBLSTAT_COMPLETE, TBLSTAT_SORTING, TBLTYPE_DYNAMIC, TBL_ASYNC,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
table.SortTable(
  { cCategories: 0, cExpanded: 0, aSort: [{ ulPropTag: PR_DISPLAY_NAME, ulOrder: TABLE_SORT_ASCEND }] },
  TBL_ASYNC,
)
console.log(table.GetStatus().ulTableStatus === TBLSTAT_SORTING)
try {
  table.GetRowCount(0)
} catch (error) {
  if (error instanceof MapiError) console.log(error.name)
}
console.log(table.WaitForCompletion(0, 0xffffffff) === TBLSTAT_COMPLETE)
console.log(table.GetStatus().ulTableType === TBLTYPE_DYNAMIC)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
