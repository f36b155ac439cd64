import { expect, test } from 'vitest'
import { accountOf } from '../../src/course/account/account.ts'
import type { Claim, Verdict } from '../../src/course/checks/language.ts'
import {
  aMask,
  anyTransport,
  called,
  everyObject,
  failedSpooler,
  inOrder,
  misused,
  opened,
  openedAStore,
  printed,
  returned,
  rowsLostBy,
  rowsWhere,
  spooler,
  statusTable,
  theProgram,
  theResultOf,
  theRow,
  workingSpooler,
} from '../../src/course/checks/language.ts'
import {
  MAPI_E_NO_SUPPORT,
  MAPI_E_TABLE_TOO_BIG,
  MAPI_SPOOLER,
  MAPI_STATUS,
  MAPI_STORE,
  PR_DISPLAY_NAME,
  PR_RESOURCE_METHODS,
  PR_RESOURCE_TYPE,
  PR_STATUS_CODE,
  PR_STATUS_STRING,
  RES_AND,
  RES_BITMASK,
  RES_PROPERTY,
  STATUS_FAILURE,
  STATUS_FLUSH_QUEUES,
} from '../../src/mapi/api/constants.ts'
import { ARun } from './a-run.ts'

const of = (claim: Claim, run: ARun): Verdict => claim.judge(accountOf(run.trace))

const view = (run: ARun, restriction: { rt: number } | null, table = 4): ARun =>
  run.fact({ type: 'view', table, of: 'status', columns: [PR_DISPLAY_NAME], sort: null, restriction })
const reads = (run: ARun, rows: readonly number[], table = 4): ARun =>
  run.fact({ type: 'cursor', table, position: rows.length, count: rows.length, read: rows })
const says = (run: ARun, text: string): ARun => run.fact({ type: 'console', level: 'log', text })

test('QR-06 a table is whole again when the view that had a filter gives all rows', () => {
  const run = reads(view(new ARun().profile(), { rt: RES_PROPERTY }), [1])
  expect(of(statusTable.isReadWhole(), run).actual.en).toBe('one row was read')
  expect(of(statusTable.isStillFilteredAtTheEnd(), run).passed).toBe(false)
  expect(of(statusTable.isStillFilteredAtTheEnd(), reads(run, [1])).passed).toBe(true)
  reads(view(run, null, 5), [1, 2, 3], 5)
  expect(of(statusTable.isReadWhole(), run).passed).toBe(true)
  expect(of(statusTable.isReadWholeAgain(), run).passed).toBe(false)
  expect(of(statusTable.isReadWholeAgain(), reads(view(run, null), [1, 2, 3])).passed).toBe(true)
})

test('QR-04 what a failed call read never reached the program, and packets of one call are one read', () => {
  const begun = (run: ARun, id: number): ARun =>
    run.fact({ type: 'call', id, depth: 0, ref: null, object: null, method: 'HrQueryAllRows', args: [] })
  const over = (run: ARun, id: number, hr: number): ARun => run.fact({ type: 'return', id, hr, result: null })
  const run = view(new ARun().profile(), null)
  over(reads(reads(begun(run, 90), [1, 2]), [3]), 90, MAPI_E_TABLE_TOO_BIG)
  expect(of(statusTable.isReadWhole(), run).actual.en).toBe('none was read')
  over(reads(reads(begun(run, 91), [1, 2]), [3]), 91, 0)
  expect(of(statusTable.isReadWhole(), run).passed).toBe(true)
})

test('a filter that no row passes is told from one that was never evaluated', () => {
  const run = view(new ARun().profile(), { rt: RES_PROPERTY })
  expect(of(statusTable.isRestrictedToNothing(), run).passed).toBe(false)
  run.fact({ type: 'evaluate', table: 4, row: 1, path: '', rt: RES_PROPERTY, result: false })
  expect(of(statusTable.isRestrictedToNothing(), run).passed).toBe(true)
})

test('a call with null is told from one with something', () => {
  const run = new ARun().call('Restrict', [{ rt: RES_PROPERTY }, 0])
  expect(of(called('Restrict').withNull(), run).actual.en).toBe('`Restrict` was not called with `null`')
  expect(of(called('Restrict').withNull(), run.call('Restrict', [null, 0])).passed).toBe(true)
})

test('no call may be refused, and a failure that nobody caught is known by its code', () => {
  const run = new ARun().profile().opens('Pager', 9).flushes(9, 2, null, MAPI_E_NO_SUPPORT)
  expect(of(returned(MAPI_E_NO_SUPPORT).fromNothing(), run).actual.en).toBe('`FlushQueues` did')
  expect(of(returned(MAPI_E_TABLE_TOO_BIG).fromNothing(), run).passed).toBe(true)
  run.ends({ name: 'MAPI_E_NO_SUPPORT', hr: MAPI_E_NO_SUPPORT, message: '', line: 3 })
  expect(of(theProgram.isEndedBy(MAPI_E_NO_SUPPORT), run).passed).toBe(true)
  expect(of(theProgram.isEndedBy(MAPI_E_TABLE_TOO_BIG), run).passed).toBe(false)
})

test('OE-12 a store is known by the type that OpenEntry gave', () => {
  const run = new ARun().call('OpenEntry', [], { result: { ulObjType: MAPI_STATUS } })
  expect(of(openedAStore(), run).passed).toBe(false)
  run.call('OpenEntry', [], { result: { ulObjType: MAPI_STORE } })
  expect(of(openedAStore(), run).passed).toBe(true)
})

test('exactly the objects with the bit are asked', () => {
  const asked = everyObject(anyTransport).isAsked('FlushQueues', STATUS_FLUSH_QUEUES)
  const run = new ARun().profile().opens('Post', 8).opens('Pager', 9)
  expect(of(asked, run).actual.en).toBe('Post was never asked')
  expect(of(asked, run.flushes(8, 2)).passed).toBe(true)
  expect(of(asked, run.flushes(9, 2)).actual.en).toBe('Pager was asked')
})

test('the console has one line for each row asked for, and none for another', () => {
  const transports = printed.oneLineForEach(anyTransport, PR_DISPLAY_NAME, PR_RESOURCE_TYPE)
  const run = new ARun().profile()
  expect(of(transports, run).actual.en).toBe('the console is empty')
  expect(of(transports, says(run, '36 Post')).actual.en).toBe('Pager is missing')
  expect(of(transports, says(run, 'Pager is 36')).passed).toBe(true)
  expect(of(transports, says(run, 'MAPI Spooler 37')).actual.en).toBe('MAPI Spooler is there too')
  const other = says(new ARun().profile(), 'Post 10')
  expect(of(transports, other).actual.en).toBe('for Post it says “Post 10”')
  const twice = says(says(new ARun().profile(), 'Post 36'), 'Post 36')
  expect(of(transports, twice).actual.en).toBe('Post is there 2 times')
  expect(of(printed.oneLineForEach(spooler, '37'), says(new ARun().profile(), '370')).passed).toBe(false)
})

test('ER-04 a number counts in either notation, and a negative one is another number', () => {
  const code = printed.number({ en: 'the code', fr: 'le code' }, MAPI_E_NO_SUPPORT)
  expect(of(code, says(new ARun(), 'it is -2147221246')).actual.en).toBe(
    '`0x80040102` is not there; the last line is “it is -2147221246”',
  )
  expect(of(code, says(new ARun(), 'hr = 0x80040102')).passed).toBe(true)
  expect(of(code, says(new ARun(), '2147746050')).passed).toBe(true)
  expect(of(printed.number({ en: '', fr: '' }, theResultOf('QueryIdentity')), new ARun()).passed).toBe(false)
})

test('things in order name the one that came too early', () => {
  const sentence = { en: 'in order', fr: 'dans l’ordre' }
  const claim = inOrder(sentence, called('Logoff'), called('Release'))
  expect(of(claim, new ARun().call('Logoff', [0]).call('Release', [])).passed).toBe(true)
  expect(of(claim, new ARun().call('Release', []).call('Logoff', [0])).actual.en).toBe(
    'too early: `Release` is called before `Logoff` is called',
  )
  expect(of(claim, new ARun().call('Logoff', [0])).actual.en).toBe('`Release` was never called')
})

test('MM-04 a row set freed as a plain block loses its rows', () => {
  const freed = (method: string, rowsToo: boolean): ARun => {
    const run = new ARun().buffer(1, 'SRowSet', 'allocated').buffer(2, 'SRow', 'allocated')
    run.fact({ type: 'call', id: 90, depth: 0, ref: null, object: null, method, args: [] })
    run.buffer(1, 'SRowSet', 'freed')
    return (rowsToo ? run.buffer(2, 'SRow', 'freed') : run).fact({
      type: 'return',
      id: 90,
      hr: 0,
      result: null,
    })
  }
  expect(of(rowsLostBy('MAPIFreeBuffer'), freed('MAPIFreeBuffer', false)).passed).toBe(true)
  expect(of(rowsLostBy('MAPIFreeBuffer'), freed('FreeProws', false)).passed).toBe(false)
  expect(of(rowsLostBy('MAPIFreeBuffer'), freed('MAPIFreeBuffer', true)).passed).toBe(false)
})

test('a fault of one kind is not one of another', () => {
  const run = new ARun().fact({ type: 'fault', kind: 'wrong-free', ref: 1, of: 'memory', message: '' })
  expect(of(misused('wrong-free'), run).passed).toBe(true)
  expect(of(misused('double-free'), run).passed).toBe(false)
})

test('MM-05 a name counts when it is written after the call that freed its set', () => {
  const run = says(new ARun().profile(), 'Post')
  expect(of(printed.aNameAfter('FreeProws'), run).actual.en).toBe('`FreeProws` was never called')
  run.call('FreeProws', [])
  expect(of(printed.aNameAfter('FreeProws'), run).actual.en).toBe('no name was')
  expect(of(printed.aNameAfter('FreeProws'), says(run, 'Post')).passed).toBe(true)
})

test('SE-01 calls that belong together are counted against each other', () => {
  const pair = called('MAPIUninitialize').asOftenAs('MAPIInitialize')
  const run = new ARun()
    .call('MAPIInitialize', [null])
    .call('MAPIInitialize', [null])
    .call('MAPIUninitialize', [])
  expect(of(pair, run).actual.en).toBe(
    '`MAPIUninitialize` was called once, `MAPIInitialize` was called 2 times',
  )
  expect(of(pair, run.call('MAPIUninitialize', [])).passed).toBe(true)
  expect(of(pair, new ARun()).actual.en).toBe('`MAPIInitialize` never succeeded')
})

test('TB-03 rows count when they were read with these columns in this order', () => {
  const run = reads(view(new ARun().profile(), null), [1, 2, 3])
  expect(of(statusTable.isReadWholeWith(PR_DISPLAY_NAME), run).passed).toBe(true)
  expect(of(statusTable.isReadWholeWith(RES_PROPERTY, PR_DISPLAY_NAME), run).actual.en).toBe(
    'no row was read with them',
  )
})

test('TB-16 a last read without rows is told from one with some', () => {
  const run = new ARun().call('QueryRows', [50, 0], { result: [[]] })
  expect(of(statusTable.isReadAtItsEnd(), run).passed).toBe(false)
  expect(of(statusTable.isReadAtItsEnd(), run.call('QueryRows', [50, 0], { result: [] })).passed).toBe(true)
})

test('SE-03 where the spooler has failed, nothing is the right thing to open', () => {
  const claim = opened(workingSpooler).exactly()
  const run = new ARun().profile()
  expect(of(claim, run).actual.en).toBe('nothing was opened')
  expect(of(claim, run.opens('MAPI Spooler', 7)).passed).toBe(true)
  expect(of(claim, run.opens('Post', 8)).actual.en).toBe('Post’s object was opened too')
  const failed = new ARun().row(1, 'MAPI Spooler', MAPI_SPOOLER, 1, STATUS_FAILURE)
  expect(of(claim, failed).passed).toBe(true)
  expect(of(opened(failedSpooler), failed).passed).toBe(false)
  expect(of(claim, failed.opens('MAPI Spooler', 7)).actual.en).toBe('the spooler’s object was opened too')
  expect(of(opened(failedSpooler), failed).passed).toBe(true)
})

test('QR-09 a row of an empty set is told from other errors of the program', () => {
  const error = { name: 'TypeError', hr: null, message: '', line: 9 }
  const after = (result: never[] | [[]]): ARun =>
    new ARun().call('HrQueryAllRows', [], { result }).ends(error)
  expect(of(theProgram.reachesIntoAnEmptyRowSet(), after([])).passed).toBe(true)
  expect(of(theProgram.reachesIntoAnEmptyRowSet(), after([[]])).passed).toBe(false)
  const fine = new ARun().call('QueryRows', [50, 0], { result: [] }).ends()
  expect(of(theProgram.reachesIntoAnEmptyRowSet(), fine).passed).toBe(false)
})

test('T-54 a mask on the wrong property is found however deep it is, and by all of its bits', () => {
  const mask = { rt: RES_BITMASK, res: { relBMR: 1, ulPropTag: PR_RESOURCE_METHODS, ulMask: 9 } }
  const restriction = { rt: RES_AND, res: { lpRes: [{ rt: RES_PROPERTY, res: {} }, mask] } }
  const run = new ARun().profile()
  run.fact({ type: 'view', table: 4, of: 'status', columns: null, sort: null, restriction })
  expect(of(aMask(PR_RESOURCE_METHODS).has(8), run).passed).toBe(true)
  expect(of(aMask(PR_RESOURCE_METHODS).has(9), run).passed).toBe(true)
  expect(of(aMask(PR_RESOURCE_METHODS).has(12), run).passed).toBe(false)
  expect(of(aMask(PR_STATUS_CODE).has(8), run).passed).toBe(false)
})

test('a lesson may speak of rows by any of their properties', () => {
  const named = rowsWhere({ en: 'rows', fr: 'les lignes' }, theRow.says(PR_DISPLAY_NAME, 'Post'))
  const silent = rowsWhere({ en: 'rows', fr: 'les lignes' }, theRow.lacks(PR_STATUS_STRING))
  const run = says(new ARun().profile(), 'Post')
  expect(of(printed.oneLineForEach(named, PR_DISPLAY_NAME), run).passed).toBe(true)
  expect(of(printed.oneLineForEach(silent, PR_DISPLAY_NAME), run).actual.en).toBe('MAPI Spooler is missing')
})
