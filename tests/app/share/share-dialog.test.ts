import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openLink } from '../../../src/app/share/link.ts'
import { MadeHash } from '../../../src/app/share/made-hash.svelte.ts'
import ShareButton from '../../../src/app/share/ShareButton.svelte'
import type { Shared } from '../../../src/app/share/shared.ts'
import type { Sharer } from '../../../src/app/share/sharer.ts'
import { language } from '../../../src/language/language.svelte.ts'
import { procedureA, THREE } from '../../playback/a-recording.ts'
import { stillPlayer } from '../../stage/a-view.ts'
import { propsAt } from '../a-page.ts'

beforeAll(async () => {
  // The page loads it when it is asked for; how long that takes is no matter of these tests.
  await import('../../../src/app/share/ShareDialog.svelte')
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
})

beforeEach(() => {
  language.current = 'en'
  vi.unstubAllGlobals()
})

const program: Shared = {
  name: 'Mine',
  source: 'mine()\r\n',
  scenario: { transports: [{ name: 'Post', kind: 'lan', outgoing: 2 }] },
  inputs: [],
  language: 'en',
  moment: null,
  lesson: null,
}

const sharing = async (shared: Partial<Shared> = {}, more: Partial<Sharer> = {}) => {
  const user = userEvent.setup()
  const { navigation } = await propsAt({ page: 'playground', language: 'en' })
  const sharer: Sharer = {
    navigation,
    shared: () => ({ ...program, ...shared }),
    recording: null,
    stage: null,
    ...more,
  }
  render(ShareButton, { sharer })
  await user.click(screen.getByRole('button', { name: 'Share …' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Share' }))
  const link = async (): Promise<string> => {
    const field = await dialog.findByRole<HTMLTextAreaElement>('textbox', { name: 'Link' })
    await vi.waitFor(() => expect(field).toHaveAttribute('aria-busy', 'false'))
    return field.value
  }
  return { user, dialog, link }
}

const opened = (link: string) => openLink(new URL(link).hash)

const played = () => {
  const player = stillPlayer(procedureA(THREE))
  player.seek(player.duration / 2)
  return player
}

test('the link carries program and world, and is copied', async () => {
  const { user, dialog, link } = await sharing()
  const address = await link()
  expect((await opened(address)).shared).toEqual(program)
  expect(dialog.getByText(`${String(address.length)} characters`)).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Copy the link' }))
  expect(await dialog.findByText('Copied.')).toBeVisible()
  expect(await navigator.clipboard.readText()).toBe(address)
  expect(dialog.queryByRole('checkbox', { name: /moment/ })).toBeNull()
})

test('where the clipboard is closed to us, the link is selected and the key is told', async () => {
  const { user, dialog, link } = await sharing()
  const address = await link()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'))
  await user.click(dialog.getByRole('button', { name: 'Copy the link' }))
  expect(await dialog.findByText(/copy it with Ctrl\+C/)).toBeVisible()
  const field = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link' })
  expect(field).toHaveFocus()
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(address)
})

test('in the middle of a run the moment goes along, unless one says no', async () => {
  const player = played()
  const { user, dialog, link } = await sharing({}, { recording: player, stage: player })
  const choice = dialog.getByRole('checkbox', { name: /^Show this moment/ })
  expect(choice).toBeChecked()
  expect((await opened(await link())).shared?.moment).toBe(Math.round(player.now))
  await user.click(choice)
  expect((await opened(await link())).shared?.moment).toBeNull()
})

test('while another link is made, the one before is not the one of what was chosen', async () => {
  const made = new MadeHash()
  await made.of(program)
  expect(made.ready).toBe(true)
  const making = made.of({ ...program, moment: 1 })
  expect(made.ready).toBe(false)
  await making
  expect(made.ready).toBe(true)
  expect((await openLink(made.value)).shared?.moment).toBe(1)
})

test('what plays is paused: the moment is the one that is seen', async () => {
  const player = played()
  player.play()
  await sharing({}, { recording: player, stage: player })
  expect(player.playing).toBe(false)
})

test('what is too long for a link is said, and the file offered', async () => {
  const source = Array.from({ length: 3_000 }, (_, n) => `f(${String((n * 2_654_435_761) >>> 0)})`).join('\n')
  const { dialog } = await sharing({ source })
  expect(await dialog.findByText(/Save it as a file instead/)).toBeVisible()
  expect(dialog.queryByRole('textbox', { name: 'Link' })).toBeNull()
  expect(dialog.getByRole('button', { name: 'Save as a file' })).toBeEnabled()
})

test('a file is handed over to be opened; one that cannot be read is named', async () => {
  const openFile = vi.fn((file: File) =>
    file.name === 'x.json' ? Promise.reject(new Error()) : Promise.resolve(),
  )
  const { user, dialog } = await sharing({}, { openFile })
  const chooser = dialog.getByLabelText('Open a file …')
  await user.upload(chooser, new File(['{'], 'x.json', { type: 'application/json' }))
  expect(await dialog.findByText('“x.json” could not be read.')).toBeVisible()
  await user.upload(chooser, new File(['{}'], 'y.json', { type: 'application/json' }))
  expect(openFile).toHaveBeenCalledTimes(2)
})

test('a lesson has its own address beside the link', async () => {
  const { dialog } = await sharing({ lesson: 'send-everything' })
  const field = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Address of the lesson' })
  expect(field.value).toMatch(/\/lessons\/send-everything\/$/)
})

test('a frame shows the views that are chosen, and at least one', async () => {
  const { user, dialog } = await sharing({ name: 'A "quoted" <name>' })
  await user.click(dialog.getByText('Embed it in a page'))
  const html = async (): Promise<string> =>
    (await dialog.findByRole<HTMLTextAreaElement>('textbox', { name: 'HTML for your page' })).value
  const frame = async (): Promise<HTMLIFrameElement> => {
    const page = new DOMParser().parseFromString(await html(), 'text/html')
    return page.querySelector('iframe') as HTMLIFrameElement
  }
  expect((await frame()).title).toBe('A "quoted" <name>')
  expect(new URL((await frame()).src).search).toBe('?embed')
  await user.click(dialog.getByRole('checkbox', { name: 'Code' }))
  await user.click(dialog.getByRole('checkbox', { name: 'Time line' }))
  expect(new URL((await frame()).src).search).toBe('?embed&views=stage')
  expect(dialog.getByRole('checkbox', { name: 'Stage' })).toBeDisabled()
  expect((await opened((await frame()).src)).shared?.source).toBe(program.source)
})
