import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Picture } from '../../../src/playback/picture.ts'
import { pictureAt } from '../../../src/playback/recording.ts'
import type { TraceRecord } from '../../../src/simulation/trace.ts'
import RowCount from '../../../src/stage/status-table/RowCount.svelte'
import StatusTable from '../../../src/stage/status-table/StatusTable.svelte'
import { Tape, THREE, procedureA } from '../../playback/a-recording.ts'

const trace = procedureA(THREE)
const after = (holds: (record: TraceRecord) => boolean): Picture =>
  pictureAt(trace, trace.findIndex(holds) + 1)
const read = after(({ type }) => type === 'cursor')

test('before the session there is no table, and it says so', () => {
  render(StatusTable, { picture: pictureAt(trace, 5) })
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
  expect(screen.getByText(/empty until the session/)).toBeInTheDocument()
})

test('after the session there is no table any more, and it says so', () => {
  const tape = new Tape(THREE).statusRows()
  tape.callWith({ object: null, method: 'MAPILogonEx', hr: 0 })
  tape.callWith({ object: 'IMAPISession', method: 'Logoff', hr: 0 })
  const picture = pictureAt(tape.trace, tape.trace.length)
  render(StatusTable, { picture })
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
  expect(screen.getByText(/The session is over/)).toBeInTheDocument()
  const { container } = render(RowCount, { picture })
  expect(container).toHaveTextContent('')
})

test('each resource is a row with its name, its type by name and its status', () => {
  render(StatusTable, { picture: read })
  const headers = screen.getAllByRole('columnheader').map(({ textContent }) => textContent.trim())
  expect(headers).toEqual(['PR_DISPLAY_NAME', 'PR_RESOURCE_TYPE', 'PR_STATUS_CODE', 'PR_ENTRYID'])
  const row = screen.getByRole('row', { name: /X\.400 Async/ })
  expect(within(row).getByText('MAPI_TRANSPORT_PROVIDER')).toBeInTheDocument()
  expect(
    within(row).getByRole('button', {
      name: '0x00110001: STATUS_AVAILABLE | STATUS_INBOUND_ENABLED | STATUS_OUTBOUND_ENABLED',
    }),
  ).toBeInTheDocument()
})

test('rows that the restriction drops stay, and are said to be dropped', () => {
  render(StatusTable, { picture: read })
  expect(
    screen.getByRole('row', { name: /MAPI Spooler.*matches the restriction, read by the program/ }),
  ).toBeInTheDocument()
  expect(screen.getAllByRole('row', { name: /dropped by the restriction/ })).toHaveLength(5)
})

test('the restriction stands above, in words and with its verdict', () => {
  render(StatusTable, { picture: read })
  const filter = screen.getByRole('group', { name: 'Restriction' })
  expect(filter).toHaveTextContent('PR_RESOURCE_TYPE == MAPI_SPOOLER ✓ true for the row MAPI Spooler')
})

test('the row being judged shows the verdict on it', () => {
  render(StatusTable, { picture: after((record) => record.type === 'evaluate' && record.row === 3) })
  expect(screen.getByRole('row', { name: /Address Book.*being judged/ })).toBeInTheDocument()
  expect(screen.getByRole('group', { name: 'Restriction' })).toHaveTextContent('✕ false')
})

test('the columns of the program are marked', () => {
  render(StatusTable, { picture: read })
  expect(screen.getByRole('columnheader', { name: 'PR_RESOURCE_TYPE' })).toHaveAttribute(
    'title',
    'column chosen by the program, column of the restriction',
  )
  expect(screen.getByRole('columnheader', { name: 'PR_DISPLAY_NAME' })).not.toHaveAttribute('title')
})

test('a cell that changed just now says so, and no longer when time has gone on', async () => {
  const changing = after((record) => record.type === 'row' && record.event === 'modified')
  const { rerender } = render(StatusTable, { picture: changing })
  expect(
    within(screen.getByRole('row', { name: /SMTP Relay/ })).getByText('changed just now'),
  ).toBeInTheDocument()
  await rerender({ picture: pictureAt(trace, trace.length) })
  expect(
    within(screen.getByRole('row', { name: /SMTP Relay/ })).queryByText('changed just now'),
  ).not.toBeInTheDocument()
})

test('the bits of the status that has the focus are spelled out', async () => {
  render(StatusTable, { picture: read })
  await userEvent.tab()
  await userEvent.tab()
  expect(screen.getByText('0x00000001 = STATUS_AVAILABLE')).toBeInTheDocument()
})

test('the count says how many rows match', async () => {
  const { rerender } = render(RowCount, { picture: read })
  expect(screen.getByText('1 of 6 rows match')).toBeInTheDocument()
  const pending = after((record) => record.type === 'view' && record.restriction !== null)
  await rerender({ picture: pending })
  expect(screen.getByText('6 rows · not yet applied')).toBeInTheDocument()
})
