import type { Binder, Bound } from './binder.ts'

/** What a session has handed out and may still be in the program's hands. */
export class OpenedObjects {
  readonly #binder: Binder
  readonly #shared = new Map<object, object>()
  readonly #alive = new Map<number, Bound<unknown>>()

  constructor(binder: Binder) {
    this.#binder = binder
  }

  /** The object that stands for `key`, made once and shared for as long as anybody holds it. */
  share<Facade extends object>(key: object, make: (gone: () => void) => Facade): Facade {
    const known = this.#shared.get(key) as Facade | undefined
    const facade =
      known ??
      make(() => {
        this.#shared.delete(key)
      })
    this.#shared.set(key, facade)
    return this.#reference(facade)
  }

  /** An object of its own. */
  make<Facade extends object>(make: (gone: () => void) => Facade): Facade {
    return this.#reference(make(() => undefined))
  }

  keep(bound: Bound<unknown>): void {
    this.#alive.set(bound.ref, bound)
  }

  /** SE-05: whatever should have been released or cancelled before is said, and loses its owner. */
  sessionEnded(connections: number): void {
    const { ledger } = this.#binder
    const left = [...this.#alive.values()].filter(({ ref }) => ledger.isAlive(ref))
    for (const { kind, ref } of left) ledger.invalidate(kind, ref)
    const things = left.map(({ kind, ref }) => `${kind} of line ${ledger.lineOf(ref) ?? '?'}`)
    if (connections > 0) things.push(connections === 1 ? 'a registration' : `${connections} registrations`)
    if (things.length > 0)
      this.#binder.lint(
        'outlives-logoff',
        `Release every object and cancel every registration before Logoff; there still is: ${things.join(', ')}.`,
      )
  }

  #reference<Facade extends object>(facade: Facade): Facade {
    const bound = this.#binder.behind(facade)
    if (bound === undefined) return facade
    this.#binder.ledger.addReference(bound.kind, bound.ref)
    this.keep(bound)
    return facade
  }
}
