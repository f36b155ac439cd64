// A world with a remote transport, and the steps that its tests share.
import type { ScenarioFile } from '../../src/simulation/scenario.ts'
import { play, withTable, type PlayOptions, type Played } from '../support/play.ts'

export const field = (more: object = {}): ScenarioFile => ({
  transports: [
    {
      name: 'Field',
      kind: 'remote',
      lineSpeed: 100,
      outgoing: [{ id: 'report', to: ['MS:boss'] }],
      incoming: [
        { id: 'short', subject: 'Short', size: 100 },
        { id: 'long', subject: 'Long', size: 1_000 },
        { id: 'junk', subject: 'Junk', size: 500 },
      ],
      ...more,
    },
  ],
})

/** What a program about `Field` begins with. `show` writes its row: code, VALIDATE_OK, progress. */
const steps = `
const field = openTransport('Field')
const show = (label: string) => {
  const tags = [mapi.PR_STATUS_CODE, mapi.PR_REMOTE_VALIDATE_OK, mapi.PR_REMOTE_PROGRESS, mapi.PR_STATUS_STRING]
  const row = mapi.HrQueryAllRows(table, tags, {
    rt: mapi.RES_PROPERTY,
    res: { relop: mapi.RELOP_EQ, ulPropTag: mapi.PR_DISPLAY_NAME, lpProp: { ulPropTag: mapi.PR_DISPLAY_NAME, Value: 'Field' } },
  }, null, 0).aRow[0]
  const [code, ok, progress, text] = row.lpProps.map(({ Value }: any) => Value)
  console.log(label + ' 0x' + code.toString(16) + ' ' + ok + ' ' + progress + ' ' + text)
}
const folder = field.QueryInterface(mapi.IID_IMAPIFolder) as any
const headers = () => mapi.HrQueryAllRows(folder.GetContentsTable(0),
  [mapi.PR_ENTRYID, mapi.PR_SUBJECT, mapi.PR_MSG_STATUS, mapi.PR_MESSAGE_DOWNLOAD_TIME], null, null, 0).aRow
const mark = (subject: string, status: number) =>
  folder.SetMessageStatus(headers().find((row: any) => row.lpProps[1].Value === subject).lpProps[0].Value,
    status, mapi.MSGSTATUS_REMOTE_DOWNLOAD | mapi.MSGSTATUS_REMOTE_DELETE)
`

export const playField = (
  program: string,
  options: Omit<PlayOptions, 'scenario'> & { scenario?: ScenarioFile } = {},
): Promise<Played> => play(withTable(steps + program), { scenario: field(), ...options })

/** Names of the messages in a place at the end. */
export const farEnd = (played: Played): string[] =>
  played.world.transports.find(({ name }) => name === 'Field')?.incoming ?? []
