import { expect, test } from 'vitest'
import type { ScenarioFile } from '../../src/simulation/scenario.ts'
import { play } from '../support/play.ts'
import { withStore } from '../support/sending.ts'

const two: ScenarioFile = {
  transports: [
    { name: 'Post', kind: 'lan' },
    { name: 'House', kind: 'lan' },
  ],
}

test('SP-03 the outgoing queue is in the order of submission, and a new row wakes the spooler before its turn', async () => {
  const played = await play(
    withStore(`
const second = draft('Saved first, sent second')
send('Sent first')
mapi.Sleep(20)
second.message.SubmitMessage(0)
console.log(listed(queue))
const events: number[] = []
queue.Advise(mapi.fnevTableModified, { OnNotify: (_, [{ info }]) => { events.push(info.ulTableEvent) } })
mapi.Sleep(10000)
mapi.HrDispatchNotifications(0)
console.log(listed(queue), events.filter((event) => event === mapi.TABLE_ROW_DELETED).length, events.includes(mapi.TABLE_ROW_MODIFIED))`),
    { scenario: { ...two, turnMs: 3_600_000 } },
  )
  expect(played.error).toBeNull()
  expect(played.console).toEqual(['["Sent first", "Saved first, sent second"]', '[] 2 true'])
  const locked = played.of('message').filter(({ event }) => event === 'locked')
  expect(locked.map(({ id }) => id)).toEqual(['message-2', 'message-1'])
})

test('SP-04 the oldest message is locked; one that waits does not hold up another', async () => {
  const played = await play(
    withStore(`
send('Cannot go', ['SMTP:ada'])
send('Can go', ['EX:desk'])
mapi.Sleep(10000)
console.log(listed(queue), listed(queue, mapi.PR_SUBMIT_FLAGS))
console.log(attempt(() => store.SetLockState(openMessage(listed(queue, mapi.PR_ENTRYID)[0] as Uint8Array), 1)))`),
    {
      scenario: {
        transports: [
          { name: 'Post', kind: 'lan', link: 'down' },
          { name: 'House', kind: 'lan', addressType: 'EX' },
        ],
      },
    },
  )
  expect(played.error).toBeNull()
  expect(played.console).toEqual(['["Cannot go"] [0]', 'MAPI_E_NO_SUPPORT'])
  expect(played.of('message').find(({ event }) => event === 'locked')?.id).toBe('message-1')
})

const admin = `
const admin = session.AdminServices(0)
const providers = admin.GetProviderTable(0)
const uids = listed(providers, mapi.PR_PROVIDER_UID) as Uint8Array[]`

test('SP-09 the order wants the complete list, and says "busy" for another count', async () => {
  const played = await play(
    withStore(`${admin}
const order = (list: unknown, count?: number, flags = 0) =>
  attempt(() => admin.MsgServiceTransportOrder(count ?? (list as Uint8Array[]).length, list as Uint8Array[], flags))
console.log(listed(providers, mapi.PR_DISPLAY_NAME), uids.map((uid) => uid.length))
console.log(order(uids.slice(1)), order([...uids, uids[0]]), order([uids[0], new Uint8Array(16)]), order([uids[0], uids[0]]))
console.log(order(uids, 1), order(uids, 2, 1), order(null, 2), order(uids))
console.log(attempt(() => session.AdminServices(1)), attempt(() => (admin as any).SetTransportOrder()))`),
    { scenario: two },
  )
  expect(played.error).toBeNull()
  expect(played.console).toEqual([
    '["Post", "House"] [16, 16]',
    'MAPI_E_BUSY MAPI_E_BUSY MAPI_E_NOT_FOUND MAPI_E_INVALID_PARAMETER',
    'MAPI_E_INVALID_PARAMETER MAPI_E_UNKNOWN_FLAGS MAPI_E_INVALID_PARAMETER 0',
    'MAPI_E_UNKNOWN_FLAGS MAPI_E_INTERFACE_NOT_SUPPORTED',
  ])
})

test('SP-09 a changed order counts from the next session on', async () => {
  const played = await play(
    withStore(`${admin}
admin.MsgServiceTransportOrder(2, uids.toReversed(), 0)
send('This session')
flush()
send('Left behind')
session.Logoff(0, 0, 0)
const next = mapi.MAPILogonEx(0, 'Outlook', null, mapi.MAPI_EXTENDED)
next.GetStatusTable(0)
mapi.Sleep(120000)`),
    { scenario: two },
  )
  expect(played.error).toBeNull()
  const offered = played.of('message').filter(({ event }) => event === 'offered')
  expect(offered.map(({ id, transport }) => [id, transport])).toEqual([
    ['message-1', 'Post'],
    ['message-2', 'House'],
  ])
})

test('SE-07 logging off right after submitting leaves the message in the outgoing queue', async () => {
  const played = await play(
    withStore(`
send('Too late')
session.Logoff(0, 0, 0)`),
    { scenario: two },
  )
  expect(played.error).toBeNull()
  expect(played.world.outbox).toEqual(['message-1'])
})

test('FQ-25 mail of a store goes once somebody opens it, and not with MDB_NO_MAIL', async () => {
  const played = await play(
    withStore(`
const [, archive] = listed(session.GetMsgStoresTable(0), mapi.PR_ENTRYID) as Uint8Array[]
console.log(flush(), listed(session.GetMsgStoresTable(0), mapi.PR_DEFAULT_STORE))
const quiet = session.OpenMsgStore(0, archive, null, mapi.MDB_NO_MAIL)
console.log(flush(), listed(quiet.GetOutgoingQueue(0)))
session.OpenMsgStore(0, archive, null, 0)
console.log(flush(), listed(quiet.GetOutgoingQueue(0)))
console.log(attempt(() => session.OpenMsgStore(0, rowsOf(mapi.MAPI_SPOOLER)[0].lpProps[0].Value, null, 0)))`),
    {
      scenario: {
        stores: [{ name: 'Home' }, { name: 'Archive', open: false }],
        transports: [{ name: 'Post', kind: 'lan', outgoing: [{ subject: 'Dusty', store: 'Archive' }] }],
      },
    },
  )
  expect(played.error).toBeNull()
  expect(played.console).toEqual(['0 [true, false]', '0 ["Dusty"]', '0 []', 'MAPI_E_UNKNOWN_ENTRYID'])
})

test('NT-15 a notification leads to the message and to the folder that it is in', async () => {
  const played = await play(
    withStore(`
const heard: string[] = []
store.Advise(null, mapi.fnevNewMail, { OnNotify: (_, [{ info }]) => {
  const folder = folderOf(info.lpParentID)
  heard.push(one(openMessage(info.lpEntryID), mapi.PR_SUBJECT) + ' in ' + one(folder, mapi.PR_DISPLAY_NAME))
  folder.Release()
} })
flush(mapi.FLUSH_DOWNLOAD)
mapi.HrDispatchNotifications(0)
console.log(heard)`),
    { scenario: { transports: [{ name: 'Post', kind: 'lan', incoming: [{ subject: 'News' }] }] } },
  )
  expect(played.error).toBeNull()
  expect(played.console).toEqual(['["News in Inbox"]'])
})

test('MM-06 identifiers that were freed with their rows cannot order the transports', async () => {
  const played = await play(
    withStore(`
const admin = session.AdminServices(0)
const rows = mapi.HrQueryAllRows(admin.GetProviderTable(0), [mapi.PR_PROVIDER_UID], null, null, 0)
const order = rows.aRow.map(({ lpProps }) => lpProps[0].Value)
console.log(admin.MsgServiceTransportOrder(2, order, 0))
mapi.FreeProws(rows)
console.log(attempt(() => admin.MsgServiceTransportOrder(2, order, 0)))`),
    { scenario: two },
  )
  expect(played.console).toEqual(['0', 'MAPI_E_INVALID_PARAMETER'])
  expect(played.ledger.faults).toMatchObject([{ kind: 'use-after-free' }])
})
