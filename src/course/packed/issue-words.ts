// What is wrong with a field, said so that whoever wrote the file can mend it.
import type { z } from 'zod'
import type { Sentence } from '../sentence.ts'

type RawIssue = z.core.$ZodIssue

/** French for what our own rules about lessons and worlds say. */
const FRENCH: Readonly<Record<string, string>> = {
  'small letters, digits and hyphens': 'petites lettres, chiffres et traits d’union',
  'small letters, digits, hyphens and underscores': 'petites lettres, chiffres, traits d’union et tirets bas',
  'is none of the options': 'n’est aucun des choix',
  'two steps have the same id': 'deux étapes ont le même id',
  'two have the same id': 'deux ont le même id',
  'says too much': 'en dit trop',
  'cannot be said so': 'ne peut pas se dire ainsi',
  'there are too many': 'il y en a trop',
  'one line "---" must stand where the steps come':
    'une ligne «\u00a0---\u00a0» doit marquer la place des étapes',
  'has no world in worlds.hidden': 'n’a pas de monde dans worlds.hidden',
  'has no claim in rules.steps': 'n’a pas d’affirmation dans rules.steps',
}

const TYPES: Readonly<Record<string, Sentence>> = {
  string: { en: 'a text', fr: 'un texte' },
  number: { en: 'a number', fr: 'un nombre' },
  int: { en: 'a whole number', fr: 'un nombre entier' },
  boolean: { en: 'true or false', fr: 'true ou false' },
  array: { en: 'a list', fr: 'une liste' },
  object: { en: 'an object', fr: 'un objet' },
  record: { en: 'an object', fr: 'un objet' },
}

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (Reflect.get(value, part) as unknown) : undefined,
    root,
  )

const known = (issue: RawIssue, root: unknown): Sentence | null => {
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value': {
      if (valueAt(root, issue.path) === undefined) return { en: 'is missing', fr: 'manque' }
      if (issue.code === 'invalid_value') {
        const values = issue.values.map(String).join(', ')
        return { en: `must be one of ${values}`, fr: `doit être l’un de\u00a0: ${values}` }
      }
      const type = TYPES[issue.expected]
      return type ? { en: `must be ${type.en}`, fr: `doit être ${type.fr}` } : null
    }
    case 'unrecognized_keys': {
      const keys = issue.keys.map((key) => key.slice(0, 60)).join(', ')
      return { en: `has a member that it must not have: ${keys}`, fr: `a un membre de trop\u00a0: ${keys}` }
    }
    case 'custom':
      return (issue.params?.['said'] as Sentence | undefined) ?? null
    default:
      return null
  }
}

/** `french` is what the schema's own language says, where we have no better words. */
export const issueSaid = (issue: RawIssue, root: unknown, french: string): Sentence =>
  known(issue, root) ?? {
    en: issue.message,
    fr: (Object.hasOwn(FRENCH, issue.message) ? FRENCH[issue.message] : undefined) ?? french,
  }
