import { language } from '../language/language.svelte.ts'
import { referenceAt } from './site.ts'

type AddressOf = (name: string) => string | null

class Links {
  #addressOf = $state.raw<AddressOf | null>(null)
  #asked = false

  /** Where a name is explained; null while that is not known. The names are many, and come when the first is asked for. */
  of(name: string): string | null {
    if (!this.#asked) {
      this.#asked = true
      import('./names.ts').then(
        ({ addressOf }) => (this.#addressOf = addressOf),
        () => (this.#asked = false),
      )
    }
    const address = this.#addressOf?.(name) ?? null
    return address === null ? null : referenceAt(address, language.current)
  }
}

/** The way from a name on the stage to its page. */
export const links = new Links()
