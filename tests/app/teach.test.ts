import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { Keeping } from '../../src/app/keeping/keeping.svelte.ts'
import CorrectPart from '../../src/app/teach/CorrectPart.svelte'
import { csvOf } from '../../src/app/teach/csv.ts'
import HandInPart from '../../src/app/teach/HandInPart.svelte'
import { teachCatalogues } from '../../src/app/teach/words.ts'
import { readHandIn, writeHandIn } from '../../src/course/hand-in.ts'
import { NOTHING_KEPT } from '../../src/course/kept.ts'
import { language } from '../../src/language/language.svelte.ts'
import { openLessonText } from '../../src/course/packed/open.ts'
import { anEngine, nothingDone, sent } from './a-lesson.ts'
import { aGuest } from './guest/a-guest.ts'

beforeEach(() => {
  localStorage.clear()
  language.current = 'en'
})

/** The text of the file that is saved next. */
const saved = (): Promise<string> =>
  new Promise((resolve) => {
    URL.revokeObjectURL = () => undefined
    URL.createObjectURL = (blob) => {
      const reader = new FileReader()
      reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '')
      reader.readAsText(blob as Blob)
      return '#saved'
    }
  })

const aFile = (name: string, text: string): File => new File([text], name, { type: 'application/json' })

test('a learner hands in what was changed, under a name', async () => {
  const keeping = new Keeping(() => localStorage)
  keeping.keepLesson('send-everything', { ...NOTHING_KEPT, source: 'mine()' })
  keeping.keepLesson('clean-hands', { ...NOTHING_KEPT, done: true })
  render(HandInPart, { keeping })
  expect(await screen.findByText(/One program goes along/)).toBeVisible()
  await userEvent.type(screen.getByRole('textbox', { name: /Your name/ }), 'Ada L.')
  const text = saved()
  await userEvent.click(screen.getByRole('button', { name: 'Save the hand-in' }))
  expect(readHandIn(await text)).toEqual({ name: 'Ada L.', programs: { 'send-everything': 'mine()' } })
  expect(screen.getByRole('status')).toHaveTextContent('ada-l.json')
})

test('where nothing was changed there is nothing to hand in', () => {
  render(HandInPart, { keeping: new Keeping(() => localStorage) })
  expect(screen.getByText(/nothing to hand in yet/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Save the hand-in' })).toBeNull()
})

test('what was handed in is judged, and what cannot be is said', { timeout: 60_000 }, async () => {
  render(CorrectPart, { engine: anEngine(nothingDone).load })
  const programs = { 'send-everything': 'go()', 'no-such-lesson': 'go()' }
  await userEvent.upload(screen.getByLabelText('Choose files …'), [
    aFile('ada.json', writeHandIn({ name: 'Ada', programs })),
    aFile('broken.json', '{'),
  ])
  const row = async (name: RegExp) => within(await screen.findByRole('row', { name }, { timeout: 40_000 }))
  expect((await row(/Ask the spooler to send it all/)).getByText(/fails: holds in 0 of/)).toBeVisible()
  expect((await row(/no-such-lesson/)).getByText(/no such lesson/)).toBeVisible()
  expect(screen.getByRole('alert')).toHaveTextContent('broken.json cannot be read')
  expect(screen.getByRole('status')).toHaveTextContent('0 of 2 programs pass.')
  const table = saved()
  await userEvent.click(screen.getByRole('button', { name: 'Save the table (CSV)' }))
  expect(await table).toMatch(/Ada,Ask the spooler to send it all,fails/)
})

test(
  'programs of a lesson of one’s own are judged by its file, which is chosen with them',
  { timeout: 60_000 },
  async () => {
    const opened = openLessonText(JSON.stringify(aGuest))
    const slug = 'lesson' in opened ? opened.lesson.slug : ''
    render(CorrectPart, { engine: anEngine(sent).load })
    const handed = aFile('ada.json', writeHandIn({ name: 'Ada', programs: { [slug]: 'go()' } }))
    await userEvent.upload(screen.getByLabelText('Choose files …'), [handed])
    expect(
      await screen.findByText(/choose its file along with the hand-ins/, {}, { timeout: 40_000 }),
    ).toBeVisible()
    await userEvent.upload(screen.getByLabelText('Choose files …'), [
      handed,
      aFile('ours.json', JSON.stringify(aGuest)),
    ])
    const row = await screen.findByRole('row', { name: /Ada Our own lesson/ }, { timeout: 40_000 })
    expect(within(row).getByText(/passes/)).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  },
)

test('a cell that a spreadsheet would run is text', () => {
  expect(csvOf([['=1+1', 'a "b", c']])).toBe('\uFEFF\'=1+1,"a ""b"", c"\r\n')
  expect(csvOf([['\u200b @SUM(A1)', '＝1', '1 = 1']])).toBe("\uFEFF'\u200b @SUM(A1),'＝1,1 = 1\r\n")
})

const textsOf = (value: object): string[] =>
  Object.values(value).flatMap((inner: unknown) =>
    typeof inner === 'string' ? [inner] : typeof inner === 'object' && inner !== null ? textsOf(inner) : [],
  )

test('everything is said in French too, with its spaces', () => {
  const french = textsOf(teachCatalogues.fr)
  for (const text of textsOf(teachCatalogues.en)) expect(french).not.toContain(text)
  for (const text of french) expect(text).not.toMatch(/ [;:!?»]|« /)
})
