import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import * as checks from '../../../src/app/playground/world/late.ts'
import { World } from '../../../src/app/playground/world/world.svelte.ts'
import WorldForm from '../../../src/app/playground/world/WorldForm.svelte'
import { language } from '../../../src/language/language.svelte.ts'
import type { ScenarioFile } from '../../../src/simulation/scenario.ts'

beforeEach(() => {
  language.current = 'en'
})

const user = userEvent.setup()

const shown = async (scenario: ScenarioFile = {}): Promise<World> => {
  const world = new World(scenario, () => Promise.resolve(checks))
  await world.ready()
  render(WorldForm, { world })
  // What is not in sight at first comes with the first sign of somebody.
  await user.pointer({ target: document.body, keys: '[MouseLeft]' })
  await screen.findByRole('button', { name: /^(Add: event|Ajouter : l’événement)$/ })
  return world
}

const card = (name: string) => within(screen.getByRole('group', { name: `Transport ${name}` }))

test('a modem is added, named and given mail', async () => {
  const world = await shown()
  expect(screen.getByText(/There is no transport/)).toBeVisible()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of the new transport' }), 'modem')
  await user.click(screen.getByRole('button', { name: 'Add a transport' }))
  await user.clear(card('Fax').getByRole('textbox', { name: 'Name' }))
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Line 1')
  await user.type(card('Line 1').getByRole('textbox', { name: 'To send' }), '12')
  expect(world.now).toEqual({ transports: [{ name: 'Line 1', kind: 'modem', outgoing: 12 }] })
})

test('a name that is taken is refused beside its field; the world keeps the last good one', async () => {
  const world = await shown({
    transports: [
      { name: 'A', kind: 'lan' },
      { name: 'B', kind: 'lan' },
    ],
  })
  const field = card('B').getByRole('textbox', { name: 'Name' })
  await user.clear(field)
  await user.type(field, 'A')
  expect(screen.getByRole('alert')).toHaveTextContent('“A” is taken')
  expect(field).toHaveValue('A')
  expect(field).toHaveAccessibleDescription(/is taken/)
  expect(world.now.transports?.[1]?.name).toBe('B')
  await user.type(field, '2')
  expect(screen.queryByRole('alert')).toBeNull()
  expect(world.now.transports?.[1]?.name).toBe('A2')
})

test('transports change places by buttons', async () => {
  const world = await shown({
    transports: [
      { name: 'A', kind: 'lan' },
      { name: 'B', kind: 'lan' },
    ],
  })
  expect(screen.getByRole('button', { name: 'Move A up' })).toBeDisabled()
  await user.click(screen.getByRole('button', { name: 'Move A down' }))
  expect(world.now.transports?.map(({ name }) => name)).toEqual(['B', 'A'])
  await user.click(screen.getByRole('button', { name: 'Remove B' }))
  expect(world.now.transports?.map(({ name }) => name)).toEqual(['A'])
})

test('the methods of a transport are chosen by their flags', async () => {
  const world = await shown({ transports: [{ name: 'A', kind: 'lan' }] })
  await user.click(card('A').getByRole('button', { name: /All settings/ }))
  const methods = within(card('A').getByRole('group', { name: 'PR_RESOURCE_METHODS' }))
  await user.click(methods.getByRole('checkbox', { name: 'as its kind' }))
  await user.click(methods.getByRole('checkbox', { name: 'STATUS_FLUSH_QUEUES' }))
  expect(world.now.transports?.[0]?.resourceMethods).toBe(8)
  await user.click(methods.getByRole('checkbox', { name: 'as its kind' }))
  expect(world.now.transports?.[0]).toEqual({ name: 'A', kind: 'lan' })
})

test('a number of messages becomes single ones, and a number again', async () => {
  const world = await shown({ transports: [{ name: 'A', kind: 'lan', outgoing: 2 }] })
  await user.click(card('A').getByRole('button', { name: /All settings/ }))
  await user.click(card('A').getByRole('button', { name: 'To send: Write the 2 one by one' }))
  await user.type(within(screen.getByRole('group', { name: 'message 2' })).getByLabelText('Subject'), 'Hello')
  expect(world.now.transports?.[0]?.outgoing).toEqual([{ subject: '' }, { subject: 'Hello' }])
  await user.click(screen.getByRole('button', { name: 'Only their number' }))
  expect(world.now.transports?.[0]?.outgoing).toBe(2)
})

test('an event changes its kind, and keeps its time', async () => {
  const world = await shown({ transports: [{ name: 'Fax', kind: 'modem' }] })
  await user.click(screen.getByRole('button', { name: 'Add: event' }))
  const event = within(screen.getByRole('group', { name: 'event 1' }))
  await user.clear(event.getByRole('textbox', { name: 'At' }))
  await user.type(event.getByRole('textbox', { name: 'At' }), '2500')
  await user.selectOptions(event.getByRole('combobox', { name: 'Kind' }), 'carrier-lost')
  expect(world.now.events).toEqual([{ at: 2500, kind: 'carrier-lost', transport: 'Fax' }])
})

test('mail is put by one line, and a line that cannot be read says why', async () => {
  const world = await shown({ transports: [{ name: 'Post', kind: 'lan' }] })
  const line = screen.getByRole('textbox', { name: 'Mail in one line' })
  await user.type(line, '3 to FAX{Enter}')
  expect(line).toHaveAccessibleDescription(
    'No transport takes “FAX”; there are SMTP. Add one that does, or give one this address type under “All settings”.',
  )
  await user.clear(line)
  await user.type(line, '200 messages to SMTP{Enter}')
  expect(world.now.transports?.[0]?.outgoing).toBe(200)
})

test('the form speaks French', async () => {
  await shown({ transports: [{ name: 'Post', kind: 'lan' }] })
  language.current = 'fr'
  expect(await screen.findByRole('button', { name: 'Ajouter un transport' })).toBeVisible()
  expect(screen.getByRole('combobox', { name: 'Sorte' })).toHaveDisplayValue('réseau local, synchrone')
})
