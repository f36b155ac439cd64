import type { HRESULT } from '../../mapi/api/values.ts'
import type { Claim } from './claim.ts'
import { claim } from './claim.ts'
import { resultName } from './names.ts'

const READINGS: readonly string[] = ['HrQueryAllRows', 'QueryRows']

/** `theProgram.completes()`, `theProgram.isEndedBy(MAPI_E_TABLE_TOO_BIG)`. */
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

  /** The sign of a mistake: it reaches into a row set in which there is no row. */
  reachesIntoAnEmptyRowSet: (): Claim =>
    claim(
      {
        en: 'the program uses a row of an empty row set',
        fr: 'le programme utilise une ligne d’un jeu vide',
      },
      ({ calls, error, end }) => {
        const reading = calls.findLast(({ method }) => READINGS.includes(method))
        const empty = Array.isArray(reading?.result) && reading.result.length === 0
        return empty && error?.name === 'TypeError'
          ? { holds: true, at: reading.ended ?? end }
          : { holds: false, at: end, actual: { en: 'it does not', fr: 'ce n’est pas le cas' } }
      },
    ),

  /** The sign of a mistake: it calls Release on memory, which has no methods. */
  releasesMemory: (): Claim =>
    claim(
      { en: 'the program calls `Release` on memory', fr: 'le programme appelle `Release` sur de la mémoire' },
      ({ error, end }) =>
        error?.name === 'TypeError' && error.message.includes('Release is not a function')
          ? { holds: true, at: end }
          : { holds: false, at: end, actual: { en: 'it does not', fr: 'ce n’est pas le cas' } },
    ),

  /** The sign of a mistake: a failure that it did not catch. */
  isEndedBy: (hr: HRESULT): Claim =>
    claim(
      { en: `\`${resultName(hr)}\` ends the program`, fr: `\`${resultName(hr)}\` interrompt le programme` },
      ({ error, end }) =>
        error?.hr === hr
          ? { holds: true, at: end }
          : { holds: false, at: end, actual: { en: 'it does not', fr: 'ce n’est pas le cas' } },
    ),
}
