import type { Trace } from '../simulation/trace.ts'
import type { Scenario } from '../simulation/scenario.ts'
import type { Check, Rules } from './checks/claim.ts'
import type { Sentence } from './sentence.ts'

/** A view that a lesson puts on the stage. */
export type ViewName =
  'messages' | 'status-table' | 'restriction' | 'statecharts' | 'exchange' | 'calls' | 'objects' | 'desktop'

/** What the contents page shows of a lesson. */
export interface LessonSummary {
  /** Stable: it names the folder, the page and what is kept of the learner's work. */
  slug: string
  title: Sentence
  description: Sentence
  minutes: number
  /** How many steps it has. */
  steps: number
  /** Pages of Microsoft’s documentation: a lesson is found by the names of its calls too. */
  pages: readonly string[]
}

/** A part of the course and its lessons, in order. */
export interface Part {
  id: string
  title: Sentence
  lessons: readonly LessonSummary[]
}

/** A step of a procedure, as the lesson lists it. */
export interface Step {
  id: string
  /** HTML, made in the build. */
  html: Sentence
  /** HTML by degrees: a question, a pointer, the call, the line. */
  hints: readonly Sentence[]
}

/** A question before the first run; the run answers. */
export interface Prediction {
  question: Sentence
  options: readonly { id: string; text: Sentence }[]
  answer: string
  /** What to say once the run has shown it. */
  afterwards: Sentence
}

/** A world of a lesson. */
export interface LessonWorld {
  id: string
  title: Sentence
  scenario: Scenario
}

/** A check as it is read before a run. */
export type ShownCheck = Pick<Check, 'id' | 'sentence'>

/** A lesson, complete. */
export interface Lesson {
  slug: string
  title: Sentence
  description: Sentence
  minutes: number
  views: readonly ViewName[]
  steps: readonly Step[]
  prediction: Prediction | null
  /** Names of pages of Microsoft's documentation. */
  pages: readonly string[]
  /** HTML before the steps. */
  intro: Sentence
  /** HTML after the steps. */
  remarks: Sentence
  /** What the learner begins with; its comments are in the language of the page. */
  start: Sentence
  /** Null where a lesson that comes from outside does not tell it. */
  solution: Sentence | null
  /** The solution in C++, with the same sections. */
  cpp: Sentence | null
  world: LessonWorld
  hidden: readonly LessonWorld[]
  /** The recording of its world in which nobody does anything. */
  atRest: Trace
  /** What must be true in the end, in words. */
  checks: readonly ShownCheck[]
  /** See `Rules`; null where the lesson does not compare. */
  fewestCalls: number | null
  /** What a run is judged by; loaded when it is wanted. */
  loadRules: () => Promise<Rules>
}

/** The address of a page of Microsoft's MAPI documentation. */
export const pageAddress = (page: string, language: keyof Sentence): string =>
  `https://learn.microsoft.com/${language === 'fr' ? 'fr-fr' : 'en-us'}/office/client-developer/outlook/mapi/${page}`
