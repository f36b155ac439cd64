import type { WhatIf } from './what-if/what-if.ts'

/** What the views of one stage share: where the learner looks, and what lies outside the stage. */
export class Desk {
  /** PR_ROWID of the row of the status table that is pointed at. */
  row = $state<number | null>(null)
  /** The transport whose statechart is shown; null for the spooler. */
  machine = $state<string | null>(null)
  /** The message whose journey is shown. */
  message = $state<string | null>(null)
  readonly #outside: () => Outside

  constructor(outside: () => Outside = () => ({})) {
    this.#outside = outside
  }

  /** Shows a line of the program, where there is somebody to show it. */
  get showLine(): ((line: number) => void) | undefined {
    return this.#outside().showLine
  }

  get whatIf(): WhatIf | undefined {
    return this.#outside().whatIf
  }
}

/** What the page offers to its stage. */
export interface Outside {
  readonly showLine?: ((line: number) => void) | undefined
  readonly whatIf?: WhatIf | undefined
  /** Where a moment of the recording can be found again, by anybody; absent where it cannot. */
  readonly addressOf?: ((virtualMs: number) => string | Promise<string>) | undefined
  /** The moment at which the next recording will be shown; null where it will play. */
  readonly sought?: number | null | undefined
}
