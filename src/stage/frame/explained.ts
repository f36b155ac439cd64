import type { Language } from '../../language/language.svelte.ts'
import { referenceAt } from '../../reference/site.ts'
import type { StageView } from '../view.ts'

/** The page of the reference that is about what a view shows. */
const PAGES: Readonly<Record<StageView, string>> = {
  messages: 'imapistatus-flushqueues/',
  'status-table': 'constants-pr-status/',
  restriction: 'srestriction/',
  statecharts: 'choices-flush-queues/',
  exchange: 'constants-notify-transport/',
  calls: '#calls',
  objects: 'choices-memory/',
  desktop: 'constants-flush/#FLUSH_NO_UI',
}

export const explanationOf = (view: StageView, language: Language): string =>
  referenceAt(PAGES[view], language)

/** For the test that every one of them is there. */
export const explainingPages: readonly string[] = Object.values(PAGES)
