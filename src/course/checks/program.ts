import type { Claim } from './claim.ts'
import { claim } from './claim.ts'

/** `theProgram.completes()`. */
export const theProgram = {
  /** It comes to its end without an error and without being stopped. */
  completes: (): Claim =>
    claim(
      { en: 'the program runs to its end', fr: 'le programme va jusqu’au bout' },
      ({ outcome, error, end }) =>
        outcome === 'completed'
          ? { holds: true, at: end }
          : {
              holds: false,
              at: end,
              actual:
                outcome === 'stopped'
                  ? { en: 'it was stopped', fr: 'il a été arrêté' }
                  : {
                      en: `\`${error?.name ?? 'Error'}\` ended it`,
                      fr: `\`${error?.name ?? 'Error'}\` l’a interrompu`,
                    },
            },
    ),
}
