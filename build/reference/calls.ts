// Pages of functions, methods and interfaces.
import type { Language } from '../../src/language/language.svelte.ts'
import { say } from '../../src/course/sentence.ts'
import type { ReferencePage } from '../../src/reference/page.ts'
import { slugOf } from './addresses.ts'
import type { Declared } from './declarations.ts'
import { isRefused } from './declarations.ts'
import type { Desk } from './desk.ts'
import { ReferenceError } from './desk.ts'
import type { DocComment } from './doc-comment.ts'
import { words } from './words.ts'

/** What a declaration says of itself, in a language. */
export const saidOf = (desk: Desk, { name, doc, file }: Declared, language: Language): DocComment => {
  if (language === 'en') return doc
  const french = desk.content.french.get(name)
  if (!french) throw new ReferenceError(`reference/fr/${file}.md: there is no "## ${name}"`)
  return french
}

/** Plain text for the head of a page, from the first sentence. */
export const firstSentence = (text: string): string =>
  (/^[^]*?[.!?:](?=\s|$)/.exec(text.replaceAll('`', '').replaceAll('**', '')) ?? [text])[0].replace(/:$/, '.')

const rows = (cells: readonly (readonly [string, string])[]): string =>
  cells.length === 0
    ? ''
    : `<dl class="pairs">${cells.map(([name, text]) => `<dt>${name}</dt><dd>${text}</dd>`).join('')}</dl>`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const bodyOf = (desk: Desk, declared: Declared, language: Language): string => {
  const { name, signature } = declared
  const w = words[language]
  const self = slugOf(name)
  const doc = saidOf(desk, declared, language)
  const line = (text: string): string => desk.type.line(text, language, self)
  const params = doc.params.map((param): [string, string] => [`<code>${param.name}</code>`, line(param.text)])
  const throws = doc.throws.map(({ name: result, when }): [string, string] => [
    result === '' ? '' : desk.type.link(result, self),
    line(capital(when)),
  ])
  const returns = doc.returns === '' ? '' : `<p>${line(capital(doc.returns))}</p>`
  return (
    desk.type.prose(doc.text, language, self) +
    desk.type.code(signature, name) +
    returns +
    desk.section(w.parameters, rows(params)) +
    desk.section(w.results, rows(throws)) +
    desk.section(w.model, desk.note(name, language, self)) +
    desk.choices(name, language, self)
  )
}

/** The page of a function or a method. */
export const callPage = (desk: Desk, declared: Declared): ReferencePage => {
  const { name, doc, owner } = declared
  return {
    slug: slugOf(name),
    group: 'calls',
    section: owner ?? '',
    title: { en: name, fr: name },
    description: say((language) => firstSentence(saidOf(desk, declared, language).text)),
    before: say((language) => bodyOf(desk, declared, language)),
    example: desk.exampleFor(name),
    after: say((language) => desk.seeAlso(name, doc.pages, language)),
  }
}

/** The page of an interface: its methods, and those that the model refuses. */
export const interfacePage = (desk: Desk, declared: Declared): ReferencePage => {
  const { name, doc } = declared
  const self = slugOf(name)
  const methods = desk.content.declared.filter(({ owner }) => owner === name)
  const served = methods.filter((method) => !isRefused(method))
  const refused = methods.filter(isRefused)
  const short = (method: Declared): string => method.name.split('::')[1] ?? ''
  const body = (language: Language): string => {
    const w = words[language]
    const about = (method: Declared): [string, string] => {
      const { text } = saidOf(desk, method, language)
      return [
        `<a href="../${slugOf(method.name)}/"><code>${short(method)}</code></a>`,
        desk.type.line(firstSentence(text), language, self),
      ]
    }
    const refusal = (method: Declared): string => {
      const { text, throws } = saidOf(desk, method, language)
      const why = throws[0]?.when.replace(/^(always|toujours)[^\p{L}]*/u, '') ?? ''
      const said = [text, why === '' ? '' : capital(why)].filter((part) => part !== '').join('. ')
      return `<dt id="${short(method)}"><code>${short(method)}</code></dt><dd>${desk.type.line(said === '' ? '–' : said, language, self)}</dd>`
    }
    return (
      desk.type.prose(saidOf(desk, declared, language).text, language, self) +
      desk.type.code(declared.signature, name) +
      desk.section(w.methods, rows(served.map(about))) +
      desk.section(w.model, desk.note(name, language, self)) +
      desk.section(
        w.refused,
        refused.length === 0
          ? ''
          : `${desk.type.prose(w.refusedText, language, self)}<dl class="pairs">${refused.map(refusal).join('')}</dl>`,
      ) +
      desk.choices(name, language, self)
    )
  }
  return {
    slug: self,
    group: 'calls',
    section: name,
    title: { en: name, fr: name },
    description: say((language) => firstSentence(saidOf(desk, declared, language).text)),
    before: say(body),
    example: desk.exampleFor(name, ...served.map((method) => method.name)),
    after: say((language) =>
      desk.seeAlso(name, [...doc.pages, ...refused.flatMap((method) => method.doc.pages)], language),
    ),
  }
}
