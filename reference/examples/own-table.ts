// For: CreateTable, ITableData, ITableData::HrGetView, ITableData::HrModifyRow, ITableData::HrModifyRows, ITableData::HrDeleteRow, ITableData::HrDeleteRows, ITableData::HrQueryRow, ITableData::HrInsertRow, ITableData::HrEnumRow, ITableData::HrNotify
// En: A table without any session: rows by an index column, and a view like every other.
// Fr: Une table sans aucune session : des lignes rangées par une colonne d'index, et une vue comme les autres.
// Prints: 2 Grace · Barbara · 3 · 3

import {
  CreateTable, IID_IMAPITableData, MAPIFreeBuffer, PR_DISPLAY_NAME, PR_ROWID, type SPropValue,
} from 'mapi'

const row = (id: number, name: string): { lpProps: SPropValue[] } => ({
  lpProps: [
    { ulPropTag: PR_ROWID, Value: id },
    { ulPropTag: PR_DISPLAY_NAME, Value: name },
  ],
})
const index = (id: number): SPropValue => ({ ulPropTag: PR_ROWID, Value: id })
const table = CreateTable(IID_IMAPITableData, null, null, null, null, 1, PR_ROWID, [
  PR_ROWID,
  PR_DISPLAY_NAME,
])
table.HrModifyRow(row(1, 'Ada'))
table.HrModifyRows(0, { aRow: [row(2, 'Grace'), row(3, 'Edsger')] })
table.HrInsertRow(0, row(4, 'Barbara'))
const found = table.HrQueryRow(index(2))
console.log(found.uliRow, found.lpSRow.lpProps[1].Value)
MAPIFreeBuffer(found.lpSRow)
const first = table.HrEnumRow(0)
console.log(first?.lpProps[1].Value)
MAPIFreeBuffer(first)
table.HrNotify(0, [index(2)])
table.HrDeleteRow(index(1))
const view = table.HrGetView(null, null, 0)
console.log(view.GetRowCount(0).ulCount)
console.log(table.HrDeleteRows(1, null))
view.Release()
table.Release()
