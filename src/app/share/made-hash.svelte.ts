import { hashOf } from './link.ts'
import type { Shared } from './shared.ts'

/** The hash of what is shared, as soon as it is made; empty before. */
export class MadeHash {
  value = $state('')
  #asked = 0

  async of(shared: Shared): Promise<void> {
    const mine = ++this.#asked
    const made = await hashOf(shared)
    // More was asked for meanwhile.
    if (mine === this.#asked) this.value = made
  }
}
