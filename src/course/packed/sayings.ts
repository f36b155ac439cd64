// A saying of the check language as data, read back into what it says. `called('FlushQueues').on(spooler).once()`
// is ["called", ["FlushQueues"], "on", [["spooler"]], "once", []]: words, and after each that is called, what it
// takes. Only words of the grammar are looked up and called, so whatever stands in the file, nothing else is.
import type { Claim } from '../checks/claim.ts'
import type { FaultKind } from '../../mapi/facts.ts'
import type { Sentence } from '../sentence.ts'
import { everywhere } from '../sentence.ts'
import type { Argument, Kind, Word } from './grammar.ts'
import { GRAMMAR, WORDS } from './grammar.ts'
import { sentenceSchema } from '../sentence-schema.ts'

/** What is wrong with a saying, and where in it. */
export class NotSaid extends Error {
  readonly path: readonly (string | number)[]
  readonly said: Sentence

  constructor(path: readonly (string | number)[], said: Sentence) {
    super(said.en)
    this.path = path
    this.said = said
  }
}

const DEEPEST = 16
const LONGEST = 40
/** The whole language is too long to be listed. */
const MOST_LISTED = 16

/** What is chosen from a list. */
const CHOICES = {
  fate: ['moved', 'copied', 'left', 'deleted'],
  fault: [
    'use-after-release',
    'double-release',
    'use-after-free',
    'double-free',
    'wrong-free',
    'invalid-object',
  ] satisfies FaultKind[],
} as const

const isChoice = (kind: Argument): kind is keyof typeof CHOICES => Object.hasOwn(CHOICES, kind)
const isSaid = (kind: Argument): kind is Kind =>
  kind !== 'number' && kind !== 'text' && kind !== 'sentence' && !isChoice(kind)

const KINDS: Readonly<Record<Argument, Sentence>> = {
  number: { en: 'a number', fr: 'un nombre' },
  text: { en: 'a text', fr: 'un texte' },
  sentence: { en: 'a sentence in both languages', fr: 'une phrase dans les deux langues' },
  fate: everywhere(CHOICES.fate.join(', ')),
  fault: everywhere(CHOICES.fault.join(', ')),
  claim: { en: 'a claim', fr: 'une affirmation' },
  subject: { en: 'rows, such as ["spooler"]', fr: 'des lignes, comme ["spooler"]' },
  trait: { en: 'what is true of a row', fr: 'ce qui est vrai d’une ligne' },
  measure: { en: 'a number that only the run knows', fr: 'un nombre que seule l’exécution connaît' },
}

type Path = readonly (string | number)[]

const wordAt = (words: Readonly<Record<string, Word>>, name: unknown, path: Path): Word => {
  const found = typeof name === 'string' && Object.hasOwn(words, name) ? words[name] : undefined
  if (found) return found
  const known = Object.keys(words)
  const shown = JSON.stringify([name]).slice(1, -1)
  const said = {
    en: `${shown.slice(0, 60)} is no word that can stand here`,
    fr: `${shown.slice(0, 60)} n’est pas un mot possible ici`,
  }
  const list = known.join(', ')
  throw new NotSaid(
    path,
    known.length === 0 || known.length > MOST_LISTED
      ? said
      : { en: `${said.en}; there are ${list}`, fr: `${said.fr}\u00a0; il y a ${list}` },
  )
}

const wanted = (kinds: readonly Argument[], path: Path): NotSaid => {
  const list = (language: 'en' | 'fr', or: string): string =>
    kinds.map((kind) => KINDS[kind][language]).join(or)
  return new NotSaid(path, { en: `must be ${list('en', ' or ')}`, fr: `doit être ${list('fr', ' ou ')}` })
}

const argument = (kinds: readonly Argument[], value: unknown, path: Path): unknown => {
  for (const kind of kinds) {
    if (kind === 'number' && typeof value === 'number' && Number.isFinite(value)) return value
    if (kind === 'text' && typeof value === 'string' && value.length <= 200) return value
    if (isChoice(kind) && CHOICES[kind].some((choice) => choice === value)) return value
    const sentence = kind === 'sentence' ? sentenceSchema.safeParse(value) : null
    if (sentence?.success) return sentence.data
    if (Array.isArray(value) && isSaid(kind)) return follow(value, kind, path)
  }
  throw wanted(kinds, path)
}

const argumentsOf = ({ takes, least, rest }: Word, given: unknown, path: Path): readonly unknown[] => {
  const [some, most] = [least, rest ? LONGEST : (takes?.length ?? 0)]
  if (!Array.isArray(given) || given.length < some || given.length > most) {
    const count = some === most ? String(some) : `${String(some)}–${String(most)}`
    throw new NotSaid(path, {
      en: `must be a list of what the word before takes (${count})`,
      fr: `doit être la liste de ce que prend le mot qui précède (${count})`,
    })
  }
  return given.map((value: unknown, index) => {
    const kinds = takes?.[index] ?? rest ?? []
    return argument(kinds, value, [...path, index])
  })
}

const follow = (saying: readonly unknown[], kind: Kind, path: Path): unknown => {
  if (path.length > DEEPEST || saying.length > LONGEST)
    throw new NotSaid(path, { en: 'says too much at once', fr: 'en dit trop à la fois' })
  let words: Readonly<Record<string, Word>> = GRAMMAR
  let value: unknown = WORDS
  let is: Kind | undefined
  for (let index = 0; index < saying.length; index += 1) {
    const here = [...path, index]
    const name = saying[index]
    const word = wordAt(words, name, here)
    const owner = value as object
    value = Reflect.get(owner, name as string) as unknown
    if (word.takes !== null) {
      index += 1
      const given = argumentsOf(word, saying[index], [...path, index])
      value = Reflect.apply(value as (...given: unknown[]) => unknown, owner, given)
    }
    ;({ is } = word.to)
    words = word.to.words ?? {}
  }
  if (is !== kind) throw wanted([kind], path)
  return value
}

/** The claim that a saying makes. Throws `NotSaid` where it makes none. */
export const readClaim = (saying: unknown): Claim => {
  if (!Array.isArray(saying)) throw wanted(['claim'], [])
  return follow(saying, 'claim', []) as Claim
}
