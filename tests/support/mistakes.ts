import { withTable } from './play.ts'

/** A program that makes a mistake with nearly everything it touches, and ends with one. */
export const mistakes = withTable(`
const lenient: any = mapi
const attempts: (() => unknown)[] = [
  () => lenient.HrQueryAllRows(table, null, { relop: mapi.RELOP_EQ, ulPropTag: mapi.PR_RESOURCE_TYPE, lpProp: null }, null, 0),
  () => lenient.HrQueryAllRows(table, null, { rt: mapi.RES_BITMASK, res: { relBMR: 0 } }, null, 0),
  () => lenient.HrQueryAllRows(table, null, { rt: mapi.RES_NOT, res: { ulReserved: 0, lpRes: { rt: 77, res: {} } } }, null, 0),
  () => lenient.HrQueryAllRows(table, null, { rt: mapi.RES_AND, res: { cRes: 1, lpRes: [{ rt: mapi.RES_PROPERTY }] } }, null, 0),
  () => lenient.HrQueryAllRows(table, null, { rt: mapi.RES_PROPERTY, res: { ulMask: 1, lpProp: {} } }, null, 0),
  () => lenient.HrQueryAllRows(table, null, {
    rt: mapi.RES_PROPERTY,
    res: { relop: 4, ulPropTag: mapi.PR_RESOURCE_TYPE, lpProp: { ulPropTag: mapi.PR_DISPLAY_NAME, Value: 'x' } },
  }, null, 0),
  () => lenient.HrQueryAllRows(table, null, {
    rt: mapi.RES_PROPERTY,
    res: { relop: 4, ulPropTag: mapi.PR_RESOURCE_TYPE, lpProp: { ulPropTag: mapi.PR_RESOURCE_TYPE, Value: 'x' } },
  }, null, 0),
  () => lenient.HrQueryAllRows(table, null, null, null, 2),
  () => lenient.HrQueryAllRows({}, null, null, null, 2),
  () => (table as any).SetColumns('all', 0),
  () => (table as any).SetColumns([12, [], null], 0),
  () => (table as any).SetColumns([mapi.PR_ENTRYID], 0x40),
  () => (table as any).QueryRows(0, 'none'),
  () => (table as any).SeekRow(99, 0),
  () => (table as any).SortTable({ cSorts: 2, cCategories: 0, cExpanded: 0, aSort: [] }, 0),
  () => (table as any).Advise(1, {}),
  () => (table as any).WaitForCompletion(0, 'long'),
  () => (session as any).OpenEntry(7, null, 0),
  () => session.OpenEntry(new Uint8Array(3), null, 0),
  () => (session as any).OpenEntry(rowsOf(mapi.MAPI_SPOOLER)[0].lpProps[0].Value, 'none', 0x4000),
  () => (session as any).OpenAddressBook(0, null, 0),
  () => lenient.MAPILogonEx(0, 'Nobody', null, mapi.MAPI_EXTENDED | mapi.MAPI_NEW_SESSION),
  () => openTransport('Pager').FlushQueues(0, null, mapi.FLUSH_UPLOAD),
  () => openTransport('House').FlushQueues(0, new Uint8Array(9), mapi.FLUSH_UPLOAD),
  () => openSpooler().FlushQueues(0, null, mapi.FLUSH_NO_UI),
  () => openSpooler().ChangePassword('a', 'b', 0),
  () => (openSpooler() as any).GetStatusTable(0),
  () => (openSpooler() as any).GetProps([], 0),
]
for (const one of attempts) attempt(one)
table.CreateBookmark()
table.CreateBookmark()
const spooler = openSpooler()
spooler.Release()
attempt(() => spooler.FlushQueues(0, null, mapi.FLUSH_UPLOAD))
spooler.Release()
const rows = mapi.HrQueryAllRows(table, [mapi.PR_ENTRYID], null, null, 0)
const id = rows.aRow[0].lpProps[0].Value
mapi.FreeProws(rows)
mapi.FreeProws(rows)
attempt(() => session.OpenEntry(id as any, null, 0))
session.Logoff(0, 0, 0)
table.GetRowCount(0)
`)
