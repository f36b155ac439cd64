import { expect, test } from 'vitest'
import { eventName, journeyWords, placeName } from '../../../src/stage/messages/words.ts'
import { language } from '../../../src/language/language.svelte.ts'

test('what happens to a message has a name in both languages; a stranger keeps its own', () => {
  expect(eventName('cancelled', journeyWords())).toBe('taken back')
  language.current = 'fr'
  expect(eventName('cancelled', journeyWords())).toBe('repris')
  expect(placeName('far:Post', journeyWords())).toBe('autre bout de Post')
  language.current = 'en'
  expect(eventName('toString', journeyWords())).toBe('toString')
})
