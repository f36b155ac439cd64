// What the makers of pages share: the content, its addresses, and who speaks of whom.
import type { Language } from '../../src/language/language.svelte.ts'
import type { Sentence } from '../../src/course/sentence.ts'
import { say } from '../../src/course/sentence.ts'
import { listingOf } from '../../src/course/sections.ts'
import { typeset } from '../../src/course/typeset.ts'
import { pageAddress } from '../../src/course/lesson.ts'
import type { Example } from '../../src/reference/page.ts'
import { worldNamed } from '../../src/simulation/gallery/index.ts'
import { scenarioSchema } from '../../src/simulation/scenario.ts'
import { inFrench } from '../lesson-comments.ts'
import { addressesOf } from './addresses.ts'
import type { ReferenceContent } from './content.ts'
import type { ExampleFile } from './examples.ts'
import type { Section } from './sections.ts'
import { escape, Typesetter } from './text.ts'
import { words } from './words.ts'

/** A lesson, as far as the reference links to it. */
export interface TaughtLesson {
  slug: string
  title: Sentence
  solution: string
}

/** The reference is not what it must be; the message says where. */
export class ReferenceError extends Error {
  override readonly name = 'ReferenceError'
}

const LESSONS_SHOWN = 4

export class Desk {
  readonly content: ReferenceContent
  readonly lessons: readonly TaughtLesson[]
  readonly addresses: Map<string, string>
  readonly type: Typesetter

  constructor(content: ReferenceContent, lessons: readonly TaughtLesson[]) {
    this.content = content
    this.lessons = lessons
    this.addresses = addressesOf(content)
    this.type = new Typesetter(this.addresses)
  }

  /** The example that says it is for a name; else one that uses it. */
  exampleFor(...names: readonly string[]): Example | null {
    const { examples } = this.content
    const found =
      examples.find((one) => names.some((name) => one.for[0] === name)) ??
      examples.find((one) => names.some((name) => one.for.includes(name))) ??
      examples.find((one) => names.some((name) => mentions(one.source, name)))
    return found ? this.example(found) : null
  }

  /** An example whose run gives a result. */
  exampleThatGives(result: string): Example | null {
    const found = this.content.examples.find(({ expects }) =>
      expects.some(({ value }) => mentions(value, result)),
    )
    return found ? this.example(found) : null
  }

  example(file: ExampleFile): Example {
    const { source } = listingOf(file.source)
    const world = worldNamed(file.world)
    if (!world)
      throw new ReferenceError(`reference/examples/${file.name}.ts: the gallery has no world "${file.world}"`)
    return {
      name: file.name,
      source: { en: source, fr: inFrench(source, this.content.comments) },
      views: file.views,
      look: say((language) => this.type.line(file.look[language], language)),
      gives: file.expects.map(({ kind, value }) =>
        say((language) => this.type.line(words[language].gives[kind](value), language)),
      ),
      world: { name: world.name, title: world.title, scenario: scenarioSchema.parse(world.scenario) },
    }
  }

  /** What the model does beyond what the declaration says. */
  note(name: string, language: Language, self: string): string {
    const note = this.content.notes.get(name)
    return note ? this.type.prose(note.text[language], language, self) : ''
  }

  /** The choices that bear on a name. */
  choicesOn(name: string): readonly Section[] {
    return this.content.choices.filter(({ tags }) => listed(tags['on']).includes(name))
  }

  trapsOn(name: string): readonly Section[] {
    return this.content.traps.filter(({ tags }) => listed(tags['on']).includes(name))
  }

  lessonsWith(name: string): readonly TaughtLesson[] {
    return this.lessons.filter(({ solution }) => mentions(solution, name)).slice(0, LESSONS_SHOWN)
  }

  /** A heading with what belongs under it; nothing where there is nothing. */
  section(heading: string, body: string, id = ''): string {
    return body === '' ? '' : `<h2${id === '' ? '' : ` id="${id}"`}>${heading}</h2>${body}`
  }

  list(items: readonly string[]): string {
    return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  }

  /** The choices on a name, under a heading of their own. */
  choices(name: string, language: Language, self: string): string {
    const said = this.choicesOn(name).map(
      ({ key, text }) =>
        `<dt><a href="../${this.addresses.get(key) ?? ''}">${key}</a></dt><dd>${this.type.prose(text[language], language, self)}</dd>`,
    )
    return this.section(
      words[language].open,
      said.length === 0 ? '' : `<dl class="choices">${said.join('')}</dl>`,
    )
  }

  /** Traps, lessons and Microsoft's pages about a name: what stands at the end of a page. */
  seeAlso(name: string, pages: readonly string[], language: Language): string {
    const w = words[language]
    const traps = this.trapsOn(name).map(({ key, tags }) => {
      const title = typeset(tags[language] ?? '', language)
      return `<a href="../${this.addresses.get(key) ?? ''}">${key}</a> ${escape(title)}`
    })
    const lessons = this.lessonsWith(name).map(
      ({ slug, title }) =>
        `<a href="../../lessons/${slug}/">${escape(typeset(title[language], language))}</a>`,
    )
    return (
      this.section(w.traps, this.list(traps)) +
      this.section(w.lessons, this.list(lessons)) +
      this.section(w.microsoft, this.list(microsoft(pages, language)))
    )
  }
}

export const microsoft = (pages: readonly string[], language: Language): string[] =>
  [...new Set(pages)].map(
    (page) => `<a href="${pageAddress(page, language)}" rel="noopener" target="_blank">${page}</a>`,
  )

export const listed = (text = ''): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Whether a program uses a name: a method as a call on an object, anything else as a word. */
export const mentions = (source: string, name: string): boolean => {
  const [owner = '', method] = name.split('::')
  return method === undefined
    ? new RegExp(`\\b${owner}\\b`).test(source)
    : new RegExp(`\\.${method}\\(`).test(source)
}
