import { hashOf } from './link.ts'
import type { Shared } from './shared.ts'

/** The hash of what is shared, as soon as it is made; empty before. */
export class MadeHash {
  value = $state('')
  /** It is that of what was asked for last; until then it is that of something else. */
  ready = $state(false)
  #asked = 0

  async of(shared: Shared): Promise<void> {
    const mine = ++this.#asked
    this.ready = false
    const made = await hashOf(shared)
    // More was asked for meanwhile.
    if (mine !== this.#asked) return
    this.value = made
    this.ready = true
  }
}
