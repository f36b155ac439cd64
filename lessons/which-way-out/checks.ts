import { MAPI_E_BUSY } from '../../src/mapi/api/constants.ts'
import type { Rules } from '../../src/course/checks/language.ts'
import {
  aMessage,
  all,
  called,
  check,
  mistake,
  nothing,
  reportsArePrinted,
  returned,
  theProgram,
} from '../../src/course/checks/language.ts'

const fourWays = aMessage.isSentTo('SMTP', 'FAX', 'EX', 'PIGEON')
const ORDER = 'IMsgServiceAdmin::MsgServiceTransportOrder'
const ordered = called(ORDER)
const otherWay = aMessage.takesAnotherWay('SMTP')

export const rules: Rules = {
  steps: { send: fourWays, report: reportsArePrinted(), order: ordered, session: otherWay },

  checks: [
    check('four-ways', fourWays, {
      en: 'One message to `SMTP`, `FAX`, `EX` and `PIGEON` has left',
      fr: 'Un même message à `SMTP`, `FAX`, `EX` et `PIGEON` est parti',
    }),
    check('reported', reportsArePrinted(), {
      en: 'The console names the recipient that no transport takes, whoever it is',
      fr: 'La console nomme le destinataire qu’aucun transport ne prend, quel qu’il soit',
    }),
    check('other-way', otherWay, {
      en: 'In the end a message to `SMTP` leaves by another transport',
      fr: 'À la fin, un message à `SMTP` part par un autre transport',
    }),
    check('ordered', ordered.once(), {
      en: 'The order is changed once, with the complete list',
      fr: 'L’ordre est changé une fois, avec la liste complète',
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
    mistake('not-busy', returned(MAPI_E_BUSY).from('MsgServiceTransportOrder'), {
      en: 'Nobody is busy: this method says `MAPI_E_BUSY` when the list is not complete. Pass every transport of the provider table, each once.',
      fr: 'Personne n’est occupé : cette méthode dit `MAPI_E_BUSY` quand la liste n’est pas complète. Passez tous les transports de la table des fournisseurs, chacun une fois.',
    }),
    mistake('same-session', aMessage.isSentInTheSessionOf(ORDER), {
      en: 'You sent in the session that has changed the order, and the order counts from the next one on. Log off, log on again, and send then.',
      fr: 'Vous avez envoyé dans la session qui a changé l’ordre, et l’ordre ne vaut qu’à partir de la suivante. Fermez la session, ouvrez-en une autre, puis envoyez.',
    }),
    mistake(
      'left-behind',
      all({ en: 'left behind', fr: 'resté' }, called('IMAPISession::Logoff'), aMessage.hasNotLeft()),
      {
        en: 'You logged off with a message in the queue: it stays there until some later session. `SubmitMessage` only hands it over; flush before you leave.',
        fr: 'Vous avez fermé la session avec un message dans la file : il y reste jusqu’à une session suivante. `SubmitMessage` ne fait que le confier ; videz avant de partir.',
      },
    ),
  ],
}
