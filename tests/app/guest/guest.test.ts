import { fireEvent, render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import GuestPage from '../../../src/app/guest/GuestPage.svelte'
import { lessonHashOf, openLessonLink } from '../../../src/app/guest/link.ts'
import { guestCatalogues } from '../../../src/app/guest/words.ts'
import type { StartedRun } from '../../../src/app/workplace/engine.ts'
import { copyOf } from '../../../src/course/packed/copy.ts'
import type { PackedLesson } from '../../../src/course/packed/packed-schema.ts'
import { language } from '../../../src/language/language.svelte.ts'
import type { Trace } from '../../../src/simulation/trace.ts'
import { anEngine, nothingDone, sent, swapped } from '../a-lesson.ts'
import { propsAt } from '../a-page.ts'
import { aGuest } from './a-guest.ts'
import { GOLDEN } from './golden.ts'

beforeEach(() => {
  localStorage.clear()
  language.current = 'en'
  history.replaceState(null, '', '/teach/lesson/')
})

const atRest = (): Promise<StartedRun> =>
  Promise.resolve({
    finished: Promise.resolve({ trace: nothingDone, ended: 'completed', trouble: null, tookMs: 1 }),
    stop: () => undefined,
  })

const page = async (...traces: readonly Trace[]) => {
  const engine = anEngine(...traces)
  const props = await propsAt({ page: 'guest', language: 'en' })
  const view = render(GuestPage, { ...props, engine: engine.load, atRest })
  return { ...props, ...view, programs: engine.programs }
}

const aFile = (value: unknown, name = 'ours.json'): File =>
  new File([typeof value === 'string' ? value : JSON.stringify(value)], name, { type: 'application/json' })
const choose = (file: File): Promise<void> => userEvent.upload(screen.getByLabelText('Choose a file …'), file)
const DONE = { name: 'Done. It holds in every world.' }

/** Presses Run as soon as it can be pressed. */
const run = async (): Promise<void> => {
  const [button] = await screen.findAllByRole('button', { name: 'Run' }, { timeout: 30_000 })
  await userEvent.click(button as HTMLElement)
}
const isShown = () => screen.findByText(/This lesson is not part of the course/, {}, { timeout: 20_000 })

test('a lesson from a file opens, says that it is not of the course, and nothing runs', async () => {
  const { programs, keeping } = await page(sent)
  await choose(aFile(aGuest))
  expect(await isShown()).toHaveTextContent('it comes from a file.')
  expect(screen.getAllByRole('heading', { level: 1, name: 'Our own lesson' })[0]).toBeVisible()
  expect(screen.getByText('Two messages wait.')).toBeVisible()
  expect(screen.getByText('It is sent')).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Race against the solution' })).toBeNull()
  expect(screen.queryByRole('navigation', { name: 'Lessons before and after' })).toBeNull()
  expect(programs).toEqual([])
  expect(keeping.lastLesson).toBeNull()
})

test('it is judged by its own rules: a mistake is told, and what is right is done in every world', async () => {
  const { programs } = await page(swapped, sent, sent)
  await choose(aFile(aGuest))
  await isShown()
  await run()
  expect(await screen.findByText('That was the other direction.', {}, { timeout: 30_000 })).toBeVisible()
  await run()
  expect(await screen.findByRole('heading', DONE, { timeout: 30_000 })).toBeVisible()
  expect(programs).toHaveLength(3)
  expect(screen.queryByRole('link', { name: /last lesson/ })).toBeNull()
}, 60_000)

test('work on it is kept apart, under what is in it', async () => {
  const first = await page(sent)
  await choose(aFile(aGuest))
  await isShown()
  await run()
  await screen.findByRole('heading', DONE, { timeout: 30_000 })
  const keys = Object.keys(first.keeping.entries()).filter((name) => name.startsWith('lesson:'))
  expect(keys).toHaveLength(1)
  expect(keys[0]).toMatch(/^lesson:guest-[0-9a-f]{32}$/)
}, 60_000)

test('a lesson from a link opens by itself; a broken one says so', async () => {
  const hash = await lessonHashOf(copyOf(aGuest, { solution: false, wrong: false }))
  history.replaceState(null, '', `/teach/lesson/${hash}`)
  await page(sent)
  expect(await isShown()).toHaveTextContent('it comes from a link.')
  expect(screen.queryByRole('button', { name: 'Show a solution' })).toBeNull()
  expect(screen.queryByRole('tab', { name: 'The same in C++' })).toBeNull()
  expect(screen.getByText('This copy has no solution.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Close it' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'A lesson from elsewhere' })).toBeVisible()
  expect(location.hash).toBe('')
  history.replaceState(null, '', `/teach/lesson/${hash.slice(0, -90)}`)
  await fireEvent(window, new HashChangeEvent('hashchange'))
  const alert = await screen.findByRole('alert', {}, { timeout: 20_000 })
  expect(alert).toHaveTextContent('The link cannot be opened')
  expect(alert).toHaveTextContent('Its end is missing')
})

test('a link that was made by the first version opens for ever', async () => {
  const arrived = await openLessonLink(GOLDEN)
  expect('packed' in arrived ? arrived.packed : arrived).toEqual(aGuest)
})

test('what is wrong with a file is named by file and field, and what was open stays', async () => {
  await page(sent)
  const check = { ...aGuest.rules.checks[0], claim: ['abracadabra', []] }
  await choose(aFile({ ...aGuest, slug: 'Ours!', rules: { ...aGuest.rules, checks: [check] } }))
  const alert = within(await screen.findByRole('alert', {}, { timeout: 20_000 }))
  expect(alert.getByRole('heading')).toHaveTextContent('ours.json cannot be opened')
  const [slug, claim] = alert.getAllByRole('listitem')
  expect(slug).toHaveTextContent('slug small letters, digits and hyphens')
  expect(claim).toHaveTextContent('rules.checks.0.claim.0 "abracadabra" is no word that can stand here')
  await choose(aFile({ ...aGuest, version: 2 }))
  expect(await screen.findByText(/made for a later version of this page \(format 2\)/)).toBeVisible()
  await choose(aFile('{'))
  expect(await screen.findByText(/It is no JSON/)).toBeVisible()
  await choose(aFile({ format: 'mapi-on-demand/draft' }))
  expect(await screen.findByText(/It is no lesson/)).toBeVisible()
})

test('a file can be dropped, and is found again after a reload', async () => {
  const { unmount } = await page(sent)
  const zone = screen.getByRole('group', { name: 'A lesson from elsewhere' })
  await fireEvent.drop(zone, { dataTransfer: { files: [aFile(aGuest)] } })
  await isShown()
  unmount()
  await page(sent)
  await userEvent.click(
    await screen.findByRole('button', { name: 'Go on with “Our own lesson”' }, { timeout: 20_000 }),
  )
  expect(await isShown()).toHaveTextContent('you opened it here earlier')
})

test('it is taken along as a link or a file, without its solution unless one wants it', async () => {
  await page(sent)
  await choose(aFile(aGuest))
  await isShown()
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Link' })
  const hashes = async (solution: boolean) => lessonHashOf(copyOf(aGuest, { solution, wrong: false }))
  expect(field.value).toBe(`${location.origin}/teach/lesson/${await hashes(false)}`)
  await userEvent.click(screen.getByRole('checkbox', { name: 'With its solution' }))
  const whole = await hashes(true)
  await vi.waitFor(() => expect(field.value).toBe(`${location.origin}/teach/lesson/${whole}`))
})

test('a lesson too long for a link is handed out as a file', async () => {
  const noise = Array.from({ length: 9_000 }, (_, at) =>
    ((at * 2_654_435_761) % 4_294_967_296).toString(36),
  ).join('')
  const long: PackedLesson = { ...aGuest, start: { en: `// ${noise}`.slice(0, 60_000), fr: '// x' } }
  await page(sent)
  await choose(aFile(long))
  await isShown()
  expect(await screen.findByText(/Save it as a file instead/, {}, { timeout: 20_000 })).toBeVisible()
  expect(screen.queryByRole('textbox', { name: 'Link' })).toBeNull()
})

const textsOf = (value: object): string[] =>
  Object.values(value).flatMap((inner: unknown) =>
    typeof inner === 'string' ? [inner] : typeof inner === 'object' && inner !== null ? textsOf(inner) : [],
  )

test('everything is said in French too, with its spaces', () => {
  const french = textsOf(guestCatalogues.fr)
  for (const text of textsOf(guestCatalogues.en)) expect(french).not.toContain(text)
  for (const text of french) expect(text).not.toMatch(/ [;:!?»]|« /)
})
