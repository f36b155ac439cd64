// What the model says, wherever the page shows it, on a French page.
import { render, screen } from '@testing-library/svelte'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outputOf } from '../../src/app/workplace/output.ts'
import { lineEndsOf } from '../../src/app/workplace/line-ends.ts'
import RunFindings from '../../src/app/workplace/RunFindings.svelte'
import { fr } from '../../src/app/words/fr.ts'
import { language } from '../../src/language/language.svelte.ts'
import { loadModelWords } from '../../src/language/model/said.svelte.ts'
import { pictureAt } from '../../src/playback/recording.ts'
import { telling } from '../../src/stage/aloud/telling.ts'
import { aloudWords } from '../../src/stage/aloud/words.ts'
import Calls from '../../src/stage/calls/Calls.svelte'
import { journeyWords } from '../../src/stage/messages/words.ts'
import Objects from '../../src/stage/objects/Objects.svelte'
import { doingFrom } from '../../src/stage/race/said.ts'
import { raceWords } from '../../src/stage/race/words.ts'
import Timeline from '../../src/stage/timeline/Timeline.svelte'
import { mistakes } from '../support/mistakes.ts'
import { englishIn, speechOf } from '../support/model-speech.ts'
import { play } from '../support/play.ts'
import type { Played } from '../support/play.ts'
import { atEnd } from '../stage/a-view.ts'

let played: Played

beforeAll(async () => {
  played = await play(mistakes)
  language.current = 'fr'
  await loadModelWords()
}, 60_000)

afterAll(() => {
  language.current = 'en'
})

/** What can be read on the page, and heard, outside the program's own text. */
const readable = (): string[] => {
  const texts: string[] = []
  const walk = (node: Node): void => {
    if (node instanceof Element) {
      if (node.matches('code, pre, script, style')) return
      for (const name of ['aria-label', 'title', 'placeholder']) texts.push(node.getAttribute(name) ?? '')
    } else texts.push(node.textContent ?? '')
    node.childNodes.forEach(walk)
  }
  walk(document.body)
  return texts.map((text) => text.trim()).filter((text) => text !== '')
}

const english = (texts: readonly string[]): string[] => texts.filter((text) => englishIn(text) !== null)

test('the program makes many mistakes, and the recording says so in English', () => {
  const { sentences } = speechOf(played.trace)
  expect(sentences.length).toBeGreaterThan(30)
  expect(english(sentences).length).toBeGreaterThan(30)
})

test('the view of calls says why they failed, in French', () => {
  render(Calls, atEnd(played.trace))
  expect(screen.getByText(/^la session est fermée/)).toBeInTheDocument()
  expect(english(readable())).toEqual([])
})

test('the view of objects says what was misused, in French', () => {
  render(Objects, atEnd(played.trace))
  expect(screen.getByText(/ce bloc \(SRowSet\) était déjà libéré/)).toBeInTheDocument()
  expect(screen.getAllByText(/^signet/).length).toBeGreaterThan(0)
  expect(english(readable())).toEqual([])
})

test('the time line says it too', () => {
  const { player } = atEnd(played.trace)
  render(Timeline, { player })
  expect(english(readable())).toEqual([])
})

test('how the program ended is told in French', () => {
  const { error } = played
  render(RunFindings, { problem: undefined, trouble: null, error, stopped: false })
  expect(screen.getByText(/GetRowCount : la session est fermée/)).toBeInTheDocument()
  expect(english(readable())).toEqual([])
})

test('what keeps a run from its end is told in French, in the page’s words and in the engine’s', () => {
  const trouble = { kind: 'stopped', message: 'The run was stopped.', line: null } as const
  render(RunFindings, { problem: undefined, trouble, error: null, stopped: false })
  expect(screen.getByText('L’exécution a été arrêtée.')).toBeInTheDocument()
  expect(english(readable())).toEqual([])
})

test('results at the ends of lines, remarks below them, and what is heard are French', () => {
  const picture = pictureAt(played.trace, played.trace.length)
  const ends = [...lineEndsOf(picture, fr.code.lines).values()].map(({ text }) => text)
  const remarks = outputOf(picture).map(({ text }) => text)
  const heard = played.trace.flatMap(({ seq }) =>
    telling(played.trace, seq, seq + 1, 'calls', aloudWords(), journeyWords()),
  )
  const raced = played.trace.map(({ seq }) => doingFrom(played.trace, seq, raceWords()))
  expect(ends.some((text) => text.includes('ligne'))).toBe(true)
  expect(remarks.length).toBeGreaterThan(3)
  expect(heard.length).toBeGreaterThan(50)
  expect(english([...ends, ...remarks, ...heard])).toEqual([])
  expect(raced.filter((text) => / rows?$/.test(text))).toEqual([])
})
