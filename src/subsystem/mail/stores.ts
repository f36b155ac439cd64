import type { Message } from './message.ts'

/** The one store of a profile that names none. */
export const DEFAULT_STORE = 'Personal Folders'

/** A message store of the profile. */
export interface MailStore {
  readonly name: string
  /** Whether it is open in the session from the beginning. */
  readonly open: boolean
}

/** departs: FQ-25. The spooler sees the outgoing queue of a store only while the store is open. */
export class Stores {
  readonly #open = new Set<string>()
  readonly #kept = new Map<string, Message[]>()
  readonly defaultName: string

  constructor(stores: readonly MailStore[]) {
    this.defaultName = stores[0]?.name ?? DEFAULT_STORE
    if (stores.length === 0) this.#open.add(this.defaultName)
    for (const { name, open } of stores) if (open) this.#open.add(name)
  }

  isOpen(name: string): boolean {
    return this.#open.has(name)
  }

  /** Keeps a message of a closed store out of everybody's sight. */
  keep(name: string, message: Message): void {
    this.#kept.set(name, [...(this.#kept.get(name) ?? []), message])
  }

  /** Opens a store. Returns what waited in it. */
  open(name: string): readonly Message[] {
    this.#open.add(name)
    const kept = this.#kept.get(name) ?? []
    this.#kept.delete(name)
    return kept
  }
}
