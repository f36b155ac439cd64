// says: everything-at-once
import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, FreeProws, MapiError,
  Sleep,
  type IMAPISession, type IMAPIStatus, type SBinary,
  PR_ENTRYID, PR_DISPLAY_NAME, PR_RESOURCE_TYPE, PR_RESOURCE_METHODS,
  MAPI_SPOOLER, MAPI_TRANSPORT_PROVIDER, STATUS_FLUSH_QUEUES,
  MAPI_E_BUSY,
  FLUSH_UPLOAD, FLUSH_DOWNLOAD, FLUSH_FORCE, FLUSH_NO_UI,
  MAPI_EXTENDED,
} from 'mapi'

interface Wish {
  send: boolean
  receive: boolean
  transportName?: string
  quiet: boolean
}

interface Entry {
  name: string
  hr: number
}

// 1a  Busy: somebody else is flushing, and this flush did not start
const flush = (
  spooler: IMAPIStatus, target: SBinary, flags: number,
) => {
  for (let patience = 1000; ; patience--)
    try {
      return spooler.FlushQueues(0, target, flags)
    } catch (error) {
      if (!(error instanceof MapiError)) throw error
      if (error.hr !== MAPI_E_BUSY || patience === 0) return error.hr
      Sleep(250)
    }
}

const sendReceive = (session: IMAPISession, wish: Wish): Entry[] => {
  const report: Entry[] = []

  // 1  What is asked for, in flags
  const flags =
    (wish.send ? FLUSH_UPLOAD : 0) | (wish.receive ? FLUSH_DOWNLOAD : 0) |
    (wish.quiet ? FLUSH_NO_UI : 0) | FLUSH_FORCE

  // 2  The whole table: it is small
  const table = session.GetStatusTable(0)
  const columns = [
    PR_ENTRYID, PR_DISPLAY_NAME, PR_RESOURCE_TYPE, PR_RESOURCE_METHODS,
  ] as const
  const rows = HrQueryAllRows(table, columns, null, null, 0)
  let spooler: IMAPIStatus | null = null
  try {
    // 3  The transports that are meant, and a spooler that can flush
    const meant = rows.aRow.filter(({ lpProps: [, name, type] }) =>
      type.Value === MAPI_TRANSPORT_PROVIDER &&
      (wish.transportName === undefined || name.Value === wish.transportName))
    const able = rows.aRow.find(({ lpProps: [, , type, methods] }) =>
      type.Value === MAPI_SPOOLER && methods.Value & STATUS_FLUSH_QUEUES)
    if (meant.length === 0 || !able) return report

    // 4  One after the other, each with its result
    spooler = session.OpenEntry(able.lpProps[0].Value, null, 0).lpUnk
    for (const { lpProps: [id, name] } of meant)
      report.push({ name: name.Value, hr: spooler.FlushQueues(0, null, flags) })
    return report
  } finally {
    // 5  Give everything back, whatever happened
    spooler?.Release()
    FreeProws(rows)
    table.Release()
  }
}

// 0  The button is pressed twice; leave this as it is
MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const press = (title: string, wish: Wish) => {
  console.log(title)
  for (const { name, hr } of sendReceive(session, wish))
    console.log(name, hr)
}
press('Send by Post', {
  send: true, receive: false, transportName: 'Post', quiet: true,
})
press('Send and receive', { send: true, receive: true, quiet: true })
