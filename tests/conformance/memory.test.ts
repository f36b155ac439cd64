import { expect, test } from 'vitest'
import { play, withTable, type Played } from '../support/play.ts'

const kindsLeft = ({ ledger }: Played): string[] => ledger.outstanding.map(({ kind }) => kind)
const faults = ({ ledger }: Played): string[] => ledger.faults.map(({ kind }) => kind)

const rows = `const rows = mapi.HrQueryAllRows(table, [mapi.PR_ENTRYID, mapi.PR_DISPLAY_NAME], null, null, 0)`

test('MM-01 outputs are to be freed, inputs stay the caller’s, and a failure leaves nothing to free', async () => {
  const played = await play(
    withTable(`
const tags = [mapi.PR_ENTRYID]
table.SetColumns(tags, 0)
mapi.MAPIFreeBuffer(table.QueryColumns(0))
attempt(() => table.QueryRows(0, 0))
attempt(() => session.OpenEntry(new Uint8Array(9), null, 0))
attempt(() => mapi.HrQueryAllRows(table, null, null, null, 1))
table.Release()
console.log(tags.length)`),
  )
  expect(played.console).toEqual(['1'])
  expect(played.ledger).toEqual({ outstanding: [], faults: [] })
  const own = await play(withTable(`const tags = [mapi.PR_ENTRYID]; mapi.MAPIFreeBuffer(tags)`))
  expect(faults(own)).toEqual(['wrong-free'])
})

test('MM-02 a linked block goes with its root, and in no other way', async () => {
  const played = await play(
    withTable(`
table.Release()
const root = mapi.MAPIAllocateBuffer(16), more = mapi.MAPIAllocateMore(8, root), most = mapi.MAPIAllocateMore(4, root)
console.log(root.length, more.length, attempt(() => mapi.MAPIAllocateMore(8, {})))
mapi.MAPIFreeBuffer(more)
mapi.MAPIFreeBuffer(root)`),
  )
  expect(played.console).toEqual(['16 8 MAPI_E_INVALID_PARAMETER'])
  expect(faults(played)).toEqual(['wrong-free'])
  expect(kindsLeft(played)).toEqual([])
  expect(played.of('buffer').filter(({ event }) => event === 'freed')).toHaveLength(3)
})

test('MM-03 freeing nothing does nothing, freeing twice is reported and harms nothing', async () => {
  const played = await play(
    withTable(`
mapi.MAPIFreeBuffer(null); mapi.FreeProws(null)
const buffer = mapi.MAPIAllocateBuffer(4), other = mapi.MAPIAllocateBuffer(4)
mapi.MAPIFreeBuffer(buffer)
console.log(mapi.MAPIFreeBuffer(buffer))
other[0] = 7
console.log(other[0])
mapi.MAPIFreeBuffer(other); table.Release()`),
  )
  expect(played.console).toEqual(['0', '7'])
  expect(faults(played)).toEqual(['double-free'])
  expect(kindsLeft(played)).toEqual([])
})

test('MM-04 a row set is one block and one a row: FreeProws frees all, MAPIFreeBuffer loses the rows', async () => {
  const all = await play(withTable(`${rows}\nmapi.FreeProws(rows); table.Release()`))
  expect(all.of('buffer').filter(({ event }) => event === 'allocated')).toHaveLength(1 + 7)
  expect(kindsLeft(all)).toEqual([])
  const lost = await play(withTable(`${rows}\nmapi.MAPIFreeBuffer(rows); table.Release()`))
  expect(kindsLeft(lost)).toEqual(Array.from({ length: 7 }, () => 'SRow'))
})

test('MM-05 a row that was taken out of its set is kept, and freed by itself', async () => {
  const played = await play(
    withTable(`${rows}
const kept = rows.aRow[1].lpProps
rows.aRow[1].lpProps = null as never
mapi.FreeProws(rows)
console.log(kept[1].Value, session.OpenEntry(kept[0].Value, null, 0).lpUnk.Release())
mapi.MAPIFreeBuffer(kept); table.Release()`),
  )
  expect(played.console).toEqual(['MAPI Spooler 0'])
  expect(played.ledger).toEqual({ outstanding: [], faults: [] })
})

test('MM-06 an identifier is gone with its row: using it is reported, and the call fails', async () => {
  const played = await play(
    withTable(`${rows}
const id = rows.aRow[1].lpProps[0].Value, spooler = session.OpenEntry(id, null, 0).lpUnk
mapi.FreeProws(rows)
console.log(attempt(() => session.OpenEntry(id, null, 0)), attempt(() => session.CompareEntryIDs(id, id, 0)))
console.log(attempt(() => spooler.FlushQueues(0, id, mapi.FLUSH_UPLOAD)))`),
  )
  const invalid = 'MAPI_E_INVALID_ENTRYID'
  expect(played.console).toEqual([`${invalid} ${invalid}`, invalid])
  expect(faults(played).every((kind) => kind === 'use-after-free')).toBe(true)
  expect(faults(played).length).toBeGreaterThan(1)
  expect(played.world.sent).toEqual([])
})

test('MM-06 bytes that were copied out in time are good', async () => {
  const played = await play(
    withTable(`${rows}
const id = rows.aRow[1].lpProps[0].Value.slice()
mapi.FreeProws(rows)
console.log(session.OpenEntry(id, null, 0).lpUnk.Release())`),
  )
  expect(played.console).toEqual(['0'])
  expect(faults(played)).toEqual([])
})

test('MM-07 Logoff frees no buffer', async () => {
  const played = await play(withTable(`${rows}\ntable.Release(); session.Logoff(0, 0, 0); session.Release()`))
  expect(kindsLeft(played)).toEqual(['SRowSet', ...Array.from({ length: 7 }, () => 'SRow')])
})

test('MM-08 whoever is handed an object owns a reference, and the object dies with the last one', async () => {
  const played = await play(
    withTable(`
const spooler = openSpooler()
const again = spooler.QueryInterface(mapi.IID_IMAPIProp)
console.log(spooler.Release(), attempt(() => spooler.GetPropList(0).length > 0), again.Release(), attempt(() => spooler.GetPropList(0)))`),
  )
  expect(played.console).toEqual(['1 true 0 MAPI_E_INVALID_OBJECT'])
  const counts = played.of('object').filter(({ kind }) => kind === 'IMAPIStatus')
  expect(counts.map(({ count }) => count)).toEqual([1, 2, 1, 0])
})

test('MM-08 using gives the reference back at the end of its block', async () => {
  const played = await play(
    withTable(`{ using spooler = openSpooler(); using again = session.GetStatusTable(0) }\ntable.Release()`),
  )
  expect(kindsLeft(played).filter((kind) => kind.startsWith('I'))).toEqual([])
})

test('MM-09 the counts are for diagnosis: they say nothing of what a release came to', async () => {
  const played = await play(
    withTable(`
const spooler = openSpooler()
session.Logoff(0, 0, 0)
console.log(spooler.Release(), spooler.Release(), mapi.UlRelease(null), mapi.UlRelease(table))`),
  )
  expect(played.console).toEqual(['0 0 0 0'])
  expect(faults(played)).toEqual(['double-release'])
})

test('MM-10 table and status object do not need one another', async () => {
  const played = await play(
    withTable(`
const spooler = openSpooler()
table.Release()
console.log(spooler.FlushQueues(0, null, mapi.FLUSH_UPLOAD))
const other = session.GetStatusTable(0)
spooler.Release()
console.log(other.GetRowCount(0).ulCount, other.Release())`),
  )
  expect(played.console).toEqual(['0', '7 0'])
  expect(faults(played)).toEqual([])
})

test('MM-11 a call on an object without references is reported, and fails with MAPI_E_INVALID_OBJECT', async () => {
  const played = await play(
    withTable(`
table.Release()
console.log(attempt(() => table.GetRowCount(0)), table.AddRef(), table.Release())`),
  )
  expect(played.console).toEqual(['MAPI_E_INVALID_OBJECT 0 0'])
  expect(faults(played)).toEqual(['use-after-release', 'use-after-release', 'double-release'])
})

test('MM-12 what is passed in is copied during the call, also with TBL_BATCH', async () => {
  const played = await play(
    withTable(`
const tags = [mapi.PR_DISPLAY_NAME, mapi.PR_RESOURCE_TYPE]
const lpProp = { ulPropTag: mapi.PR_RESOURCE_TYPE, Value: mapi.MAPI_SPOOLER }
const order = { cCategories: 0, cExpanded: 0, aSort: [{ ulPropTag: mapi.PR_DISPLAY_NAME, ulOrder: mapi.TABLE_SORT_ASCEND }] }
table.SetColumns(tags, mapi.TBL_BATCH)
table.Restrict({ rt: mapi.RES_PROPERTY, res: { relop: mapi.RELOP_GE, ulPropTag: mapi.PR_RESOURCE_TYPE, lpProp } }, mapi.TBL_BATCH)
table.SortTable(order, mapi.TBL_BATCH)
tags.length = 1; lpProp.Value = 99; order.aSort[0].ulOrder = mapi.TABLE_SORT_DESCEND
const { aRow } = table.QueryRows(10, 0)
console.log(aRow.map((row) => row.lpProps.map(({ Value }) => Value).join(' ')))`),
  )
  expect(played.console).toEqual(['["MAPI Spooler 37", "MAPI Subsystem 39"]'])
})

test('MM-13 a released table takes its bookmarks along, with a remark', async () => {
  const played = await play(
    withTable(`
table.FreeBookmark(table.CreateBookmark())
table.CreateBookmark()
table.Release()`),
  )
  expect(kindsLeft(played)).toEqual([])
  expect(played.lints.filter(({ code }) => code === 'released-with-bookmark')).toHaveLength(1)
  const tidy = await play(withTable(`table.FreeBookmark(table.CreateBookmark()); table.Release()`))
  expect(tidy.lints.filter(({ code }) => code === 'released-with-bookmark')).toEqual([])
})

test('MM-14 what is left at the end is listed, each with the line that got it', async () => {
  const played = await play(`import * as mapi from 'mapi'
mapi.MAPIInitialize(null)
const session = mapi.MAPILogonEx(0, 'Outlook', null, mapi.MAPI_EXTENDED)
const table = session.GetStatusTable(0)
table.CreateBookmark()
table.Advise(mapi.fnevTableModified, { OnNotify: () => {} })
session.Advise(null, mapi.fnevExtended, { OnNotify: () => {} })
const rows = table.QueryRows(1, 0)
session.OpenEntry(mapi.HrGetOneProp(session.OpenEntry(rows.aRow[0].lpProps[6].Value, null, 0).lpUnk, mapi.PR_ENTRYID).Value, null, 0)
`)
  expect(played.error).toBeNull()
  expect(played.ledger.outstanding.map(({ kind, line }) => `${kind} ${line}`)).toEqual([
    'IMAPITable 4',
    'bookmark 5',
    'advise connection 6',
    'advise connection 7',
    'SRowSet 8',
    'SRow 8',
    'IMAPIStatus 9',
    'SPropValue 9',
  ])
})

test('MM-14 a bookmark that Restrict discards is nobody’s any more, also within HrQueryAllRows', async () => {
  const played = await play(
    withTable(
      `table.CreateBookmark(); rowsOf(mapi.MAPI_SPOOLER).length; table.CreateBookmark(); table.Restrict(null, 0)`,
    ),
  )
  expect(kindsLeft(played)).not.toContain('bookmark')
  expect(kindsLeft(played)).toContain('IMAPITable')
})
