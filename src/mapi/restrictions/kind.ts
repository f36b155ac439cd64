import type { Outcome } from '../outcome.ts'
import type { Row } from '../tables/row.ts'

/** Whether a row matches. */
export type Test = (row: Row) => boolean

/** What the kind of a node may ask of the tree around it. */
export interface Tree {
  /** Compiles an untrusted child. `key` is its place among its parent's children. */
  child(restriction: unknown, key: number): Outcome<Test>
  /** Notes that the filter reads this property. */
  reads(tag: number): void
  /** Notes what has to be done before the filter is applied to a table from the start. */
  startsOver(reset: () => void): void
}

/** The members of an untrusted `res`. */
export type Members = Readonly<Record<string, unknown>>

/** One type of restriction: what its structure looks like, and when a row matches. */
export interface Kind {
  readonly rt: number
  /** `'RES_PROPERTY'` */
  readonly name: string
  /** `'SPropertyRestriction'` */
  readonly structure: string
  /** The members that the structure must have; reserved ones and counts may be there too. */
  readonly members: readonly string[]
  /** Members that may be left out. */
  readonly optional?: readonly string[]
  compile(res: Members, tree: Tree): Outcome<Test>
}
