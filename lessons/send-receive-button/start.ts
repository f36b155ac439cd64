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

const sendReceive = (session: IMAPISession, wish: Wish): Entry[] => {
  const report: Entry[] = []

  // 1  What is asked for, in flags

  // 2  The whole table: it is small

  // 3  The transports that are meant, and a spooler that can flush

  // 4  One after the other, each with its result

  // 5  Give everything back, whatever happened
  return report
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
