import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import AboutPage from '../../src/app/about/AboutPage.svelte'
import { Progress } from '../../src/app/progress/progress.svelte.ts'
import { Settings } from '../../src/app/settings/settings.svelte.ts'
import SettingsPage from '../../src/app/settings/SettingsPage.svelte'
import { FONT_SIZES, METRICS } from '../../src/editor/metrics.svelte.ts'
import { language } from '../../src/language/language.svelte.ts'
import { propsAt } from './a-page.ts'

const page = document.documentElement

beforeEach(() => {
  localStorage.clear()
  language.current = 'en'
  METRICS.fontSize = FONT_SIZES[0]
  METRICS.tab = 'until-typing'
  delete page.dataset['theme']
  delete page.dataset['motion']
})

const open = async () => {
  const props = await propsAt({ page: 'settings', language: 'en' })
  const shown = render(SettingsPage, props)
  return { ...props, ...shown, user: userEvent.setup() }
}

test('what is chosen holds at once, and on the next visit', async () => {
  const { user, keeping } = await open()
  await user.selectOptions(screen.getByLabelText('Theme'), 'dark')
  expect(page.dataset['theme']).toBe('dark')
  await user.selectOptions(screen.getByLabelText('Motion'), 'as little as possible')
  expect(page.dataset['motion']).toBe('reduced')
  await user.selectOptions(screen.getByLabelText('Text size'), '16 px')
  await user.selectOptions(screen.getByLabelText('Tab'), 'always moves on')
  expect([METRICS.fontSize, METRICS.lineHeight, METRICS.tab]).toEqual([16, 28, 'always'])

  METRICS.fontSize = FONT_SIZES[0]
  METRICS.tab = 'until-typing'
  delete page.dataset['motion']
  new Settings(keeping).recall()
  expect([METRICS.fontSize, METRICS.tab, page.dataset['motion']]).toEqual([16, 'always', 'reduced'])
})

test('what a screen reader is told is changed without touching how one watches', async () => {
  localStorage.setItem('mapi-on-demand:1:playback', JSON.stringify({ speed: 2, aloud: 'calls', keys: false }))
  const { user } = await open()
  await user.selectOptions(screen.getByLabelText(/a screen reader is told/), 'everything')
  const kept = JSON.parse(localStorage.getItem('mapi-on-demand:1:playback') ?? '') as object
  expect(kept).toMatchObject({ speed: 2, aloud: 'everything', keys: false })
})

test('damaged settings are the usual ones', async () => {
  localStorage.setItem('mapi-on-demand:1:editor', '{"size": 999, "tab"')
  localStorage.setItem('mapi-on-demand:1:motion', 'wild')
  const { keeping } = await open()
  new Settings(keeping).recall()
  expect([METRICS.fontSize, METRICS.tab, page.dataset['motion']]).toEqual([12.5, 'until-typing', undefined])
})

test('what was chosen goes along in the file of the progress, and holds as soon as it is taken over', async () => {
  const { user, keeping, settings } = await open()
  await user.selectOptions(screen.getByLabelText('Motion'), 'as little as possible')
  await user.selectOptions(screen.getByLabelText('Text size'), '18 px')
  const file = new File([new Progress(keeping).save()], 'progress.json')
  keeping.onReplaced(() => settings.recall())
  keeping.replace({})
  expect([METRICS.fontSize, page.dataset['motion']]).toEqual([12.5, undefined])
  await user.upload(screen.getByLabelText('Take over from a file', { selector: 'input' }), file)
  await vi.waitFor(() => expect([METRICS.fontSize, page.dataset['motion']]).toEqual([18, 'reduced']))
  expect(screen.getByLabelText('Motion')).toHaveValue('reduced')
})

test('everything is erased only when that was said twice, and can be taken back until one leaves', async () => {
  const { user, keeping, theme } = await open()
  keeping.onReplaced(() => theme.recall())
  theme.choose('dark')
  keeping.write('lesson:a', '{"source":"mine()"}')
  await user.click(screen.getByRole('button', { name: 'Erase everything …' }))
  expect(screen.getByRole('button', { name: 'Save to a file, then erase' })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Keep everything' }))
  expect(localStorage.length).toBe(2)

  await user.click(screen.getByRole('button', { name: 'Erase everything …' }))
  await user.click(screen.getByRole('button', { name: 'Erase without saving' }))
  expect(localStorage.length).toBe(0)
  expect(page.dataset['theme']).toBeUndefined()
  await user.click(screen.getByRole('button', { name: 'Take that back' }))
  expect(keeping.read('lesson:a')).toBe('{"source":"mine()"}')
})

test('a file is offered before anything is erased', async () => {
  const { user, keeping } = await open()
  keeping.write('lesson:a', '{"source":"mine()"}')
  const saved: string[] = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(`${this.download}: ${String(localStorage.length)} kept`)
  })
  await user.click(screen.getByRole('button', { name: 'Erase everything …' }))
  await user.click(screen.getByRole('button', { name: 'Save to a file, then erase' }))
  expect(saved).toEqual(['mapi-on-demand-progress.json: 1 kept'])
  expect(localStorage.length).toBe(0)
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('about says the versions that were built, and what the model is not', async () => {
  const props = await propsAt({ page: 'about', language: 'en' })
  render(AboutPage, props)
  expect(screen.getByRole('heading', { name: 'What it is not' })).toBeInTheDocument()
  expect(screen.getByRole('row', { name: /^svelte \d+\.\d+\.\d+ MIT$/ })).toBeInTheDocument()
  expect(screen.getByRole('row', { name: /^monaco-editor / })).toBeInTheDocument()
})
