import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { guessWorld, numberIn, worldFrom } from '../../../src/app/playground/mfcmapi/guess-world.ts'
import PasteTable from '../../../src/app/playground/mfcmapi/PasteTable.svelte'
import { readTable } from '../../../src/app/playground/mfcmapi/read-table.ts'
import { checkScenario } from '../../../src/app/playground/world/check.ts'
import * as mapi from '../../../src/mapi/api/constants.ts'
import type { ScenarioFile } from '../../../src/simulation/scenario.ts'

const hex = (number: number): string => `0x${(number >>> 0).toString(16).toUpperCase().padStart(8, '0')}`

const ROWS = [
  ['MAPI Subsystem', mapi.MAPI_SUBSYSTEM, 0, 1],
  ['MAPI Spooler', mapi.MAPI_SPOOLER, 8, 1],
  ['Address Book', mapi.MAPI_AB, 0, 1],
  ['Personal Folders', mapi.MAPI_STORE_PROVIDER, 0, 1],
  ['Contoso Fax', mapi.MAPI_TRANSPORT_PROVIDER, 11, 0x110001],
  ['Internet <Mail>', mapi.MAPI_TRANSPORT_PROVIDER, 3, 2],
] as const

/** As "Export table" writes it. */
const EXPORTED = `<?xml version="1.0" encoding="UTF-16"?>
<table>
${ROWS.map(
  ([name, type, methods, status], index) => `<row index = "${hex(index)}">
\t<property tag = "${hex(mapi.PR_ENTRYID)}" type = "PT_BINARY" >
\t\t<ExactNames>PR_ENTRYID, PidTagEntryId</ExactNames>
\t\t<Value cb="3"><![CDATA[00FF0${String(index)}]]></Value>
\t\t<AltValue><![CDATA[..${String(index)}]]></AltValue>
\t</property>
\t<property tag = "0x3001001E" type = "PT_STRING8" >
\t\t<Value><![CDATA[${name}]]></Value>
\t</property>
\t<property tag = "${hex(mapi.PR_RESOURCE_METHODS)}" type = "PT_LONG" >
\t\t<Value>${String(methods)}</Value>
\t\t<AltValue>${hex(methods)}</AltValue>
\t</property>
\t<property tag = "${hex(mapi.PR_RESOURCE_TYPE)}" type = "PT_LONG" >
\t\t<Value>${String(type)}</Value>
\t</property>
\t<property tag = "${hex(mapi.PR_STATUS_CODE)}" type = "PT_LONG" >
\t\t<Value>${String(status)}</Value>
\t\t<SmartView><![CDATA[Flags: ${hex(status)} = STATUS_AVAILABLE]]></SmartView>
\t</property>
</row>`,
).join('\n')}
</table>`

/** As Ctrl+C copies it. */
const COPIED = ROWS.map(
  ([name, type, methods, status], index) =>
    `Row: ${String(index)}\r\nInstance Key::cb: 4 lpb: 0000000${String(index)}\r\nDisplay Name::${name}\r\nIdentity::\r\nResource Methods::${String(methods)}\r\nResource Type::${String(type)}\r\nStatus Code::${String(status)}\r\nEntry ID::cb: 3 lpb: 00FF0${String(index)}\r\n`,
).join('')

const csv = (delimiter: string): string =>
  [
    [
      'PR_DISPLAY_NAME_A',
      'PR_RESOURCE_TYPE',
      'PR_RESOURCE_METHODS',
      'PR_STATUS_CODE',
      'PR_ENTRYID',
      'Remark',
    ],
    ...ROWS.map(([name, type, methods, status], index) => [
      name,
      type === mapi.MAPI_TRANSPORT_PROVIDER ? 'MAPI_TRANSPORT_PROVIDER' : String(type),
      methods === 11 ? 'STATUS_VALIDATE_STATE | STATUS_SETTINGS_DIALOG | STATUS_FLUSH_QUEUES' : hex(methods),
      hex(status),
      `00FF0${String(index)}`,
      'with "quotes"; and, more',
    ]),
  ]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
    .join('\r\n')

const worldOf = (text: string): ScenarioFile => {
  const table = readTable(text)
  if ('trouble' in table) throw new Error(table.trouble)
  return worldFrom(guessWorld(table.rows), [])
}

test.each([
  ['the exported XML', EXPORTED],
  ['the rows copied from the list', COPIED],
  ['a CSV', csv(',')],
  ['a CSV with semicolons', csv(';')],
  ['cells from a spreadsheet', csv('\t')],
])('%s becomes a world with its transports, methods and stores', (_, text) => {
  const world = worldOf(text)
  expect(world).toEqual({
    rowOrder: ['subsystem', 'spooler', 'address-book', 'store'],
    stores: [{ name: 'Personal Folders' }],
    transports: [
      { name: 'Contoso Fax', kind: 'modem', resourceMethods: 11, entryId: '00ff04' },
      { name: 'Internet <Mail>', kind: 'no-flush', resourceMethods: 3, entryId: '00ff05', link: 'down' },
    ],
  })
  expect(checkScenario(world).issues).toBeNull()
})

test('numbers are read in decimal, in hexadecimal, and by the names of their flags', () => {
  expect(numberIn('11')).toBe(11)
  expect(numberIn('0x0000000B = STATUS_VALIDATE_STATE | …')).toBe(11)
  expect(numberIn('STATUS_VALIDATE_STATE|STATUS_FLUSH_QUEUES')).toBe(9)
  expect(numberIn('NO_SUCH_FLAG')).toBeNull()
  expect(numberIn(undefined)).toBeNull()
})

test('an identity becomes a service that the transports share', () => {
  const table = readTable(
    [
      'PR_DISPLAY_NAME;PR_SERVICE_NAME;PR_RESOURCE_FLAGS;PR_IDENTITY_DISPLAY;PR_IDENTITY_ENTRYID;PR_IDENTITY_SEARCH_KEY',
      `Post;MSEMS;${hex(mapi.STATUS_PRIMARY_IDENTITY)};Ada;00aa;00bb`,
      'Post;MSEMS;0;Ada;00aa;00bb',
    ].join('\n'),
  )
  if ('trouble' in table) throw new Error(table.trouble)
  const world = worldFrom(guessWorld(table.rows), [])
  expect(world.transports?.map(({ name, service }) => [name, service])).toEqual([
    ['Post', 'MSEMS'],
    ['Post 2', 'MSEMS'],
  ])
  expect(world.services).toMatchObject([
    { name: 'MSEMS', identity: { display: 'Ada', entryId: '00aa', searchKey: '00bb' } },
  ])
  expect(checkScenario(world).issues).toBeNull()
})

test.each([
  ['', 'nothing'],
  ['Dear all,\nplease find', 'no columns'],
  ['<?xml version="1.0"?><table></table>', 'no table'],
  [EXPORTED.slice(0, 700), 'bad xml'],
])('what is no table is told apart', (text, trouble) => {
  expect(readTable(text)).toEqual({ trouble })
})

test('what the table does not say is asked', async () => {
  const user = userEvent.setup()
  const made: ScenarioFile[] = []
  render(PasteTable, { onmake: (world: ScenarioFile) => void made.push(world), oncancel: () => undefined })
  await user.click(screen.getByRole('button', { name: 'Read it' }))
  expect(screen.getByRole('alert')).toHaveTextContent('Paste the table first.')
  await user.click(screen.getByRole('textbox', { name: 'The table' }))
  await user.paste(COPIED)
  await user.click(screen.getByRole('button', { name: 'Read it' }))
  const mail = within(screen.getByRole('group', { name: 'Internet <Mail>' }))
  await user.selectOptions(mail.getByRole('combobox', { name: 'Behaves as' }), 'async')
  await user.type(mail.getByRole('textbox', { name: 'Address type' }), 'SMTP')
  await user.type(mail.getByRole('textbox', { name: 'To send' }), '5')
  await user.click(screen.getByRole('button', { name: 'Make a world of it' }))
  expect(made[0]?.transports?.[1]).toMatchObject({ kind: 'async', addressType: 'SMTP', outgoing: 5 })
})
