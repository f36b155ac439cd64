import type { Account } from '../account/account.ts'
import type { Dialog } from '../account/dialogs.ts'
import type { Claim } from './claim.ts'
import { claim } from './claim.ts'

/** The first dialog that somebody saw who had cancelled the same one before. */
const shownAgain = ({ dialogs }: Account): Dialog | undefined =>
  dialogs.find((dialog, place) =>
    dialogs.slice(0, place).some(({ owner, answer }) => owner === dialog.owner && answer === 'cancel'),
  )

/** `nobody.isAskedAgain()`. */
export const nobody = {
  /** Whoever cancelled a dialog does not see it once more. */
  isAskedAgain: (): Claim =>
    claim(
      { en: 'who cancelled is not asked again', fr: 'qui a annulé n’est pas sollicité une deuxième fois' },
      (account) => {
        const again = shownAgain(account)
        return again
          ? {
              holds: false,
              at: again.shown,
              actual: {
                en: `the dialog of ${again.owner} came back`,
                fr: `la boîte de dialogue de ${again.owner} est revenue`,
              },
            }
          : { holds: true, at: account.end }
      },
    ),
}

/** `somebody.isAskedAgain()`: the sign of a mistake. */
export const somebody = {
  isAskedAgain: (): Claim =>
    claim(
      { en: 'who cancelled is asked again', fr: 'qui a annulé est sollicité une deuxième fois' },
      (account) => {
        const again = shownAgain(account)
        return again
          ? { holds: true, at: again.shown }
          : { holds: false, at: account.end, actual: { en: 'nobody was', fr: 'personne ne l’a été' } }
      },
    ),
}
