/** Which section is lit in both texts of a solution: the one pointed at, or else the one that has the focus. */
export class LitSection {
  #pointed = $state<string | null>(null)
  #focused = $state<string | null>(null)

  get section(): string | null {
    return this.#pointed ?? this.#focused
  }

  point(section: string | null): void {
    this.#pointed = section
  }

  focus(section: string | null): void {
    this.#focused = section
  }
}
