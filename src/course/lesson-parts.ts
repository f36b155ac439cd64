// A lesson as its files say it, made into what the page shows: for the course in the build, for a lesson that comes from
// outside in the page.
import type { Scenario } from '../simulation/scenario.ts'
import type { Lesson, LessonWorld } from './lesson.ts'
import type { LessonFile } from './lesson-schema.ts'
import { inlineProse, prose } from './prose.ts'
import type { Sentence } from './sentence.ts'
import { typeset } from './typeset.ts'

/** What stands in the files of a lesson, checked, with its programs in both languages. */
export interface LessonParts extends Pick<Lesson, 'start' | 'solution' | 'cpp'> {
  readonly file: LessonFile
  /** Markdown, with one line `---` where the steps come. */
  readonly text: Sentence
  readonly shown: Scenario
  /** By the ids that lesson.json has. */
  readonly hidden: Readonly<Record<string, Scenario>>
}

/** A lesson without what only its checks and a run can say. */
export type ToldLesson = Omit<Lesson, 'checks' | 'fewestCalls' | 'loadRules' | 'atRest'>

const said = ({ en, fr }: Sentence): Sentence => ({ en: typeset(en, 'en'), fr: typeset(fr, 'fr') })
const html = ({ en, fr }: Sentence): Sentence => ({ en: inlineProse(en, 'en'), fr: inlineProse(fr, 'fr') })

/** What stands before the steps and after them; other than two parts where the line is missing or there are more. */
export const aroundTheSteps = (text: string): readonly string[] => text.split(/^---$/m)

const part = ({ en, fr }: Sentence, index: number): Sentence => ({
  en: prose(aroundTheSteps(en)[index] ?? '', 'en'),
  fr: prose(aroundTheSteps(fr)[index] ?? '', 'fr'),
})

export const lessonOf = (slug: string, parts: LessonParts): ToldLesson => {
  const { file, text, start, solution, cpp } = parts
  const world = (id: string, title: Sentence, scenario: Scenario): LessonWorld => ({
    id,
    title: said(title),
    scenario,
  })
  return {
    slug,
    title: said(file.title),
    description: said(file.description),
    minutes: file.minutes,
    views: file.views,
    steps: file.steps.map(({ id, text, hints }) => ({ id, html: html(text), hints: hints.map(html) })),
    prediction: file.prediction
      ? {
          question: html(file.prediction.question),
          options: file.prediction.options.map(({ id, text }) => ({ id, text: html(text) })),
          answer: file.prediction.answer,
          afterwards: html(file.prediction.afterwards),
        }
      : null,
    pages: file.pages,
    intro: part(text, 0),
    remarks: part(text, 1),
    start,
    solution,
    cpp,
    world: world('shown', file.worlds.shown, parts.shown),
    hidden: file.worlds.hidden.flatMap(({ id, title }) => {
      const scenario = Object.hasOwn(parts.hidden, id) ? parts.hidden[id] : undefined
      return scenario ? [world(id, title, scenario)] : []
    }),
  }
}
