// Pages that are written: traps, procedures, and the list of choices.
import type { Language } from '../../src/language/language.svelte.ts'
import { commentLine, listingOf } from '../../src/course/sections.ts'
import type { Sentence } from '../../src/course/sentence.ts'
import { say } from '../../src/course/sentence.ts'
import { typeset } from '../../src/course/typeset.ts'
import { highlightCpp } from '../../src/editor/cpp-tokens.ts'
import { highlight } from '../../src/editor/tokens.ts'
import type { ReferencePage } from '../../src/reference/page.ts'
import { inFrench } from '../lesson-comments.ts'
import { slugOf, slugOfChoices, slugOfTrap } from './addresses.ts'
import { firstSentence } from './calls.ts'
import type { Desk } from './desk.ts'
import { listed, microsoft } from './desk.ts'
import type { Section } from './sections.ts'
import { escape } from './text.ts'
import { words } from './words.ts'

const titleOf = ({ tags }: Section): Sentence => say((language) => typeset(tags[language] ?? '', language))

const linksTo = (desk: Desk, section: Section, language: Language): string => {
  const w = words[language]
  const { tags } = section
  const lessons = desk.lessons
    .filter(({ slug }) => listed(tags['lesson']).includes(slug))
    .map(
      ({ slug, title }) =>
        `<a href="../../lessons/${slug}/">${escape(typeset(title[language], language))}</a>`,
    )
  const clauses = listed(tags['clauses'])
    .filter((clause) => desk.addresses.has(clause))
    .map((clause) => {
      const choice = desk.content.choices.find(({ key }) => key === clause)
      return `<a href="../${desk.addresses.get(clause) ?? ''}">${clause}</a> ${desk.type.line(firstSentence(choice?.text[language] ?? ''), language)}`
    })
  return (
    desk.section(w.lessons, desk.list(lessons)) +
    desk.section(w.clauses, desk.list(clauses)) +
    desk.section(w.microsoft, desk.list(microsoft(listed(tags['pages']), language)))
  )
}

/** A trap, with a run that shows it where the model can; where it cannot, the text says why. */
export const trapPage = (desk: Desk, trap: Section): ReferencePage => {
  const self = slugOfTrap(trap.key)
  const file = desk.content.examples.find((one) => one.for.includes(trap.key))
  return {
    slug: self,
    group: 'traps',
    section: trap.tags['group'] ?? '',
    title: say((language) => `${trap.key} · ${titleOf(trap)[language]}`),
    description: say((language) => firstSentence(trap.text[language])),
    before: say((language) => desk.type.prose(trap.text[language], language, self)),
    example: file ? desk.example(file) : null,
    after: say((language) => linksTo(desk, trap, language)),
  }
}

/** What the model decides about one matter, where the documentation does not. */
const choicesPage = (desk: Desk, file: string): ReferencePage => {
  const choices = desk.content.choices.filter((one) => one.file === file)
  const self = slugOfChoices(file)
  const area = say((language) => words[language].areas[self.replace('choices-', '')] ?? self)
  const body = (language: Language): string => {
    const w = words[language]
    const items = choices.map(({ key, tags, text }) => {
      const files = desk.content.marks
        .filter(({ clause }) => clause === key)
        .map((mark) => `<code>${mark.file}</code>`)
      const on = listed(tags['on']).map((name) => desk.type.link(name, self))
      const where =
        files.length === 0 ? '' : `<p class="who">${w.whereMarked}: ${[...new Set(files)].join(', ')}</p>`
      return `<dt id="${key.replace(' ', '-')}">${key}</dt><dd>${desk.type.prose(text[language], language, self)}<p class="who">${on.join(', ')}</p>${where}</dd>`
    })
    return `<p class="lead">${w.aboutChoices}</p><dl class="choices">${items.join('')}</dl>`
  }
  return {
    slug: self,
    group: 'choices',
    section: '',
    title: area,
    description: say((language) => `${area[language]}: ${firstSentence(choices[0]?.text[language] ?? '')}`),
    before: say(body),
    example: desk.exampleFor(...choices.map(({ key }) => key)),
    after: say(() => ''),
  }
}

/** A page for each matter that there are choices about. */
export const choicesPages = (desk: Desk): ReferencePage[] =>
  [...new Set(desk.content.choices.map(({ file }) => file))].map((file) => choicesPage(desk, file))

/** The code of each numbered section of a program. */
const numbered = (program: string): ReadonlyMap<string, string> => {
  const { source, stretches } = listingOf(program)
  const lines = source.split('\n')
  const sections = new Map<string, string>()
  for (const { section, from, length } of stretches)
    if (section !== null) {
      const code = lines.slice(from, from + length).filter((line) => !commentLine(line))
      sections.set(section, code.join('\n'))
    }
  return sections
}

/** Takes away the indentation that all lines share. */
const outdent = (code: string): string => {
  const lines = code.replace(/\n+$/, '').split('\n')
  const shared = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length),
  )
  return lines.map((line) => line.slice(shared)).join('\n')
}

/** A procedure step by step, in both programming languages. */
export const procedurePage = (desk: Desk, procedure: Section, cpp: string): ReferencePage => {
  const self = slugOf(procedure.key)
  const file = desk.content.examples.find((one) => one.for.includes(procedure.key))
  const inTs = numbered(file?.source ?? '')
  const inCpp = numbered(cpp)
  const whole = listingOf(cpp).source
  const body = (language: Language): string => {
    const [lead = '', ...steps] = procedure.text[language].split(/^### /m)
    const told = steps.map((step) => {
      const [heading = '', ...lines] = step.split('\n')
      const [, number = '', title = ''] = /^(\S+) (.*)$/.exec(heading) ?? []
      const code = [
        { name: 'TypeScript', text: inTs.get(number), colours: highlight },
        { name: 'C++', text: inCpp.get(number), colours: highlightCpp },
      ].map(({ name, text = '', colours }) => {
        const shown = desk.type.code(outdent(text), `${name}, ${number}`, colours)
        return `<figure><figcaption>${name}</figcaption>${shown}</figure>`
      })
      return `<h3 id="step-${number}"><span class="step">${number}</span> ${desk.type.line(title, language, self)}</h3>${desk.type.prose(lines.join('\n'), language, self)}<div class="both">${code.join('')}</div>`
    })
    return desk.type.prose(lead, language, self) + desk.section(words[language].steps, told.join(''))
  }
  return {
    slug: self,
    group: 'procedures',
    section: '',
    title: titleOf(procedure),
    description: say((language) => firstSentence(procedure.text[language])),
    before: say(body),
    example: file ? desk.example(file) : null,
    after: say(
      (language) =>
        desk.section(
          language === 'en' ? 'The whole in C++' : 'Le tout en C++',
          desk.type.code(
            language === 'fr' ? inFrench(whole, desk.content.comments) : whole,
            'C++',
            highlightCpp,
          ),
        ) + linksTo(desk, procedure, language),
    ),
  }
}
