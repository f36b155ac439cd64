/** The one modem of the machine: whoever has it keeps the others waiting. */
export class ModemPool {
  #holder: string | null = null

  isFreeFor(transport: string): boolean {
    return this.#holder === null || this.#holder === transport
  }

  take(transport: string): void {
    this.#holder = transport
  }

  giveBack(transport: string): void {
    if (this.#holder === transport) this.#holder = null
  }
}
