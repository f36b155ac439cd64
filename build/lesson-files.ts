import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { z } from 'zod'
import type { LessonSummary, Part } from '../src/course/lesson.ts'
import { aroundTheSteps, lessonOf } from '../src/course/lesson-parts.ts'
import type { LessonParts, ToldLesson } from '../src/course/lesson-parts.ts'
import { lessonSchema } from '../src/course/lesson-schema.ts'
import { typeset } from '../src/course/typeset.ts'
import type { Sentence } from '../src/course/sentence.ts'
import { scenarioSchema } from '../src/simulation/scenario.ts'
import { commentsSchema, conform, courseSchema, LessonError } from './lesson-format.ts'
import { lessonPrograms } from './lesson-programs.ts'
import type { LessonPrograms } from './lesson-programs.ts'

/** A lesson of the course without what only its checks.ts and a run can say: it has a solution, in both tongues. */
export type LessonFiles = ToldLesson & LessonPrograms

const said = ({ en, fr }: Sentence): Sentence => ({ en: typeset(en, 'en'), fr: typeset(fr, 'fr') })

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

  #text(slug: string, language: 'en' | 'fr'): string {
    const text = this.#read(slug, `${language}.md`)
    if (aroundTheSteps(text).length !== 2)
      throw new LessonError(`lessons/${slug}/${language}.md: one line "---" must stand where the steps come`)
    return text
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

  /** What stands in a lesson's folder, checked. */
  parts(slug: string): LessonParts & LessonPrograms {
    const file = this.#json(lessonSchema, slug, 'lesson.json')
    return {
      file,
      text: { en: this.#text(slug, 'en'), fr: this.#text(slug, 'fr') },
      ...this.#programs(slug),
      shown: this.#json(scenarioSchema, slug, 'world.json'),
      hidden: Object.fromEntries(
        file.worlds.hidden.map(({ id }) => [
          id,
          this.#json(scenarioSchema, slug, join('hidden', `${id}.json`)),
        ]),
      ),
    }
  }

  /** A lesson's folder, checked and with its prose made into HTML. */
  lesson(slug: string): LessonFiles {
    const parts = this.parts(slug)
    const { start, solution, cpp } = parts
    return { ...lessonOf(slug, parts), start, solution, cpp }
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
