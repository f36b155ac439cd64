// Pages of families of constants, of results, and of property tags: made from the table, with notes.
import type { Language } from '../../src/language/language.svelte.ts'
import type { Sentence } from '../../src/course/sentence.ts'
import { say } from '../../src/course/sentence.ts'
import type { Constant } from '../../src/mapi/constants/table.ts'
import { decodeResult, typeName } from '../../src/mapi/constants/decode.ts'
import { METHOD_FLAGS, PROPERTY_FLAGS, PROPERTY_VALUES } from '../../src/mapi/constants/method-flags.ts'
import type { ReferencePage } from '../../src/reference/page.ts'
import { baseOf, isResult, slugOf, slugOfFamily } from './addresses.ts'
import { firstSentence, saidOf } from './calls.ts'
import type { Desk } from './desk.ts'
import { mentions } from './desk.ts'
import { words } from './words.ts'

export const hex = (value: number): string => `0x${(value >>> 0).toString(16).toUpperCase().padStart(8, '0')}`

/** What a constant means, in a line; another name where it is only that. */
const meaningOf = (desk: Desk, [name, value, family]: Constant, language: Language): string => {
  const { constants, meanings } = desk.content
  const said = meanings[language][name]
  if (said !== undefined) return said
  const base = baseOf(name)
  if (base !== name)
    return `${meanings[language][base] ?? ''} (${name.endsWith('_A') ? words[language].in8 : words[language].inUnicode})`
  const twin = constants.find(
    ([other, its, of]) => of === family && its === value && other !== name && meanings[language][other],
  )
  return twin ? words[language].another(twin[0]) : ''
}

/** Who takes a constant as an argument, or shows it: calls whose comment or flags name it. */
const takersOf = (desk: Desk, [name, , family]: Constant): string[] => [
  ...desk.content.declared
    .filter(({ name: call, doc }) => {
      const flags = METHOD_FLAGS[call] ?? []
      const texts = [doc.text, ...doc.params.map(({ text }) => text), ...doc.fields.map(({ text }) => text)]
      return flags.includes(name) || flags.includes(family) || texts.some((text) => mentions(text, name))
    })
    .map((one) => one.name),
  ...Object.entries(PROPERTY_FLAGS).flatMap(([property, of]) => (of.includes(family) ? [property] : [])),
  ...Object.entries(PROPERTY_VALUES).flatMap(([property, of]) => (of === family ? [property] : [])),
]

const links = (desk: Desk, names: readonly string[], self: string): string =>
  [...new Set(names)].map((name) => desk.type.link(name, self)).join(', ')

const pagesOf = (constants: readonly Constant[]): string[] => [
  ...new Set(constants.map(([, , , page]) => page)),
]

/** A family on one page, each name with an anchor. */
export const familyPage = (desk: Desk, family: string): ReferencePage => {
  const self = slugOfFamily(family)
  const members = desk.content.constants.filter(([, , its]) => its === family)
  const names = members.map(([name]) => name)
  const title = desk.content.families.get(family) ?? say(() => family)
  const body = (language: Language): string => {
    const w = words[language]
    const rows = members.map((constant) => {
      const [name, value] = constant
      const takers = takersOf(desk, constant)
      const own = desk.addresses.get(name)
      const shown =
        own?.startsWith(`${self}/`) === false
          ? `<a href="../${own}"><code>${name}</code></a>`
          : `<code>${name}</code>`
      const meaning = desk.type.line(meaningOf(desk, constant, language) || w.noMeaning, language, self)
      const who =
        takers.length === 0 || takers.length > 6
          ? ''
          : `<p class="who">${w.takers}: ${links(desk, takers, self)}</p>`
      return `<dt id="${name}">${shown} <span class="number">${hex(value)}</span></dt><dd>${meaning}${who}</dd>`
    })
    return (
      desk.note(family, language, self) +
      desk.section(w.constants, `<dl class="pairs wide">${rows.join('')}</dl>`) +
      desk.choices(family, language, self)
    )
  }
  return {
    slug: self,
    group: 'constants',
    section: '',
    title,
    description: say(
      (language) => `${title[language]}: ${names.slice(0, 8).join(', ')}${names.length > 8 ? ' …' : ''}`,
    ),
    before: say(body),
    example: desk.exampleFor(family, ...names),
    after: say((language) => desk.seeAlso(family, pagesOf(members), language)),
  }
}

/** What a result means to a call, where its comment says when it comes. */
const giversOf = (desk: Desk, result: string): { call: string; when: Sentence }[] =>
  desk.content.declared.flatMap((declared) =>
    declared.doc.throws.flatMap(({ name }, index) =>
      name === result
        ? [
            {
              call: declared.name,
              when: say((language) => saidOf(desk, declared, language).throws[index]?.when ?? ''),
            },
          ]
        : [],
    ),
  )

const pair = (name: string, text: string): string => (text === '' ? '' : `<dt>${name}</dt><dd>${text}</dd>`)

/** A result that the model gives. */
export const resultPage = (desk: Desk, constant: Constant): ReferencePage => {
  const [name, value, family, page] = constant
  const self = slugOf(name)
  const { severity, names } = decodeResult(value)
  const body = (language: Language): string => {
    const w = words[language]
    const also = names.filter((other) => other !== name)
    const facts =
      pair(w.value, `<code>${hex(value)}</code> <span class="number">${String(value)}</span>`) +
      pair(w.severity, w.severities[severity]) +
      pair(w.variants, also.map((other) => `<code>${other}</code>`).join(', ')) +
      pair(
        w.family,
        `<a href="../${slugOfFamily(family)}/#${name}">${desk.content.families.get(family)?.[language] ?? family}</a>`,
      )
    const givers = giversOf(desk, name)
    const told = givers.filter(({ when }) => when[language] !== '')
    const others = givers.filter(({ when }) => when[language] === '')
    const whens = told
      .map(
        ({ call, when }) =>
          `<dt>${desk.type.link(call, self)}</dt><dd>${desk.type.line(when[language], language, self)}</dd>`,
      )
      .join('')
    return (
      `<p class="lead">${desk.type.line(meaningOf(desk, constant, language), language, self)}</p>` +
      `<dl class="facts">${facts}</dl>` +
      desk.note(name, language, self) +
      desk.section(
        w.givers,
        (whens === '' ? '' : `<dl class="pairs">${whens}</dl>`) +
          (others.length === 0
            ? ''
            : `<p>${links(
                desk,
                others.map(({ call }) => call),
                self,
              )}</p>`),
      ) +
      desk.choices(name, language, self)
    )
  }
  return {
    slug: self,
    group: 'results',
    section: severity,
    title: { en: name, fr: name },
    description: say(
      (language) => `${name} (${hex(value)}): ${firstSentence(meaningOf(desk, constant, language))}`,
    ),
    before: say(body),
    example: desk.exampleFor(name) ?? desk.exampleThatGives(name),
    after: say((language) => desk.seeAlso(name, [page], language)),
  }
}

/** A property that objects of the model have. */
export const propertyPage = (desk: Desk, constant: Constant): ReferencePage => {
  const [name, value, family, page] = constant
  const self = slugOf(name)
  const variants = desk.content.constants.filter(
    ([other, , its]) => its === family && other !== name && baseOf(other) === name,
  )
  const bits = PROPERTY_FLAGS[name] ?? (PROPERTY_VALUES[name] === undefined ? [] : [PROPERTY_VALUES[name]])
  const body = (language: Language): string => {
    const w = words[language]
    const facts =
      pair(w.value, `<code>${hex(value)}</code>`) +
      pair(w.type, desk.type.link(typeName(value & 0xffff) ?? '', self)) +
      variants
        .map(
          ([other, its]) =>
            `<dt id="${other}">${w.variants}</dt><dd><code>${other}</code> <span class="number">${hex(its)}</span></dd>`,
        )
        .join('') +
      pair(
        w.family,
        `<a href="../${slugOfFamily(family)}/#${name}">${desk.content.families.get(family)?.[language] ?? family}</a>`,
      )
    const members = desk.content.constants.filter(([, , its]) => bits.includes(its))
    const values = members
      .map(
        (member) =>
          `<dt>${desk.type.link(member[0], self)} <span class="number">${hex(member[1])}</span></dt><dd>${desk.type.line(meaningOf(desk, member, language), language, self)}</dd>`,
      )
      .join('')
    const heading = PROPERTY_FLAGS[name] ? w.bits : w.values
    return (
      `<p class="lead">${desk.type.line(meaningOf(desk, constant, language), language, self)}</p>` +
      `<dl class="facts">${facts}</dl>` +
      desk.note(name, language, self) +
      desk.section(heading, values === '' ? '' : `<dl class="pairs wide">${values}</dl>`) +
      desk.choices(name, language, self)
    )
  }
  return {
    slug: self,
    group: 'properties',
    section: family,
    title: { en: name, fr: name },
    description: say(
      (language) => `${name} (${hex(value)}): ${firstSentence(meaningOf(desk, constant, language))}`,
    ),
    before: say(body),
    example: desk.exampleFor(name),
    after: say((language) => desk.seeAlso(name, [page], language)),
  }
}

/** Pages made from the table of constants: families, results, properties. */
export const constantPages = (desk: Desk): ReferencePage[] => {
  const { constants, notes } = desk.content
  const families = [...new Set(constants.map(([, , family]) => family))]
  const own = constants.filter(([name]) => notes.has(name))
  return [
    ...own.filter(([name, , family]) => isResult(name, family)).map((constant) => resultPage(desk, constant)),
    ...own.filter(([, , family]) => family.startsWith('PR_')).map((constant) => propertyPage(desk, constant)),
    ...families.map((family) => familyPage(desk, family)),
  ]
}
