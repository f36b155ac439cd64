import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { z } from 'zod'
import type { Lesson, LessonSummary, LessonWorld, Part } from '../src/course/lesson.ts'
import { typeset } from '../src/course/typeset.ts'
import type { Sentence } from '../src/course/sentence.ts'
import { scenarioSchema } from '../src/simulation/scenario.ts'
import { commentsSchema, conform, courseSchema, LessonError, lessonSchema } from './lesson-format.ts'
import { lessonPrograms } from './lesson-programs.ts'
import type { LessonPrograms } from './lesson-programs.ts'
import { inlineProse, prose } from './prose.ts'

/** A lesson without what only its checks.ts and a run can say. */
export type LessonFiles = Omit<Lesson, 'checks' | 'fewestCalls' | 'loadRules' | 'atRest'>

const said = ({ en, fr }: Sentence): Sentence => ({ en: typeset(en, 'en'), fr: typeset(fr, 'fr') })
const html = ({ en, fr }: Sentence): Sentence => ({ en: inlineProse(en, 'en'), fr: inlineProse(fr, 'fr') })

/** Reads the folder of the course. */
export class Course {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  #read(...path: readonly string[]): string {
    const file = join(this.#folder, ...path)
    if (!existsSync(file)) throw new LessonError(`${this.#name(file)} is missing`)
    return readFileSync(file, 'utf8')
  }

  #name(file: string): string {
    return join('lessons', relative(this.#folder, file))
  }

  #json<T>(schema: z.ZodType<T>, ...path: readonly string[]): T {
    const file = join('lessons', ...path)
    try {
      return conform(schema, JSON.parse(this.#read(...path)), file)
    } catch (error) {
      if (error instanceof SyntaxError) throw new LessonError(`${file}: ${error.message}`)
      throw error
    }
  }

  #prose(slug: string, language: 'en' | 'fr'): [intro: string, remarks: string] {
    const parts = this.#read(slug, `${language}.md`).split(/^---$/m)
    if (parts.length !== 2)
      throw new LessonError(`lessons/${slug}/${language}.md: one line "---" must stand where the steps come`)
    return [prose(parts[0] ?? '', language), prose(parts[1] ?? '', language)]
  }

  #programs(slug: string): LessonPrograms {
    const program = (name: string) => ({
      file: this.#name(join(this.#folder, slug, name)),
      source: this.#read(slug, name),
    })
    const comments = 'comments.fr.json'
    return lessonPrograms(
      { start: program('start.ts'), solution: program('solution.ts'), cpp: program('solution.cpp') },
      { file: join('lessons', slug, comments), comments: this.#json(commentsSchema, slug, comments) },
    )
  }

  #world(slug: string, file: string, id: string, title: Sentence): LessonWorld {
    return { id, title: said(title), scenario: this.#json(scenarioSchema, slug, file) }
  }

  /** A lesson's folder, checked and with its prose made into HTML. */
  lesson(slug: string): LessonFiles {
    const file = this.#json(lessonSchema, slug, 'lesson.json')
    const [en, fr] = [this.#prose(slug, 'en'), this.#prose(slug, 'fr')]
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
      intro: { en: en[0], fr: fr[0] },
      remarks: { en: en[1], fr: fr[1] },
      ...this.#programs(slug),
      world: this.#world(slug, 'world.json', 'shown', file.worlds.shown),
      hidden: file.worlds.hidden.map(({ id, title }) =>
        this.#world(slug, join('hidden', `${id}.json`), id, title),
      ),
    }
  }

  /** What the contents page shows. */
  contents(): readonly Part[] {
    return this.#json(courseSchema, 'course.json').parts.map(({ id, title, lessons }) => ({
      id,
      title: said(title),
      lessons: lessons.map((slug) => this.#summary(slug)),
    }))
  }

  /** The slugs of all lessons, in order. */
  slugs(): readonly string[] {
    return this.#json(courseSchema, 'course.json').parts.flatMap(({ lessons }) => lessons)
  }

  #summary(slug: string): LessonSummary {
    const { title, description, minutes, steps, pages } = this.#json(lessonSchema, slug, 'lesson.json')
    return { slug, title: said(title), description: said(description), minutes, steps: steps.length, pages }
  }
}
