// Pages of structures and of the types of values.
import type { Language } from '../../src/language/language.svelte.ts'
import { say } from '../../src/course/sentence.ts'
import type { ReferencePage } from '../../src/reference/page.ts'
import { slugOf } from './addresses.ts'
import { firstSentence, saidOf } from './calls.ts'
import type { Declared } from './declarations.ts'
import type { Desk } from './desk.ts'
import { mentions } from './desk.ts'
import { words } from './words.ts'

/** Calls whose signature has a type, and structures that are made of it. */
const takersOf = (desk: Desk, name: string): readonly Declared[] =>
  desk.content.declared.filter((one) => one.name !== name && mentions(one.signature, name))

export const structurePage = (desk: Desk, declared: Declared): ReferencePage => {
  const { name, doc, signature } = declared
  const self = slugOf(name)
  const body = (language: Language): string => {
    const w = words[language]
    const said = saidOf(desk, declared, language)
    const fields = said.fields
      .map(
        (field) =>
          `<dt><code>${field.name}</code></dt><dd>${desk.type.line(field.text, language, self)}</dd>`,
      )
      .join('')
    return (
      desk.type.prose(said.text, language, self) +
      desk.type.code(signature, name) +
      desk.section(w.fields, fields === '' ? '' : `<dl class="pairs">${fields}</dl>`) +
      desk.section(w.model, desk.note(name, language, self)) +
      desk.choices(name, language, self)
    )
  }
  const takers = takersOf(desk, name).map((one) => desk.type.link(one.name, self))
  return {
    slug: self,
    group: 'structures',
    section: declared.file,
    title: { en: name, fr: name },
    description: say((language) => firstSentence(saidOf(desk, declared, language).text)),
    before: say(body),
    example: desk.exampleFor(name),
    after: say(
      (language) =>
        desk.section(words[language].takers, takers.length === 0 ? '' : `<p>${takers.join(', ')}</p>`) +
        desk.seeAlso(name, doc.pages, language),
    ),
  }
}
