import type { Row } from './row.ts'

/** Rows in an order of their own, each with a number that tells its place among the others. */
export class RowOrder {
  readonly list: Row[] = []

  /** Puts a row at a place, at the end unless given. */
  insert(row: Row, at = this.list.length): void {
    const before = this.list[at - 1]?.order ?? 0
    const after = this.list[at]?.order
    row.order = after === undefined ? before + 1 : (before + after) / 2
    this.list.splice(at, 0, row)
    if (row.order === before || row.order === after) this.#number()
  }

  remove(row: Row): void {
    const at = this.positionOf(row)
    if (at >= 0) this.list.splice(at, 1)
  }

  positionOf(row: Row): number {
    const at = lowerBound(this.list, (other) => other.order - row.order)
    return this.list[at] === row ? at : -1
  }

  /** Halving runs out of numbers in between after some fifty insertions at one place. */
  #number(): void {
    this.list.forEach((row, place) => (row.order = place + 1))
  }
}

/** The first place whose row does not come before, in a list that is in order. */
export function lowerBound<T>(list: readonly T[], compare: (element: T) => number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const element = list[middle]
    if (element !== undefined && compare(element) < 0) low = middle + 1
    else high = middle
  }
  return low
}
