import type { Browser } from 'puppeteer-core'
import { hashOf } from '../../src/app/share/link.ts'
import { Visitor } from './visitor.ts'

const PROGRAM = `import * as mapi from 'mapi'
mapi.MAPIInitialize(null)
const session = mapi.MAPILogonEx(0, 'Outlook', null, mapi.MAPI_EXTENDED)
const table = session.GetStatusTable(0)
const rows = mapi.HrQueryAllRows(table, [mapi.PR_ENTRYID, mapi.PR_RESOURCE_TYPE], null, null, 0)
for (const { lpProps } of rows.aRow) {
  if (lpProps[1].Value !== mapi.MAPI_TRANSPORT_PROVIDER) continue
  session.OpenEntry(lpProps[0].Value, null, 0).lpUnk.FlushQueues(0, null, mapi.FLUSH_UPLOAD)
}
console.log('flushed')
`

export interface SharedRun {
  readonly link: string
  /** Where the playhead stood when it was shared. */
  readonly moment: string
  readonly recorded: string
}

/** Runs a program in a world with a modem and an asynchronous transport, and shares it in the middle of it. */
export const shareFrom = async (browser: Browser, playground: string): Promise<SharedRun> => {
  const hash = await hashOf({
    name: 'Été ✉',
    source: PROGRAM,
    scenario: {
      user: [{ answer: 'ok', afterMs: 500 }],
      transports: [
        { name: 'Fax', kind: 'modem', outgoing: 3 },
        { name: 'Relay', kind: 'async', outgoing: 20 },
      ],
    },
    inputs: [],
    language: 'en',
    moment: null,
    lesson: null,
  })
  const sender = await Visitor.at(browser, playground + hash)
  await sender.press('Run')
  const recorded = await sender.recorded()
  await sender.moveBy('Home', 'PageUp', 'PageUp', 'PageUp', 'PageUp')
  const moment = await sender.moment()
  const link = await sender.link()
  await sender.close()
  return { link, moment, recorded }
}
