import { render, screen } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import Desktop from '../../../src/stage/desktop/Desktop.svelte'
import Stage from '../../../src/stage/Stage.svelte'
import type { WhatIf } from '../../../src/stage/what-if/what-if.ts'
import { THREE, Tape } from '../../playback/a-recording.ts'
import { atEnd } from '../a-view.ts'

const dialog = { type: 'dialog', id: 1, owner: 'Dial-up (RAS)', kind: 'connect', despiteNoUi: true } as const
const shown = () => new Tape(THREE).after(500).add({ ...dialog, event: 'shown' })

const whatIf = () => ({
  inputs: [],
  busy: false,
  parted: null,
  compare: null,
  add: vi.fn<WhatIf['add']>(),
  remove: vi.fn<WhatIf['remove']>(),
  move: vi.fn<WhatIf['move']>(),
})

test('a dialog stands on the desktop, with the note that nobody wanted it', () => {
  render(Desktop, atEnd(shown().trace))
  expect(screen.getByRole('group', { name: 'Dial-up (RAS)' })).toBeInTheDocument()
  expect(screen.getByText(/The call said FLUSH_NO_UI/)).toBeInTheDocument()
})

test('an answer runs the program again, with that answer just after what was shown', async () => {
  const outside = { whatIf: whatIf() }
  render(Desktop, atEnd(shown().trace, outside))
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(outside.whatIf.add).toHaveBeenCalledWith({
    at: 501,
    kind: 'answer',
    answer: 'cancel',
    transport: 'Dial-up (RAS)',
  })
})

test('where nothing can be run again, it cannot be answered', () => {
  render(Desktop, atEnd(shown().trace))
  expect(screen.getByRole('button', { name: 'OK' })).toBeDisabled()
})

test('once answered it is gone, and remembered', () => {
  render(Desktop, atEnd(shown().add({ ...dialog, event: 'answered', answer: 'ok' }).trace))
  expect(screen.getByText('No window is open.')).toBeInTheDocument()
  expect(screen.getByText('answered OK')).toBeInTheDocument()
})

test('a dialog appears on the stage even where the desktop is not', () => {
  const { player } = atEnd(shown().trace)
  render(Stage, { player, views: ['messages'] })
  expect(screen.getByRole('group', { name: 'Dial-up (RAS)' })).toBeInTheDocument()
})

test('progress asks nothing: it has no buttons, and goes by itself', () => {
  const window = { type: 'progress', id: 1, owner: 'spooler' } as const
  const tape = new Tape(THREE).after(500).add({ ...window, event: 'shown' })
  const view = render(Desktop, atEnd(tape.trace))
  expect(screen.getByRole('group', { name: 'MAPI Spooler' })).toHaveTextContent('Transferring messages')
  expect(screen.queryByRole('button', { name: 'OK' })).toBeNull()
  view.unmount()
  render(Desktop, atEnd(tape.after(100).add({ ...window, event: 'closed' }).trace))
  expect(screen.queryByRole('group', { name: 'MAPI Spooler' })).toBeNull()
  expect(screen.getByText('progress, gone')).toBeInTheDocument()
})
