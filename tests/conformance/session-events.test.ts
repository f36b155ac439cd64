import { expect, test } from 'vitest'
import { play, withTable } from '../support/play.ts'

const store = `
const [storeRow] = mapi.HrQueryAllRows(table, [mapi.PR_STORE_ENTRYID], { rt: mapi.RES_EXIST, res: { ulPropTag: mapi.PR_STORE_ENTRYID } }, null, 0).aRow
table.Restrict(null, 0)
const storeId = storeRow.lpProps[0].Value
const store = session.OpenEntry<mapi.IMsgStore>(storeId, null, 0).lpUnk`

test('NT-14 with a null identifier a session tells of its own end, whatever else was asked for', async () => {
  const played = await play(
    withTable(`
const heard: number[] = []
const sink = { OnNotify: (_: number, [event]: readonly mapi.NOTIFICATION<mapi.EXTENDED_NOTIFICATION>[]) => { heard.push(event.ulEventType) } }
const connection = session.Advise(null, mapi.fnevExtended, sink)
session.Advise(null, mapi.fnevNewMail, sink)
console.log(connection > 0)
openSpooler().FlushQueues(0, null, mapi.FLUSH_DOWNLOAD)
mapi.HrDispatchNotifications(0)
console.log(heard)
session.Logoff(0, 0, 0)
console.log(heard)
mapi.HrDispatchNotifications(0)
console.log(heard.map((event) => event === mapi.fnevExtended))`),
  )
  expect(played.console).toEqual(['true', '[]', '[]', '[true, true]'])
  expect(played.world.inbox.length).toBeGreaterThan(0)
})

test("NT-14 a registration with a store's identifier hears the session's end, one with the store does not", async () => {
  const played = await play(
    withTable(`${store}
const heard: string[] = []
session.Advise(storeId, mapi.fnevExtended, { OnNotify: () => { heard.push('session') } })
session.Advise(storeId, mapi.fnevNewMail, { OnNotify: () => { heard.push('mail') } })
store.Advise(null, mapi.fnevExtended, { OnNotify: () => { heard.push('store') } })
session.Logoff(0, 0, 0)
mapi.HrDispatchNotifications(0)
console.log(heard)`),
  )
  expect(played.console).toEqual(['["session"]'])
})

test('NT-14 with an identifier the provider decides, and each failure has its code', async () => {
  const played = await play(
    withTable(`
const sink = { OnNotify: () => {} }
const advise = (id: Uint8Array | null, mask: number, to: unknown = sink) => attempt(() => session.Advise(id, mask, to as typeof sink) > 0)
const status = rowsOf(mapi.MAPI_SPOOLER)[0].lpProps[0].Value
console.log(advise(new Uint8Array(3), mapi.fnevNewMail), advise(new Uint8Array(30), mapi.fnevNewMail))
console.log(advise(status, mapi.fnevNewMail), advise(null, mapi.fnevExtended, null))
const one = session.Advise(null, mapi.fnevCriticalError, sink)
console.log(session.Unadvise(one), attempt(() => session.Unadvise(one)))`),
  )
  expect(played.console).toEqual([
    'MAPI_E_INVALID_ENTRYID MAPI_E_UNKNOWN_ENTRYID',
    'MAPI_E_NO_SUPPORT MAPI_E_INVALID_PARAMETER',
    '0 MAPI_E_INVALID_PARAMETER',
  ])
})

test('NT-15 a store tells of each message that arrives, after the call that brought it', async () => {
  const played = await play(
    withTable(`${store}
const heard: mapi.NOTIFICATION<mapi.NEWMAIL_NOTIFICATION>[] = []
const connection = store.Advise(null, mapi.fnevNewMail, { OnNotify: (_, [event]) => { heard.push({ ...event }) } })
openTransport('Post').FlushQueues(0, null, mapi.FLUSH_DOWNLOAD)
console.log(heard.length)
mapi.HrDispatchNotifications(0)
console.log(heard.map(({ ulEventType, info }) => [ulEventType, info.lpszMessageClass, info.ulFlags === mapi.MAPI_UNICODE]))
console.log(new Set(heard.map(({ info }) => String(info.lpEntryID))).size, new Set(heard.map(({ info }) => String(info.lpParentID))).size)
console.log(store.Unadvise(connection))
openTransport('House').FlushQueues(0, null, mapi.FLUSH_DOWNLOAD)
mapi.HrDispatchNotifications(0)
console.log(heard.length)`),
  )
  expect(played.console).toEqual(['0', '[[2, "IPM.Note", true], [2, "IPM.Note", true]]', '2 1', '0', '2'])
  expect(played.of('notification').filter(({ event }) => event === 'delivered')).toHaveLength(2)
})

test('NT-15 the session passes a registration with the store on, and a released store forgets its own', async () => {
  const played = await play(
    withTable(`${store}
const heard: string[] = []
session.Advise(storeId, mapi.fnevNewMail, { OnNotify: () => { heard.push('session') } })
store.Advise(null, mapi.fnevNewMail, { OnNotify: () => { heard.push('store') } })
store.Release()
openTransport('Pager'); openSpooler().FlushQueues(0, rowsOf(mapi.MAPI_TRANSPORT_PROVIDER)[2].lpProps[0].Value, mapi.FLUSH_DOWNLOAD)
mapi.HrDispatchNotifications(0)
console.log(heard)`),
  )
  expect(played.console).toEqual(['["session"]'])
  expect(played.lints.map(({ code }) => code)).toContain('released-with-advise-connection')
})

test('NT-15 fnevStatusObjectModified is internal: nobody can ask for it', async () => {
  const played = await play(
    withTable(`${store}
const sink = { OnNotify: () => {} }
for (const mask of [mapi.fnevStatusObjectModified, mapi.fnevTableModified, mapi.fnevNewMail | mapi.fnevStatusObjectModified])
  console.log(attempt(() => session.Advise(null, mask, sink)), attempt(() => store.Advise(null, mask, sink)), attempt(() => session.Advise(storeId, mask, sink)))
console.log(attempt(() => table.Advise(mapi.fnevStatusObjectModified, sink)), attempt(() => store.Advise(null, 0, sink)))`),
  )
  const no = 'MAPI_E_INVALID_PARAMETER'
  expect(played.console).toEqual([
    `${no} ${no} ${no}`,
    `${no} ${no} ${no}`,
    `${no} ${no} ${no}`,
    `${no} ${no}`,
  ])
})
