import type { Printed } from '../account/console.ts'
import type { StatusRow } from '../account/status.ts'
import type { Sentence } from '../sentence.ts'
import { say } from '../sentence.ts'
import { failedFor } from './attempts.ts'
import { PR_DISPLAY_NAME, PR_RESOURCE_METHODS, PR_RESOURCE_TYPE } from '../../mapi/api/constants.ts'
import type { Claim } from './claim.ts'
import { claim } from './claim.ts'
import type { Measure } from './measures.ts'
import { hex32 } from '../../mapi/constants/decode.ts'
import { resultName, spellingsOf } from './names.ts'
import type { Subject } from './subjects.ts'
import { anyTransport } from './subjects.ts'

const quoted = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Whether a line has it as a word of its own, not as a part of a longer one. */
export const says = ({ text }: Printed, word: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}_])${quoted(word)}(?![\\p{L}\\p{N}_])`, 'u').test(text)

const numbersIn = ({ text }: Printed): readonly number[] =>
  (text.match(/(?:-?0x-?[0-9a-f]+|-?\d+)/gi) ?? []).map((written) => {
    const value = Number(written.replaceAll('-', ''))
    return written.includes('-') ? -value : value
  })

const NOTHING: Sentence = { en: 'the console is empty', fr: 'la console est vide' }

/** What a line must have of a row: the value of a property, by its tag, or a word as it is. */
const wordOf = (row: StatusRow, word: number | string): string => {
  if (typeof word === 'string') return word
  if (word === PR_DISPLAY_NAME) return row.name
  if (word === PR_RESOURCE_TYPE) return String(row.resourceType)
  if (word === PR_RESOURCE_METHODS) return String(row.methods)
  return row.text(word) ?? ''
}

/** What the program wrote to its console: the way in which a lesson asks for an answer. */
export const printed = {
  /** Exactly one line for every such row, with these of its properties or words, and none that names another row. */
  oneLineForEach: (subject: Subject, ...words: readonly (number | string)[]): Claim =>
    claim(
      say((l) =>
        l === 'fr'
          ? `la console a une ligne pour chaque ligne voulue`
          : `the console has one line for each row asked for`,
      ),
      ({ console: lines, rows, end }) => {
        if (lines.length === 0 && rows.some((row) => subject.matches(row)))
          return { holds: false, at: end, actual: NOTHING }
        for (const row of rows) {
          const wanted = subject.matches(row) ? 1 : 0
          const found = lines.filter((line) =>
            (wanted === 1 ? words : [row.name]).every((word) => says(line, wordOf(row, word))),
          )
          if (found.length === wanted) continue
          const near = found.at(-1) ?? lines.find((line) => says(line, row.name))
          return {
            holds: false,
            at: near?.at ?? end,
            actual:
              found.length > wanted
                ? wanted === 0
                  ? { en: `${row.name} is there too`, fr: `${row.name} y est aussi` }
                  : {
                      en: `${row.name} is there ${String(found.length)} times`,
                      fr: `${row.name} y est ${String(found.length)} fois`,
                    }
                : near
                  ? {
                      en: `for ${row.name} it says “${near.text}”`,
                      fr: `pour ${row.name}, elle dit « ${near.text} »`,
                    }
                  : { en: `${row.name} is missing`, fr: `il manque ${row.name}` },
          }
        }
        return { holds: true, at: lines.at(-1)?.at ?? end }
      },
    ),

  /** Whenever a transport refuses, a line written afterwards has its name and that of the result. */
  whoFailed: (): Claim =>
    claim(
      {
        en: 'the console says which transport failed, and how',
        fr: 'la console dit quel transport a échoué, et comment',
      },
      (account) => {
        const { console: lines, rows, end } = account
        for (const row of rows.filter((each) => anyTransport.matches(each)))
          for (const { begun, hr, method } of failedFor(row, account)) {
            const result = resultName(hr ?? 0)
            const told = lines.some(
              (line) =>
                line.at.seq > begun.seq &&
                says(line, row.name) &&
                spellingsOf(hr ?? 0).some((spelling) => says(line, spelling)),
            )
            if (!told)
              return {
                holds: false,
                at: begun,
                actual: {
                  en: `\`${method}\` failed for ${row.name} with \`${result}\`, and no line names both`,
                  fr: `\`${method}\` a échoué pour ${row.name} avec \`${result}\`, et aucune ligne ne nomme les deux`,
                },
              }
          }
        return { holds: true, at: lines.at(-1)?.at ?? end }
      },
    ),

  /** A line has a number, decimal or hexadecimal: this one, or one that only the run knows. */
  number: (sentence: Sentence, wanted: number | Measure): Claim =>
    claim(sentence, (account) => {
      const value = typeof wanted === 'number' ? wanted : wanted.in(account)
      const { console: lines, end } = account
      if (value === null)
        return {
          holds: false,
          at: end,
          actual: { en: 'there was nothing to print yet', fr: 'il n’y avait encore rien à écrire' },
        }
      const found = lines.find((line) => numbersIn(line).includes(value))
      if (found) return { holds: true, at: found.at }
      const last = lines.at(-1)
      return {
        holds: false,
        at: last?.at ?? end,
        actual: last
          ? {
              en: `\`${hex32(value)}\` is not there; the last line is “${last.text}”`,
              fr: `\`${hex32(value)}\` n’y est pas ; la dernière ligne est « ${last.text} »`,
            }
          : NOTHING,
      }
    }),

  /** Some row's name is written after such a call: what it was read from has outlived that call. */
  aNameAfter: (method: string): Claim =>
    claim(
      {
        en: `a name is written after \`${method}\``,
        fr: `un nom est écrit après \`${method}\``,
      },
      ({ calls, console: lines, rows, end }) => {
        const first = calls.find((call) => call.method === method)
        if (!first)
          return {
            holds: false,
            at: end,
            actual: { en: `\`${method}\` was never called`, fr: `\`${method}\` n’est jamais appelée` },
          }
        const found = lines.find(
          (line) => line.at.seq > first.begun.seq && rows.some(({ name }) => says(line, name)),
        )
        return found
          ? { holds: true, at: found.at }
          : { holds: false, at: end, actual: { en: 'no name was', fr: 'aucun nom ne l’a été' } }
      },
    ),
}
