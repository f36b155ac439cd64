import { expect, test } from 'vitest'
import { threeTransports } from '../support/three-transports.ts'
import { play, withTable } from '../support/play.ts'

const attempt = `const attempt = (call: () => unknown) => { try { return call() } catch (error) { return (error as mapi.MapiError).name } }`

const start = (steps: string) => `
import * as mapi from 'mapi'
${attempt}
${steps}`

test('SE-01 before MAPIInitialize and after the last MAPIUninitialize nothing works', async () => {
  const played = await play(
    start(`
const logon = () => mapi.MAPILogonEx(0, 'Outlook', null, mapi.MAPI_EXTENDED)
console.log(attempt(logon), attempt(() => mapi.HrDispatchNotifications(0)), attempt(() => mapi.MAPIAllocateBuffer(8)), attempt(() => mapi.MAPIUninitialize()))
mapi.MAPIInitialize(null)
mapi.MAPIInitialize({ ulVersion: mapi.MAPI_INIT_VERSION, ulFlags: mapi.MAPI_MULTITHREAD_NOTIFICATIONS })
const session = logon(), table = session.GetStatusTable(0)
mapi.MAPIUninitialize()
console.log(attempt(() => table.GetRowCount(0).ulCount))
mapi.MAPIUninitialize()
console.log(attempt(() => table.GetRowCount(0)), attempt(() => session.GetStatusTable(0)), attempt(logon))
console.log(table.Release())`),
  )
  const no = 'MAPI_E_NOT_INITIALIZED'
  expect(played.console).toEqual([`${no} ${no} ${no} ${no}`, '7', `${no} ${no} ${no}`, '0'])
})

test('SE-01 what only computes works without MAPIInitialize', async () => {
  const played = await play(
    start(`
const data = mapi.CreateTable(mapi.IID_IMAPITableData, null, null, null, null, mapi.TBLTYPE_DYNAMIC, mapi.PR_ROWID, [mapi.PR_ROWID])
data.HrModifyRow({ lpProps: [{ ulPropTag: mapi.PR_ROWID, Value: 7 }] })
const rows = data.HrGetView(null, null, 0).QueryRows(5, 0)
console.log(rows.cRows, mapi.PROP_ID(mapi.PR_ENTRYID))
mapi.FreeProws(rows)`),
  )
  expect(played.console).toEqual(['1 4095'])
})

test('SE-02 a logon gives one reference, and every failure has its code', async () => {
  const played = await play(
    start(`
mapi.MAPIInitialize(null)
const logon = (profile: string | null, password: string | null, flags: number) => mapi.MAPILogonEx(0, profile, password, flags)
console.log(attempt(() => logon('Nobody', null, mapi.MAPI_EXTENDED)))
console.log(attempt(() => logon('Outlook', 'secret', mapi.MAPI_EXTENDED)))
console.log(attempt(() => logon('Outlook', null, mapi.MAPI_EXTENDED | 0x40000000)))
const sessions = Array.from({ length: 8 }, () => logon('Outlook', null, mapi.MAPI_EXTENDED | mapi.MAPI_NEW_SESSION))
console.log(attempt(() => logon('Outlook', null, mapi.MAPI_EXTENDED)))
sessions[0].Logoff(0, 0, 0)
const again = logon('Outlook', null, mapi.MAPI_EXTENDED)
console.log(again.AddRef(), again.Release(), again.Release())`),
  )
  const failed = 'MAPI_E_LOGON_FAILED'
  expect(played.console).toEqual([failed, failed, failed, failed, '2 1 0'])
})

test('SE-02 a logon without MAPI_EXTENDED works, and a remark asks for the flag', async () => {
  const played = await play(start(`mapi.MAPIInitialize(null); mapi.MAPILogonEx(0, 'Outlook', null, 0)`))
  expect(played.outcome).toBe('completed')
  expect(played.lints.map(({ code }) => code)).toEqual(['logon-without-extended'])
})

test('SE-02 MAPI_E_TIMEOUT comes with MAPI_TIMEOUT_SHORT only; without it the logon waits', async () => {
  const scenario = { ...threeTransports, logonBlockedMs: 9000 }
  const played = await play(
    start(`
mapi.MAPIInitialize(null)
console.log(attempt(() => mapi.MAPILogonEx(0, 'Outlook', null, mapi.MAPI_EXTENDED | mapi.MAPI_TIMEOUT_SHORT)))
mapi.MAPILogonEx(0, 'Outlook', null, mapi.MAPI_EXTENDED)
console.log(performance.now() >= 9000)`),
    { scenario },
  )
  expect(played.console).toEqual(['MAPI_E_TIMEOUT', 'true'])
  expect(played.calls.filter(({ method }) => method === 'MAPILogonEx').map(({ at }) => at)).toEqual([5, 3010])
})

test('SE-02 a user may cancel the dialog that asks for a profile', async () => {
  const scenario = { ...threeTransports, user: [{ answer: 'cancel' as const, afterMs: 500 }] }
  const played = await play(
    start(`
mapi.MAPIInitialize(null)
console.log(attempt(() => mapi.MAPILogonEx(0, null, null, mapi.MAPI_EXTENDED | mapi.MAPI_LOGON_UI)))
console.log(attempt(() => mapi.MAPILogonEx(0, null, null, mapi.MAPI_EXTENDED | mapi.MAPI_EXPLICIT_PROFILE)))`),
    { scenario },
  )
  expect(played.console).toEqual(['MAPI_E_USER_CANCEL', 'MAPI_E_LOGON_FAILED'])
  expect(played.dialogs).toMatchObject([{ owner: 'MAPI', answer: 'cancel' }])
})

test('SE-03 with MAPI_NO_MAIL there are no transports, and the spooler has failed', async () => {
  const played = await play(
    withTable(
      `
const rows = mapi.HrQueryAllRows(table, [mapi.PR_RESOURCE_TYPE, mapi.PR_STATUS_CODE, mapi.PR_RESOURCE_METHODS], null, null, 0)
console.log(rows.aRow.map((row) => row.lpProps.map((property) => property.Value).join(' ')))
console.log(attempt(() => openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD)))`,
      'mapi.MAPI_EXTENDED | mapi.MAPI_NO_MAIL',
    ),
  )
  expect(played.console).toEqual(['["39 1 1", "37 4 1", "34 1 1", "33 1 1"]', 'MAPI_E_NO_SUPPORT'])
  expect(played.world.sent).toEqual([])
  expect(played.of('spi')).toEqual([])
})

test('SE-03 a spooler that could not start leaves a session as MAPI_NO_MAIL does', async () => {
  const played = await play(
    withTable(`
const rows = mapi.HrQueryAllRows(table, [mapi.PR_RESOURCE_TYPE, mapi.PR_STATUS_CODE], null, null, 0)
console.log(rows.aRow.map((row) => row.lpProps.map((property) => property.Value).join(' ')))
console.log(attempt(() => openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD)))`),
    { scenario: { ...threeTransports, spooler: 'failed' } },
  )
  expect(played.console).toEqual(['["39 1", "37 4", "34 1", "33 1"]', 'MAPI_E_NO_SUPPORT'])
  expect(played.world.sent).toEqual([])
})

test('SE-04 what concerns all transports waits for their logon, and is quick afterwards', async () => {
  for (const call of ['GetStatusTable(0)', 'QueryIdentity()', 'EnumAdrTypes(0)', 'Logoff(0, 0, 0)']) {
    const played = await play(
      start(`
mapi.MAPIInitialize(null)
const session = mapi.MAPILogonEx(0, 'Outlook', null, mapi.MAPI_EXTENDED)
const before = performance.now()
session.${call}
console.log(performance.now() - before > 100)`),
    )
    expect([call, ...played.console]).toEqual([call, 'true'])
    const logons = played
      .of('spi')
      .filter(({ method, phase }) => method === 'IXPProvider::TransportLogon' && phase === 'return')
    const returned = played.of('return').at(-1)
    expect(logons).toHaveLength(3)
    expect(logons.every(({ seq }) => seq < (returned?.seq ?? 0))).toBe(true)
  }
  const later = await play(
    withTable(`
const before = performance.now()
session.GetStatusTable(0); session.QueryIdentity(); session.EnumAdrTypes(0)
console.log(performance.now() - before)`),
  )
  expect(later.console).toEqual(['15'])
})

test('SE-04 ValidateState on the spooler waits, by an identifier kept from an earlier session', async () => {
  const played = await play(
    withTable(`
const kept = openSpooler().GetProps([mapi.PR_ENTRYID], 0).lpPropArray[0].Value
session.Logoff(0, 0, 0)
const next = mapi.MAPILogonEx(0, 'Outlook', null, mapi.MAPI_EXTENDED)
const spooler = next.OpenEntry(kept, null, 0).lpUnk
const before = performance.now()
spooler.ValidateState(0, 0)
console.log(performance.now() - before > 100)`),
  )
  expect(played.console).toEqual(['true'])
})

test('SE-05 Logoff leaves Release as the one call on the session, and wants a tidy program', async () => {
  const tidy = await play(
    withTable(`
table.Release()
console.log(session.Logoff(0, mapi.MAPI_LOGOFF_SHARED | mapi.MAPI_LOGOFF_UI, 0))
console.log(attempt(() => session.GetStatusTable(0)), attempt(() => session.QueryIdentity()), attempt(() => session.Logoff(0, 0, 0)))
console.log(session.Release())`),
  )
  const gone = 'MAPI_E_INVALID_OBJECT'
  expect(tidy.console).toEqual(['0', `${gone} ${gone} ${gone}`, '0'])
  expect(tidy.lints.filter(({ code }) => code === 'outlives-logoff')).toEqual([])

  const untidy = await play(withTable(`const spooler = openSpooler(); session.Logoff(0, 0, 0)`))
  const [remark] = untidy.lints.filter(({ code }) => code === 'outlives-logoff')
  expect(remark?.message).toMatch(/IMAPITable of line 5, IMAPIStatus of line \d+/)
  const invalidated = untidy.of('object').filter(({ event }) => event === 'invalidated')
  expect(invalidated.map(({ kind }) => kind)).toEqual(['IMAPITable', 'IMAPIStatus'])
})

test('SE-05 unknown flags and a reserved parameter are refused, and the session goes on', async () => {
  const played = await play(
    withTable(`
console.log(attempt(() => session.Logoff(0, 0x100, 0)), attempt(() => session.Logoff(0, 0, 1)))
console.log(table.GetRowCount(0).ulCount)`),
  )
  expect(played.console).toEqual(['MAPI_E_UNKNOWN_FLAGS MAPI_E_INVALID_PARAMETER', '7'])
})

test('SE-06 what outlives Logoff answers all but AddRef and Release with MAPI_E_INVALID_OBJECT', async () => {
  const played = await play(
    withTable(`
const spooler = openSpooler()
const { lpUnk: store } = session.OpenEntry<mapi.IMsgStore>(mapi.HrQueryAllRows(table, [mapi.PR_STORE_ENTRYID], { rt: mapi.RES_EXIST, res: { ulPropTag: mapi.PR_STORE_ENTRYID } }, null, 0).aRow[0].lpProps[0].Value, null, 0)
session.Logoff(0, 0, 0)
console.log(attempt(() => table.GetRowCount(0)), attempt(() => spooler.GetProps(null, 0)), attempt(() => store.GetPropList(0)))
console.log(table.AddRef(), table.Release(), table.Release(), spooler.Release(), store.Release())`),
  )
  const gone = 'MAPI_E_INVALID_OBJECT'
  expect(played.console).toEqual([`${gone} ${gone} ${gone}`, '2 1 0 0 0'])
  expect(played.ledger.faults.map(({ kind }) => kind)).toEqual([
    'invalid-object',
    'invalid-object',
    'invalid-object',
  ])
})

test('SE-07 logging off at once leaves the mail in the outgoing queue, for a session that stays', async () => {
  const played = await play(
    start(`
mapi.MAPIInitialize(null)
const short = mapi.MAPILogonEx(0, 'Outlook', null, mapi.MAPI_EXTENDED)
short.Logoff(0, 0, 0)
short.Release()
console.log('left')
const long = mapi.MAPILogonEx(0, 'Outlook', null, mapi.MAPI_EXTENDED)
const table = long.GetStatusTable(0)
const rows = mapi.HrQueryAllRows(table, [mapi.PR_ENTRYID, mapi.PR_RESOURCE_TYPE], null, null, 0)
const row = rows.aRow.find((row) => row.lpProps[1].Value === mapi.MAPI_SPOOLER)!
long.OpenEntry(row.lpProps[0].Value, null, 0).lpUnk.FlushQueues(0, null, mapi.FLUSH_UPLOAD)`),
  )
  const left = played.of('console')[0]?.seq ?? 0
  const finished = played.of('message').filter(({ event }) => event === 'finished')
  expect(finished).toHaveLength(6)
  expect(finished.every(({ seq }) => seq > left)).toBe(true)
  expect(played.world.outbox).toEqual([])
})

const identity = (display: string, byte: string) => ({ display, entryId: `00000000${byte}`, searchKey: byte })

test('SE-08 QueryIdentity prefers the primary identity, else takes the first', async () => {
  const program = withTable(`
const { hr, lpEntryID } = session.QueryIdentity()
console.log(hr, lpEntryID[4])
console.log(rowsOf(mapi.MAPI_TRANSPORT_PROVIDER).length, mapi.MAPIFreeBuffer(lpEntryID))`)
  const world = (primary: boolean) => ({
    services: [
      { name: 'Mine', identity: identity('Ada', 'aa') },
      { name: 'Yours', identity: identity('Grace', 'bb'), primary },
    ],
    transports: [
      { name: 'Post', kind: 'lan' as const, service: 'Mine' },
      { name: 'House', kind: 'lan' as const, service: 'Yours' },
    ],
  })
  expect((await play(program, { scenario: world(true) })).console).toEqual([`0 187`, '2 0'])
  expect((await play(program, { scenario: world(false) })).console).toEqual([`0 170`, '2 0'])
})

test('SE-08 without an identity it succeeds with a warning, and there is still something to free', async () => {
  const played = await play(
    withTable(`
const { hr, lpEntryID } = session.QueryIdentity()
console.log(hr === mapi.MAPI_W_NO_SERVICE, mapi.HR_SUCCEEDED(hr), lpEntryID.length > 4)`),
  )
  expect(played.console).toEqual(['true true true'])
  expect(played.ledger.outstanding.map(({ kind }) => kind)).toContain('ENTRYID')
})

test('SE-09 identifiers of one object are equal though their bytes are not', async () => {
  const played = await play(
    withTable(`
const [row] = rowsOf(mapi.MAPI_SPOOLER), [other] = rowsOf(mapi.MAPI_AB)
const short = row.lpProps[0].Value, long = open(row).GetProps([mapi.PR_ENTRYID], 0).lpPropArray[0].Value
console.log(String(short) === String(long), session.CompareEntryIDs(short, long, 0), session.CompareEntryIDs(short, other.lpProps[0].Value, 0))
const foreign = short.slice()
foreign[8] ^= 1
console.log(attempt(() => session.CompareEntryIDs(short, foreign, 0)), attempt(() => session.CompareEntryIDs(short, short, 1)))`),
  )
  expect(played.console).toEqual(['false true false', 'MAPI_E_UNKNOWN_ENTRYID MAPI_E_UNKNOWN_FLAGS'])
})
