import { render, screen } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { PR_IDENTITY_DISPLAY } from '../../../src/mapi/api/constants.ts'
import { Desk } from '../../../src/stage/desk.svelte.ts'
import { marksOf } from '../../../src/stage/status-table/view-marks.ts'
import StatusTable from '../../../src/stage/status-table/StatusTable.svelte'
import { tagKey } from '../../../src/playback/names.ts'
import { THREE, Tape, procedureA } from '../../playback/a-recording.ts'
import { stillPlayer } from '../a-view.ts'

const pictureOf = (tape: Tape) => {
  const player = stillPlayer(tape.trace)
  player.toEnd()
  return player.picture
}

const withView = (position: number): Tape => {
  const tape = new Tape(THREE).statusRows()
  tape.add({ type: 'view', table: 1, of: 'status', columns: null, restriction: null, sort: null })
  return tape.add({ type: 'cursor', table: 1, position, count: 6, read: [] })
}
const bookmark = (event: 'created' | 'released') =>
  ({ type: 'object', event, ref: 9, kind: 'bookmark', count: event === 'created' ? 1 : 0 }) as const

test('the cursor stands before the row that would be read next', () => {
  for (const [position, row] of [
    [0, 1],
    [2, 3],
    [6, null],
  ] as const) {
    const picture = pictureOf(withView(position))
    const view = picture.tables.get(1)
    if (view === undefined) throw new Error('There is no view.')
    expect(marksOf(picture.status, view)).toMatchObject({ cursor: row, atEnd: row === null })
  }
})

test('in a sorted view nothing is said of the cursor', () => {
  const tape = withView(2)
  tape.add({ type: 'view', table: 1, of: 'status', columns: null, restriction: null, sort: [] })
  const picture = pictureOf(tape)
  const view = picture.tables.get(1)
  if (view === undefined) throw new Error('There is no view.')
  expect(marksOf(picture.status, view).cursor).toBeNull()
})

test('a bookmark stays on its row until it is freed', () => {
  const tape = withView(2)
  tape.callWith({ object: 'IMAPITable', method: 'CreateBookmark', ref: 1, hr: 0 }, () => {
    tape.add(bookmark('created'))
  })
  const { rerender } = render(StatusTable, { picture: pictureOf(tape) })
  expect(screen.getByTitle('bookmark 9')).toBeInTheDocument()
  tape.add(bookmark('released'))
  void rerender({ picture: pictureOf(tape) })
  expect(pictureOf(tape).tables.get(1)?.bookmarks).toEqual([])
})

test('all columns are shown on demand, and what is absent says so', async () => {
  const tape = new Tape(THREE).statusRows().add({
    type: 'row',
    event: 'modified',
    table: 0,
    row: 4,
    cells: { [tagKey(PR_IDENTITY_DISPLAY)]: 'Ada' },
  })
  render(StatusTable, { picture: pictureOf(tape) })
  expect(screen.queryByRole('columnheader', { name: 'PR_IDENTITY_DISPLAY' })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('checkbox', { name: 'all columns' }))
  expect(screen.getByRole('columnheader', { name: 'PR_IDENTITY_DISPLAY' })).toBeInTheDocument()
  expect(screen.getAllByText('absent: this row has no such property')).toHaveLength(5)
})

test('with the arrows one goes from cell to cell, and hears what each means and who supplied it', async () => {
  const desk = new Desk()
  render(StatusTable, { picture: pictureOf(new Tape(THREE).statusRows()), desk })
  screen.getByRole('group', { name: /Status table/ }).focus()
  await userEvent.keyboard('{ArrowDown}{ArrowRight}')
  expect(screen.getByRole('status')).toHaveTextContent('PR_RESOURCE_TYPE 0x00000027 = MAPI_SUBSYSTEM')
  await userEvent.keyboard('{ArrowDown}')
  expect(screen.getByRole('status')).toHaveTextContent('MAPI_SPOOLER')
  expect(screen.getByRole('status')).toHaveTextContent('supplied by the provider')
  expect(desk.row).toBe(2)
  await userEvent.keyboard('{Escape}')
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

test('the recording of a whole procedure has its marks everywhere', () => {
  const player = stillPlayer(procedureA(THREE))
  for (let cursor = 0; cursor <= player.trace.length; cursor += 7) {
    player.seekRecord(cursor)
    const { picture } = player
    for (const view of picture.tables.values()) {
      const { cursor: row } = marksOf(picture.status, view)
      expect(row === null || picture.status.some((one) => one.row === row)).toBe(true)
    }
  }
})
