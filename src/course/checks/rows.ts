import type { StatusRow } from '../account/status.ts'
import type { Sentence } from '../sentence.ts'
import type { Subject } from './subjects.ts'

/** Something that may be true of a row. */
export interface Trait {
  of(row: StatusRow): boolean
}

/** `rowsWhere(…, theRow.is(anyTransport), theRow.can(STATUS_FLUSH_QUEUES))`. */
export const theRow = {
  is: (subject: Subject): Trait => ({ of: (row) => subject.matches(row) }),

  isNot: (subject: Subject): Trait => ({ of: (row) => !subject.matches(row) }),

  /** Its PR_RESOURCE_METHODS has all of these bits. */
  can: (bits: number): Trait => ({ of: ({ methods }) => (methods & bits) === bits }),

  /** It has a value for a property, whatever the type in the tag says. */
  has: (tag: number): Trait => ({ of: (row) => row.has(tag) }),

  lacks: (tag: number): Trait => ({ of: (row) => !row.has(tag) }),

  /** This is its text for a property. */
  says: (tag: number, text: string): Trait => ({ of: (row) => row.text(tag) === text }),

  /** It has another text for it, or none. */
  doesNotSay: (tag: number, text: string): Trait => ({ of: (row) => row.text(tag) !== text }),

  /** Its name begins so, in large letters or small. */
  hasANameLike: (beginning: string): Trait => ({
    of: ({ name }) => name.toLowerCase().startsWith(beginning.toLowerCase()),
  }),
}

/** Rows of which all of this is true, as a lesson needs them. */
export const rowsWhere = (noun: Sentence, ...traits: readonly Trait[]): Subject => ({
  matches: (row) => traits.every((trait) => trait.of(row)),
  object: noun,
  noun,
})
