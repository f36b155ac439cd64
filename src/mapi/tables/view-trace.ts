import type { CursorFact, EvaluateFact, LintFact, Plain, Record as Write, ViewFact } from '../facts.ts'
import { toPlain } from '../plain.ts'
import type { Observe } from '../restrictions/compile.ts'
import type { Row } from './row.ts'
import { type SortOrder, unsorted } from './sort-order.ts'

export type TableViewFact = ViewFact | EvaluateFact | CursorFact | LintFact

/** What a view writes down; nothing, and at no cost, where nobody records. */
export class ViewTrace {
  readonly #table: number
  readonly #of: 'status' | 'own' | 'contents'
  readonly #record: Write<TableViewFact> | undefined

  constructor(table: number, of: 'status' | 'own' | 'contents', record: Write<TableViewFact> | undefined) {
    this.#table = table
    this.#of = of
    this.#record = record
  }

  /** Told of every node of a restriction that is evaluated on a row. */
  get observe(): Observe | undefined {
    const [table, record] = [this.#table, this.#record]
    return record && ((row, path, rt, result) => record({ type: 'evaluate', table, row, path, rt, result }))
  }

  view(columns: readonly number[] | null, restriction: Plain, order: SortOrder): void {
    const sort = order === unsorted ? null : toPlain(order.set)
    this.#record?.({ type: 'view', table: this.#table, of: this.#of, columns, restriction, sort })
  }

  cursor(position: number, count: number, read: readonly Row[]): void {
    this.#record?.({ type: 'cursor', table: this.#table, position, count, read: read.map(({ id }) => id) })
  }

  lint(lint: LintFact | undefined): void {
    if (lint) this.#record?.(lint)
  }
}
