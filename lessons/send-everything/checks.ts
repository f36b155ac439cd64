import {
  FLUSH_DOWNLOAD,
  FLUSH_NO_UI,
  FLUSH_UPLOAD,
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_NO_SUPPORT,
} from '../../src/mapi/api/constants.ts'
import type { Rules } from '../../src/course/checks/language.ts'
import {
  called,
  check,
  incoming,
  mistake,
  nothing,
  outgoing,
  returned,
  spooler,
  statusTable,
  theProgram,
} from '../../src/course/checks/language.ts'

const flush = called('IMAPIStatus::FlushQueues')

export const rules: Rules = {
  steps: {
    call: flush.on(spooler).withoutTarget(),
    send: flush.on(spooler).with(FLUSH_UPLOAD).without(FLUSH_DOWNLOAD),
    quiet: flush.on(spooler).with(FLUSH_NO_UI),
  },

  checks: [
    check('found', statusTable.isReadFor(spooler), {
      en: 'The spooler’s row is found with a restriction',
      fr: 'La ligne du spouleur est trouvée par une restriction',
    }),
    check('sent', outgoing().isEmpty(), {
      en: 'Every outgoing queue is empty when the program ends',
      fr: 'Toutes les files sortantes sont vides à la fin du programme',
    }),
    check('not-received', incoming().isUntouched(), {
      en: 'Nothing is fetched: only sending was asked for',
      fr: 'Rien n’est relevé : on a seulement demandé d’envoyer',
    }),
    check('one-call', flush.on(spooler).with(FLUSH_NO_UI).withoutTarget().once(), {
      en: 'One `FlushQueues` on the spooler’s object does it, with no dialog boxes',
      fr: 'Un seul `FlushQueues` sur l’objet du spouleur y suffit, sans boîte de dialogue',
    }),
    check('released', nothing.isLeftUnreleased(), {
      en: 'Nothing is left unreleased',
      fr: 'Rien ne reste à libérer',
    }),
    check('not-misused', nothing.isMisused(), {
      en: 'Nothing is used after it was given back',
      fr: 'Rien n’est utilisé après avoir été rendu',
    }),
    check('completes', theProgram.completes(), {
      en: 'The program runs to its end',
      fr: 'Le programme va jusqu’au bout',
    }),
  ],

  mistakes: [
    mistake('swapped', flush.with(FLUSH_DOWNLOAD).without(FLUSH_UPLOAD), {
      en: 'You followed the article, and mail came in: it swaps the two flags. `FLUSH_UPLOAD` sends, `FLUSH_DOWNLOAD` receives.',
      fr: 'Vous avez suivi l’article, et du courrier est arrivé : il inverse les deux indicateurs. `FLUSH_UPLOAD` envoie, `FLUSH_DOWNLOAD` reçoit.',
    }),
    mistake('both', flush.with(FLUSH_DOWNLOAD | FLUSH_UPLOAD), {
      en: 'Both directions work in one call, but only sending was asked for: leave `FLUSH_DOWNLOAD` out.',
      fr: 'Les deux sens se demandent en un seul appel, mais il ne fallait qu’envoyer : retirez `FLUSH_DOWNLOAD`.',
    }),
    mistake('no-direction', flush.without(FLUSH_DOWNLOAD | FLUSH_UPLOAD), {
      en: 'The call succeeded and nothing moved: no direction was given. Add `FLUSH_UPLOAD`.',
      fr: 'L’appel a réussi et rien n’a bougé : aucun sens n’était indiqué. Ajoutez `FLUSH_UPLOAD`.',
    }),
    mistake('cannot-flush', returned(MAPI_E_NO_SUPPORT).from('FlushQueues'), {
      en: 'That object cannot flush. Look at the row its identifier came from: is it the spooler’s?',
      fr: 'Cet objet ne sait pas vider de file. De quelle ligne venait son identificateur : bien celle du spouleur ?',
    }),
    mistake('bare-restriction', returned(MAPI_E_INVALID_PARAMETER).from('HrQueryAllRows'), {
      en: 'The restriction is not shaped as one. An `SPropertyRestriction` is not yet an `SRestriction`: put it into `{ rt: RES_PROPERTY, res: … }`.',
      fr: 'La restriction n’a pas la bonne forme. Une `SPropertyRestriction` n’est pas encore une `SRestriction` : placez-la dans `{ rt: RES_PROPERTY, res: … }`.',
    }),
  ],
}
