import type { ViewName } from '../course/lesson.ts'
import type { Sentence } from '../course/sentence.ts'
import type { Scenario } from '../simulation/scenario.ts'

/** The parts of the reference, in the order they are listed. */
export const GROUPS = [
  'procedures',
  'traps',
  'calls',
  'structures',
  'properties',
  'results',
  'constants',
  'choices',
] as const

export type Group = (typeof GROUPS)[number]

/** A page, as lists and links know it. */
export interface PageSummary {
  slug: string
  group: Group
  title: Sentence
  /** The interface of a call, the letter of a trap; what stands together has the same. */
  section: string
}

/** A program that shows what a page says, in a world of the gallery. */
export interface Example {
  /** Names the file; stable. */
  name: string
  /** The program, with its comments in each language. */
  source: Sentence
  views: readonly ViewName[]
  /** What to look at, as HTML; empty where what it gives says it all. */
  look: Sentence
  /** What the run gives, as HTML, one line each; the tests hold it to that. */
  gives: readonly Sentence[]
  world: { name: string; title: Sentence; scenario: Scenario }
}

/** A page of the reference; texts are HTML made in the build. */
export interface ReferencePage extends PageSummary {
  /** For the head of the page, as plain text. */
  description: Sentence
  before: Sentence
  example: Example | null
  after: Sentence
}

/** Everything that has an address in the reference: a call, a field's structure, a constant. */
export interface IndexedName {
  name: string
  /** Below the folder of the reference: `imapistatus-flushqueues/` or `constants-flush/#FLUSH_UPLOAD`. */
  address: string
  group: Group
  /** Its number, where it has one: `0x80040115`. */
  value: string
}
