import { expect, test } from 'vitest'
import { threeTransports } from '../support/three-transports.ts'
import { play, withTable } from '../support/play.ts'
import { nameOfError, provider, providerSide } from '../support/provider-side.ts'

test('SO-01 a status object has the methods of its three interfaces, in the order of the vtable', async () => {
  const played = await play(withTable(`console.log(Object.keys(openSpooler()).join(' '))`))
  expect(played.console).toEqual([
    'QueryInterface AddRef Release ' +
      'GetLastError SaveChanges GetProps GetPropList OpenProperty SetProps DeleteProps CopyTo CopyProps GetNamesFromIDs GetIDsFromNames ' +
      'ValidateState SettingsDialog ChangePassword FlushQueues',
  ])
})

test('SO-02 it is not transacted: a change is there at once, and SaveChanges does nothing', async () => {
  const played = await play(
    withTable(`
const post = openTransport('Post')
console.log(post.ChangePassword('', 'new', 0), post.SaveChanges(mapi.KEEP_OPEN_READWRITE))
console.log(attempt(() => post.ChangePassword('', 'newer', 0)), post.ChangePassword('new', 'newer', 0))`),
    { scenario: { transports: [{ name: 'Post', kind: 'lan', resourceMethods: 15 }] } },
  )
  expect(played.console).toEqual(['0 0', 'MAPI_E_NO_ACCESS 0'])
})

const REQUIRED = [
  'PR_DISPLAY_NAME',
  'PR_PROVIDER_DISPLAY',
  'PR_PROVIDER_DLL_NAME',
  'PR_RESOURCE_FLAGS',
  'PR_RESOURCE_METHODS',
  'PR_RESOURCE_TYPE',
  'PR_STATUS_CODE',
]

test('SO-03 the seven required properties are there on every status object', async () => {
  const played = await play(
    withTable(`
const tags = [${REQUIRED.map((name) => `mapi.${name}`).join(', ')}]
const rows = mapi.HrQueryAllRows(table, [mapi.PR_ENTRYID], null, null, 0)
console.log(rows.aRow.map((row) => session.OpenEntry(row.lpProps[0].Value, null, 0).lpUnk.GetProps(tags, mapi.MAPI_UNICODE).hr))
console.log(openTransport('House').GetProps(tags, mapi.MAPI_UNICODE).lpPropArray.map(({ Value }) => Value))`),
  )
  expect(played.console).toEqual([
    '[0, 0, 0, 0, 0, 0, 0]',
    '["House", "House", "lanxp.dll", 0, 11, 36, 1114113]',
  ])
})

test('SO-04 what the row has the object has too, with the value of now', async () => {
  const played = await play(
    withTable(`
const tags = [mapi.PR_DISPLAY_NAME, mapi.PR_STATUS_CODE, mapi.PR_RESOURCE_METHODS, mapi.PR_RESOURCE_TYPE, mapi.PR_STATUS_STRING]
const row = mapi.HrQueryAllRows(table, tags, null, null, 0).aRow[4]
const post = openTransport(row.lpProps[0].Value)
console.log(post.GetProps(tags, mapi.MAPI_UNICODE).lpPropArray.every(({ Value }, i) => Value === row.lpProps[i].Value))
console.log(post.GetProps([mapi.PR_ROWID, mapi.PR_INSTANCE_KEY], 0).hr === mapi.MAPI_W_ERRORS_RETURNED)`),
  )
  expect(played.console).toEqual(['true', 'true'])
})

test('SO-05 the identity is in the row and not in the object', async () => {
  const played = await play(
    withTable(`
const tags = [mapi.PR_IDENTITY_DISPLAY, mapi.PR_IDENTITY_ENTRYID, mapi.PR_IDENTITY_SEARCH_KEY]
const [row] = mapi.HrQueryAllRows(table, tags, { rt: mapi.RES_EXIST, res: { ulPropTag: mapi.PR_IDENTITY_ENTRYID } }, null, 0).aRow
table.Restrict(null, 0)
console.log(row.lpProps[0].Value)
const { hr, lpPropArray } = openTransport('Post').GetProps(tags, 0)
console.log(hr === mapi.MAPI_W_ERRORS_RETURNED, lpPropArray.every(({ ulPropTag, Value }) => mapi.PROP_TYPE(ulPropTag) === mapi.PT_ERROR && Value === mapi.MAPI_E_NOT_FOUND))`),
    {
      scenario: {
        services: [{ name: 'Works', identity: { display: 'Ada', entryId: '00000000aa', searchKey: 'bb' } }],
        transports: [{ name: 'Post', kind: 'lan', service: 'Works' }],
      },
    },
  )
  expect(played.console).toEqual(['Ada', 'true true'])
})

test('SO-06 GetProps gives all for null, warns of what is missing, and wants at least one tag', async () => {
  const played = await play(
    withTable(`
const spooler = openSpooler()
const all = spooler.GetProps(null, 0)
console.log(all.hr, all.lpPropArray.length === spooler.GetPropList(0).length, all.lpPropArray.length > 6)
console.log(spooler.GetProps([mapi.PR_DISPLAY_NAME], 0).hr, spooler.GetProps([mapi.PR_DISPLAY_NAME, mapi.PR_SUBJECT], 0).hr === mapi.MAPI_W_ERRORS_RETURNED)
console.log(attempt(() => spooler.GetProps([], 0)), attempt(() => spooler.GetProps(null, 1)))`),
  )
  expect(played.console).toEqual(['0 true true', '0 true', 'MAPI_E_INVALID_PARAMETER MAPI_E_UNKNOWN_FLAGS'])
})

test('SO-07 values come in the order asked, of the type asked or the real one, or as PT_ERROR with a code', async () => {
  const played = await play(
    withTable(`
const unspecified = mapi.CHANGE_PROP_TYPE(mapi.PR_RESOURCE_TYPE, mapi.PT_UNSPECIFIED)
const wrong = mapi.CHANGE_PROP_TYPE(mapi.PR_RESOURCE_TYPE, mapi.PT_BOOLEAN)
const { lpPropArray } = openSpooler().GetProps([mapi.PR_SUBJECT, unspecified, mapi.PR_DISPLAY_NAME_A, mapi.PR_DISPLAY_NAME_W, wrong], 0)
console.log(lpPropArray.map(({ ulPropTag }) => mapi.PROP_ID(ulPropTag)))
console.log(lpPropArray.map(({ ulPropTag }) => mapi.PROP_TYPE(ulPropTag)), lpPropArray.map(({ Value }) => Value))`),
  )
  expect(played.console).toEqual([
    `[${[0x37, 0x3e03, 0x3001, 0x3001, 0x3e03].join(', ')}]`,
    `[10, 3, 30, 31, 10] [2147746063, 37, "MAPI Spooler", "MAPI Spooler", 2147746063]`,
  ])
})

test('SO-08 one MAPIFreeBuffer frees the whole array, also after a warning', async () => {
  const played = await play(
    withTable(`
const spooler = openSpooler()
for (const tags of [[mapi.PR_DISPLAY_NAME, mapi.PR_ENTRYID], [mapi.PR_SUBJECT]]) mapi.MAPIFreeBuffer(spooler.GetProps(tags, 0).lpPropArray)
attempt(() => spooler.GetProps([], 0))`),
  )
  expect(played.ledger.outstanding.map(({ kind }) => kind)).not.toContain('SPropValue[]')
  expect(played.ledger.faults).toEqual([])
  expect(played.of('buffer').filter(({ kind }) => kind === 'SPropValue[]')).toHaveLength(4)
})

test("SO-09 PR_ENTRYID of the object is more permanent than the row's: the next session knows it", async () => {
  const played = await play(
    withTable(`
const [row] = rowsOf(mapi.MAPI_TRANSPORT_PROVIDER)
const long = open(row).GetProps([mapi.PR_ENTRYID], 0).lpPropArray[0].Value
console.log(String(long) === String(row.lpProps[0].Value), long[0], session.CompareEntryIDs(long, row.lpProps[0].Value, 0))
console.log(session.OpenEntry(long, null, 0).lpUnk === open(row))
session.Logoff(0, 0, 0)
const next = mapi.MAPILogonEx(0, 'Outlook', null, mapi.MAPI_EXTENDED)
next.GetStatusTable(0)
console.log(next.OpenEntry(long, null, 0).lpUnk.GetProps([mapi.PR_DISPLAY_NAME], mapi.MAPI_UNICODE).lpPropArray[0].Value)`),
  )
  expect(played.console).toEqual(['false 0 true', 'true', 'Post'])
})

test('SO-10 GetPropList names the properties that GetProps gives', async () => {
  const played = await play(
    withTable(`
const spooler = openSpooler()
const list = spooler.GetPropList(mapi.MAPI_UNICODE), all = spooler.GetProps(null, mapi.MAPI_UNICODE).lpPropArray
console.log(list.every((tag, i) => tag === all[i].ulPropTag), list.includes(mapi.PR_DISPLAY_NAME), spooler.GetPropList(0).includes(mapi.PR_DISPLAY_NAME_A))
mapi.MAPIFreeBuffer(list)`),
  )
  expect(played.console).toEqual(['true true true'])
  const list = played.of('buffer').filter(({ kind }) => kind === 'SPropTagArray')
  expect(list.map(({ event }) => event)).toEqual(['allocated', 'allocated', 'freed'])
})

test('SO-11 PR_RESOURCE_METHODS decides which of the four methods may be called', async () => {
  const program = withTable(`
const post = openTransport('Post')
console.log(attempt(() => post.ValidateState(0, mapi.SUPPRESS_UI)), attempt(() => post.SettingsDialog(0, 0)), attempt(() => post.ChangePassword('', '', 0)), attempt(() => post.FlushQueues(0, null, mapi.FLUSH_UPLOAD)))`)
  const no = 'MAPI_E_NO_SUPPORT'
  for (const [bits, expected] of [
    [0, `${no} ${no} ${no} ${no}`],
    [1, `0 ${no} ${no} ${no}`],
    [2, `${no} 0 ${no} ${no}`],
    [4, `${no} ${no} 0 ${no}`],
    [8, `${no} ${no} ${no} 0`],
  ] as const) {
    const played = await play(program, {
      scenario: {
        transports: [{ name: 'Post', kind: 'lan', outgoing: 1, resourceMethods: bits }],
        user: [{ answer: 'ok', afterMs: 100 }],
      },
    })
    expect(played.console).toEqual([expected])
    expect(played.world.sent).toHaveLength(bits === 8 ? 1 : 0)
    expect(played.dialogs).toHaveLength(bits === 2 ? 1 : 0)
  }
})

test('SO-12 SetProps on a read-only object succeeds, with a problem for each property', async () => {
  const played = await play(
    withTable(`
const spooler = openSpooler()
const problems = spooler.SetProps([
  { ulPropTag: mapi.PR_DISPLAY_NAME, Value: 'Mine' },
  { ulPropTag: mapi.PR_NULL, Value: null },
  { ulPropTag: mapi.PR_STATUS_CODE, Value: 0 },
])!
console.log(problems.map(({ ulIndex, scode }) => [ulIndex, scode === mapi.MAPI_E_NO_ACCESS, scode === mapi.MAPI_E_COMPUTED]))
console.log(spooler.SetProps([{ ulPropTag: mapi.PR_NULL, Value: null }]), attempt(() => spooler.SetProps([])))
console.log(spooler.DeleteProps([mapi.PR_ENTRYID])![0].scode === mapi.MAPI_E_COMPUTED)
console.log(spooler.GetProps([mapi.PR_DISPLAY_NAME], mapi.MAPI_UNICODE).lpPropArray[0].Value)`),
  )
  expect(played.console).toEqual([
    '[[0, true, false], [2, false, true]]',
    'null MAPI_E_INVALID_PARAMETER',
    'true',
    'MAPI Spooler',
  ])
})

test("SO-13 SettingsDialog always shows a window, UI_READONLY or not, and MAPI's own objects have none", async () => {
  const played = await play(
    withTable(`
const before = performance.now()
console.log(openTransport('Post').SettingsDialog(0, mapi.UI_READONLY), performance.now() - before > 400)
console.log(attempt(() => openTransport('Post').SettingsDialog(0, 2)))
for (const type of [mapi.MAPI_SUBSYSTEM, mapi.MAPI_AB, mapi.MAPI_SPOOLER]) console.log(attempt(() => open(rowsOf(type)[0]).SettingsDialog(0, 0)))`),
    { scenario: { ...threeTransports, user: [{ answer: 'ok', afterMs: 400 }] } },
  )
  const no = 'MAPI_E_NO_SUPPORT'
  expect(played.console).toEqual(['0 true', 'MAPI_E_UNKNOWN_FLAGS', no, no, no])
  expect(played.dialogs).toMatchObject([{ owner: 'Post', answer: 'ok', despiteNoUi: false }])
})

test('SO-14 ChangePassword wants the old password, shows no window, and is rarely supported', async () => {
  const played = await play(
    withTable(`
const post = openTransport('Post')
console.log(attempt(() => post.ChangePassword('guess', 'new', 0)), post.ChangePassword('old', 'new', mapi.MAPI_UNICODE))
console.log(attempt(() => post.ChangePassword('old', 'x', 0)), attempt(() => post.ChangePassword('new', 'x', 1)))
console.log(attempt(() => openSpooler().ChangePassword('', '', 0)))`),
    { scenario: { transports: [{ name: 'Post', kind: 'lan', resourceMethods: 15, password: 'old' }] } },
  )
  expect(played.console).toEqual([
    'MAPI_E_NO_ACCESS 0',
    'MAPI_E_NO_ACCESS MAPI_E_UNKNOWN_FLAGS',
    'MAPI_E_NO_SUPPORT',
  ])
  expect(played.dialogs).toEqual([])
  expect(JSON.stringify(played.of('call'))).not.toContain('guess')
})

test('SO-15 QueryInterface gives the object once more, and knows three interfaces', async () => {
  const played = await play(
    withTable(`
const spooler = openSpooler()
const again = [mapi.IID_IMAPIStatus, mapi.IID_IMAPIProp, '{00000000-0000-0000-C000-000000000046}'].map((iid) => spooler.QueryInterface(iid))
console.log(again.every((object) => object === spooler), spooler.AddRef())
console.log(attempt(() => spooler.QueryInterface(mapi.IID_IMAPITable)), spooler.Release())`),
  )
  expect(played.console).toEqual(['true 5', 'MAPI_E_INTERFACE_NOT_SUPPORTED 4'])
})

test('SO-16 HrGetOneProp succeeds or fails, and never warns', async () => {
  const played = await play(
    withTable(`
const spooler = openSpooler()
const methods = mapi.HrGetOneProp(spooler, mapi.PR_RESOURCE_METHODS)
console.log(methods.Value, methods.ulPropTag === mapi.PR_RESOURCE_METHODS, mapi.MAPIFreeBuffer(methods))
console.log(attempt(() => mapi.HrGetOneProp(spooler, mapi.PR_SUBJECT)))`),
  )
  expect(played.console).toEqual(['9 true 0', 'MAPI_E_NOT_FOUND'])
  expect(played.ledger.outstanding.map(({ kind }) => kind)).not.toContain('SPropValue')
  const nested = played.calls
    .filter(({ depth }) => depth === 1)
    .map(({ object, method }) => `${object}::${method}`)
  expect(nested.filter((name) => name === 'IMAPIStatus::GetProps')).toHaveLength(2)
})

test('SO-17 a program has one thread: no other call comes between while one on a status object runs', async () => {
  const played = await play(
    withTable(`
const post = openTransport('Post')
setTimeout(() => console.log(post.ValidateState(0, mapi.SUPPRESS_UI)), 100)
post.FlushQueues(0, null, mapi.FLUSH_UPLOAD)
console.log('flushed')
await new Promise((resolve) => setTimeout(resolve, 1000))`),
  )
  expect(played.console).toEqual(['flushed', '0'])
})

test("SO-18 after the transport's logoff only AddRef and Release work on its status object", () => {
  const { mapi, session, rows, facts } = providerSide()
  const post = provider('Post')
  rows.modifyStatusRow(post, [], 0)
  const table = session.GetStatusTable(0)
  const [, row] = mapi.HrQueryAllRows(table, [mapi.PR_ENTRYID], null, null, 0).aRow
  const { lpUnk } = session.OpenEntry(row?.lpProps[0].Value ?? null, null, 0)
  rows.removeStatusRow(post)
  const calls = [
    () => lpUnk.GetProps(null, 0),
    () => lpUnk.ValidateState(0, 0),
    () => lpUnk.FlushQueues(0, null, mapi.FLUSH_UPLOAD),
    () => lpUnk.QueryInterface(mapi.IID_IMAPIStatus),
  ]
  expect(calls.map(nameOfError)).toEqual(calls.map(() => 'MAPI_E_INVALID_OBJECT'))
  expect([lpUnk.AddRef(), lpUnk.Release(), lpUnk.Release()]).toEqual([2, 1, 0])
  expect(facts.some((fact) => fact.type === 'object' && fact.event === 'invalidated')).toBe(true)
})
