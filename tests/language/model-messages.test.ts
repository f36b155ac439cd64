import fc from 'fast-check'
import { expect, test } from 'vitest'
import { french } from '../../src/language/model/fr/index.ts'
import { translator } from '../../src/language/model/translate.ts'
import { isSaidToTheLearner, literalsOfTheModel } from '../support/model-messages.ts'
import { englishIn } from '../support/model-speech.ts'

const { sentences, pieces, notes } = french
const all = new Map([sentences, pieces, notes].flatMap((templates) => Object.entries(templates)))
const literals = literalsOfTheModel()
const { sentence, note } = translator(french)

const holesOf = (template: string): string[] => (template.match(/\{\d+\}/g) ?? []).sort()

test('everything that the model says is said in French', () => {
  const missing = literals.filter((found) => isSaidToTheLearner(found) && !all.has(found.template))
  expect(missing.map(({ file, line, template }) => `${file}:${String(line)} ${template}`)).toEqual([])
})

test('French says nothing that the model does not', () => {
  const said = new Set(literals.map(({ template }) => template))
  expect([...all.keys()].filter((template) => !said.has(template.replace(/^0 (?=\w+s$)/, '{0} ')))).toEqual(
    [],
  )
})

test('no template has two translations', () => {
  const count = [sentences, pieces, notes].reduce((sum, one) => sum + Object.keys(one).length, 0)
  expect(all.size).toBe(count)
})

test('each has the holes of its English, and none of its words', () => {
  for (const [template, said] of all) {
    expect([template, holesOf(said)]).toEqual([template, holesOf(template)])
    expect([template, englishIn(said)]).toEqual([template, null])
  }
})

test('French punctuation does not break away from its word, and has its own apostrophe', () => {
  for (const [template, said] of all) {
    const prose = said.replace(/'(\w+|\{0\})'|\{(?!\d).*\}/g, '')
    expect([template, / [;:!?»]|« |'/.test(prose)]).toEqual([template, false])
  }
})

/** A name that is no sentence: it may hold spaces, but nothing that a template is made of. */
const name = fc
  .tuple(
    fc.constantFrom('Post', 'Zoé', 'IMAPITable', 'PR_ENTRYID', '0x3001001F', '12', '0'),
    fc.stringMatching(/^[A-Z0-9_é]{0,8}$/),
  )
  .map((parts) => parts.join(''))

const fill = (template: string, names: readonly string[]): string =>
  template.replace(/\{(\d+)\}/g, (whole, index: string) => names[Number(index)] ?? whole)

test('whatever is put into a sentence stands in its French', () => {
  for (const [template, said] of Object.entries(sentences))
    fc.assert(
      fc.property(fc.array(name, { minLength: 5, maxLength: 5 }), (names) => {
        expect(sentence(fill(template, names))).toBe(fill(said, names))
      }),
      { numRuns: 20 },
    )
})

test('a name in quotes is left alone, even where it is a word of ours', () => {
  expect(sentence('the transport "bookmark" could not be flushed.')).toBe(
    'le transport «\u202fbookmark\u202f» n’a pas pu être vidé.',
  )
  expect(sentence('there is no profile "a string" here; there is "an array".')).toBe(
    'il n’y a pas de profil "a string" ici\u202f; il y a «\u202fan array\u202f».',
  )
})

test('what is put into a sentence and is in words is translated there, in lists and within each other', () => {
  expect(sentence('lpProp of SPropertyRestriction has no property tag in ulPropTag.')).toBe(
    'lpProp de SPropertyRestriction n’a pas de balise de propriété dans ulPropTag.',
  )
  expect(
    sentence(
      'Release every object and cancel every registration before Logoff; there still is: IMAPITable of line 7, IMAPIStatus of line 12, 2 registrations.',
    ),
  ).toBe(
    'Rendez chaque objet et annulez chaque abonnement avant Logoff\u202f; il reste\u00a0: IMAPITable de la ligne 7, IMAPIStatus de la ligne 12, 2 abonnements.',
  )
})

test('what failed is named before why', () => {
  expect(
    sentence('IMAPITable::Restrict: The restriction at 0.1 has no rt; an SRestriction is { rt, res }.'),
  ).toBe(
    'IMAPITable::Restrict\u00a0: La restriction au chemin 0.1 n’a pas de rt\u202f; une SRestriction, c’est { rt, res }.',
  )
})

test('what the model did not say comes back as it is', () => {
  expect(sentence("Cannot find name 'sesion'.")).toBe("Cannot find name 'sesion'.")
  expect(sentence('TypeError: rows.aRow[0] is undefined')).toBe('TypeError: rows.aRow[0] is undefined')
})

test('beside a result stands a number or a name', () => {
  expect(['1 row', '12 rows', 'the same object', 'bookmark'].map(note)).toEqual([
    '1 ligne',
    '12 lignes',
    'le même objet',
    'signet',
  ])
  expect(['Post', 'Sent Items', 'Two rows'].map(note)).toEqual(['Post', 'Sent Items', 'Two rows'])
})
