import { expect, test } from 'vitest'
import { play, withTable } from '../support/play.ts'

const program = (steps: string) => `import * as mapi from 'mapi'\n${steps}`

test('ER-01 severity is bit 31, then come facility and code', async () => {
  const played = await play(
    program(`
const parts = (hr: number) => [hr >>> 31, (hr >>> 16) & 0x7ff, hr & 0xffff]
console.log(parts(mapi.MAPI_E_NO_SUPPORT), parts(mapi.MAPI_W_ERRORS_RETURNED), parts(mapi.MAPI_E_INVALID_PARAMETER))
const named = Object.entries(mapi).filter(([name, value]) => /^MAPI_[EW]_/.test(name) && (value as number) >>> 16 !== 0x8007 && (value as number) >>> 16 !== 0x8000)
console.log(named.length > 50, named.filter(([name, value]) => ((value as number) >>> 16) !== (name.startsWith('MAPI_E') ? 0x8004 : 0x0004)).map(([name]) => name))`),
  )
  expect(played.console[0]).toBe('[1, 4, 258] [0, 4, 896] [1, 7, 87]')
  expect(played.console[1]).toBe('true []')
})

test('ER-02 a warning is nonzero and a success: HR_FAILED tells, zero does not', async () => {
  const played = await play(
    withTable(`
const { hr, lpPropArray } = openSpooler().GetProps([mapi.PR_SUBJECT], 0)
console.log(hr !== 0, mapi.HR_FAILED(hr), mapi.HR_SUCCEEDED(hr), lpPropArray.length)
console.log(mapi.HR_FAILED(mapi.MAPI_E_BUSY), mapi.HR_FAILED(mapi.S_OK), mapi.HR_SUCCEEDED(mapi.MAPI_W_PARTIAL_COMPLETION))`),
  )
  expect(played.console).toEqual(['true false true 1', 'true false true'])
})

test('ER-03 five results have two names each', async () => {
  const played = await play(
    program(`
console.log([mapi.MAPI_E_CALL_FAILED, mapi.MAPI_E_NOT_ENOUGH_MEMORY, mapi.MAPI_E_INVALID_PARAMETER, mapi.MAPI_E_INTERFACE_NOT_SUPPORTED, mapi.MAPI_E_NO_ACCESS].map((hr) => hr.toString(16)).join(' '))
console.log(mapi.MAPI_E_CALL_FAILED === mapi.E_FAIL, mapi.MAPI_E_NO_ACCESS === mapi.E_ACCESSDENIED, mapi.MAPI_E_INVALID_PARAMETER === mapi.E_INVALIDARG, mapi.MAPI_E_NOT_ENOUGH_MEMORY === mapi.E_OUTOFMEMORY, mapi.MAPI_E_INTERFACE_NOT_SUPPORTED === mapi.E_NOINTERFACE)`),
  )
  expect(played.console).toEqual(['80004005 8007000e 80070057 80004002 80070005', 'true true true true true'])
})

test('ER-04 results, flags and tags are unsigned, and come back so', async () => {
  const played = await play(
    withTable(`
console.log(mapi.MAPI_UNICODE, mapi.fnevExtended, mapi.MAPI_E_NO_SUPPORT)
try { openSpooler().SettingsDialog(0, 0) } catch (error) { console.log((error as mapi.MapiError).hr === 0x80040102) }
table.SetColumns([0x8000001f | 0, mapi.PR_ENTRYID], 0)
console.log(table.QueryColumns(0).every((tag) => tag > 0))
console.log(Object.values(mapi).filter((value) => typeof value === 'number' && value < 0))`),
  )
  expect(played.console[0]).toBe('2147483648 2147483648 2147746050')
  expect(played.console.slice(1)).toEqual(['true', 'true', '[]'])
  expect(played.calls.every(({ hr }) => (hr ?? 0) >= 0)).toBe(true)
})

test('ER-05 any method may answer with a result that its page does not list', async () => {
  const played = await play(
    withTable(`
const spooler = openSpooler()
const wrong = [
  () => spooler.ValidateState(0, 0x80), () => spooler.GetPropList(1), () => session.QueryIdentity(),
  () => spooler.FlushQueues(0, null, 'all' as never), () => session.GetStatusTable(undefined as never), () => table.SetColumns(null as never, 0),
]
console.log(wrong.map((call) => attempt(call)).filter((answer) => typeof answer === 'string').join(' '))`),
  )
  expect(played.console).toEqual([
    'MAPI_E_UNKNOWN_FLAGS MAPI_E_UNKNOWN_FLAGS MAPI_E_INVALID_PARAMETER MAPI_E_INVALID_PARAMETER MAPI_E_INVALID_PARAMETER',
  ])
})

test('ER-06 what is not supported says so with one of the codes for it', async () => {
  const played = await play(
    withTable(`
const spooler = openSpooler()
const answers = [
  () => spooler.OpenProperty(mapi.PR_DISPLAY_NAME, mapi.IID_IMAPIProp, 0, 0),
  () => spooler.CopyTo([], null, 0, null, mapi.IID_IMAPIProp, spooler, 0),
  () => spooler.CopyProps([mapi.PR_DISPLAY_NAME], 0, null, mapi.IID_IMAPIProp, spooler, 0),
  () => spooler.GetNamesFromIDs(null, null, 0), () => spooler.GetIDsFromNames(null, 0),
  () => spooler.SettingsDialog(0, 0), () => spooler.QueryInterface(mapi.IID_IMAPITable),
  () => (session as any).OpenAddressBook(0, null, 0), () => (spooler as any).GetStatusTable(0),
].map((call) => attempt(call))
console.log(answers.slice(0, 6).join(' '))
console.log(answers.slice(6).join(' '))`),
  )
  const refused = 'MAPI_E_INTERFACE_NOT_SUPPORTED'
  expect(played.console).toEqual([
    Array.from({ length: 6 }, () => 'MAPI_E_NO_SUPPORT').join(' '),
    `${refused} ${refused} ${refused}`,
  ])
})

test('ER-07 GetLastError speaks of the very object that failed, and of that result', async () => {
  const played = await play(
    withTable(`
const spooler = openSpooler(), post = openTransport('Post')
attempt(() => spooler.SettingsDialog(0, 0))
const error = spooler.GetLastError(mapi.MAPI_E_NO_SUPPORT, mapi.MAPI_UNICODE)!
console.log(error.ulVersion === mapi.MAPI_ERROR_VERSION, error.lpszError!.includes('STATUS_SETTINGS_DIALOG'), error.lpszComponent)
console.log(post.GetLastError(mapi.MAPI_E_NO_SUPPORT, 0), session.GetLastError(mapi.MAPI_E_NO_SUPPORT, 0), spooler.GetLastError(mapi.MAPI_E_BUSY, 0))
console.log(attempt(() => spooler.GetLastError(0, 1)), spooler.GetLastError(mapi.MAPI_E_NO_SUPPORT | 0, 0) !== null)
attempt(() => session.OpenEntry(new Uint8Array(9), null, 0))
console.log(session.GetLastError(mapi.MAPI_E_UNKNOWN_ENTRYID, 0)!.lpszError!.includes('session'))
attempt(() => mapi.HrQueryAllRows(table, [], null, null, 0))
console.log(table.GetLastError(mapi.MAPI_E_INVALID_PARAMETER, 0) !== null)
mapi.MAPIFreeBuffer(error)`),
  )
  expect(played.console).toEqual([
    'true true mapi32.dll',
    'null null null',
    'MAPI_E_UNKNOWN_FLAGS true',
    'true',
    'true',
  ])
  const errors = played.of('buffer').filter(({ kind }) => kind === 'MAPIERROR')
  expect(errors.filter(({ event }) => event === 'allocated')).toHaveLength(4)
  expect(errors.filter(({ event }) => event === 'freed')).toHaveLength(1)
})

test("ER-07 the real Outlook's own objects speak ANSI only", async () => {
  const played = await play(
    withTable(`
console.log(attempt(() => openSpooler().GetLastError(0, mapi.MAPI_UNICODE)), attempt(() => session.GetLastError(0, mapi.MAPI_UNICODE)))
console.log(openTransport('Post').GetLastError(0, mapi.MAPI_UNICODE), openSpooler().GetLastError(0, 0))`),
    { scenario: { realOutlook: true, transports: [{ name: 'Post', kind: 'lan' }] } },
  )
  expect(played.console).toEqual(['MAPI_E_BAD_CHARWIDTH MAPI_E_BAD_CHARWIDTH', 'null null'])
})

test('FQ-15 an accepted flush and a refused one give one code, and GetLastError tells them apart', async () => {
  const played = await play(
    withTable(`
const spooler = openSpooler()
const flush = () => attempt(() => spooler.FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_ASYNC_OK))
const why = () => spooler.GetLastError(mapi.MAPI_E_BUSY, 0)!.lpszError
console.log(flush(), why()); console.log(flush(), why())`),
  )
  expect(played.console[0]).toMatch(/^MAPI_E_BUSY .*accepted/)
  expect(played.console[1]).toMatch(/^MAPI_E_BUSY .*did not start/)
})

test('ER-08 partial success: a warning with PT_ERROR entries, or S_OK with a list of problems', async () => {
  const played = await play(
    withTable(`
const spooler = openSpooler()
const { hr, lpPropArray } = spooler.GetProps([mapi.PR_DISPLAY_NAME, mapi.PR_SUBJECT], mapi.MAPI_UNICODE)
console.log(hr === mapi.MAPI_W_ERRORS_RETURNED, lpPropArray[0].Value, mapi.PROP_TYPE(lpPropArray[1].ulPropTag) === mapi.PT_ERROR)
const problems = spooler.SetProps([{ ulPropTag: mapi.PR_DISPLAY_NAME, Value: 'Mine' }])
console.log(problems!.length, problems![0].ulPropTag === mapi.PR_DISPLAY_NAME)`),
  )
  expect(played.console).toEqual(['true MAPI Spooler true', '1 true'])
  expect(played.calls.at(-1)).toMatchObject({ method: 'SetProps', hr: 0 })
})

test('ER-09 there are three cancels, and a fourth name that does not exist', async () => {
  const played = await play(
    program(`
console.log([mapi.MAPI_E_USER_CANCEL, mapi.MAPI_E_CANCEL, mapi.MAPI_W_CANCEL_MESSAGE].map((hr) => hr.toString(16)).join(' '))
console.log([mapi.MAPI_E_USER_CANCEL, mapi.MAPI_E_CANCEL, mapi.MAPI_W_CANCEL_MESSAGE].map(mapi.HR_FAILED).join(' '))
try { console.log((mapi as any).MAPI_E_USER_CANCELED) } catch (error) { console.log((error as Error).message) }`),
  )
  expect(played.console.slice(0, 2)).toEqual(['80040113 80040501 40580', 'true true false'])
  expect(played.console[2]).toMatch(/MAPI_E_USER_CANCELED.*MAPI_E_USER_CANCEL\b/)
})

test('ER-10 with TBL_BATCH or MAPI_DEFERRED_ERRORS an error belongs to an earlier call', async () => {
  const played = await play(
    withTable(`
const wrong = { rt: 99, res: {} } as never
console.log(attempt(() => table.Restrict(wrong, 0)), attempt(() => table.Restrict(wrong, mapi.TBL_BATCH)), attempt(() => table.QueryRows(1, 0)))
table.Restrict(null, 0)
const id = rowsOf(mapi.MAPI_SPOOLER)[0].lpProps[0].Value
const { lpUnk } = session.OpenEntry(id, mapi.IID_IMAPITable, mapi.MAPI_DEFERRED_ERRORS)
console.log(attempt(() => lpUnk.SaveChanges(0)))`),
  )
  expect(played.console).toEqual([
    'MAPI_E_TOO_COMPLEX 0 MAPI_E_TOO_COMPLEX',
    'MAPI_E_INTERFACE_NOT_SUPPORTED',
  ])
})

test('an explanation that names its method is not led by the name once more', async () => {
  const { error } = await play(program('mapi.MAPIInitialize(0 as never)'))
  expect(error?.message).toBe('MAPIInitialize wants null or { ulVersion: 0, ulFlags }.')
})
