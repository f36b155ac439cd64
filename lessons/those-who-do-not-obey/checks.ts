import { FLUSH_FORCE, FLUSH_NO_UI, FLUSH_UPLOAD, MAPI_E_USER_CANCEL } from '../../src/mapi/api/constants.ts'
import type { Rules } from '../../src/course/checks/language.ts'
import {
  all,
  called,
  check,
  everyTransport,
  flushOfEverything,
  incoming,
  mistake,
  nobody,
  nothing,
  outgoing,
  somebody,
  theProgram,
} from '../../src/course/checks/language.ts'

const flush = called('IMAPIStatus::FlushQueues')
const report = everyTransport.isReported()
const sent = outgoing().isEmptyWhereNobodyRefused()

export const rules: Rules = {
  steps: {
    force: flush.with(FLUSH_UPLOAD | FLUSH_FORCE),
    report: all(
      { en: 'everybody is reported', fr: 'le compte rendu est complet' },
      report,
      theProgram.completes(),
    ),
    wait: all({ en: 'all has left', fr: 'tout est parti' }, report, sent),
  },

  checks: [
    check('forced', flush.without(FLUSH_FORCE).never(), {
      en: 'Every `FlushQueues` has `FLUSH_FORCE`: it changes nothing for those who obey anyway',
      fr: 'Chaque `FlushQueues` a `FLUSH_FORCE` : rien ne change pour ceux qui obéissent déjà',
    }),
    check('quiet', flush.without(FLUSH_NO_UI).never(), {
      en: 'Every `FlushQueues` has `FLUSH_NO_UI`',
      fr: 'Chaque `FlushQueues` porte `FLUSH_NO_UI`',
    }),
    check('reported', report, {
      en: 'The console has a line for each transport: its name, and what its flush returned',
      fr: 'La console a une ligne par transport : son nom, et ce que son vidage a rendu',
    }),
    check('sent', sent, {
      en: 'When the program ends, every outgoing queue is empty, but where the user cancelled',
      fr: 'À la fin du programme, toutes les files sortantes sont vides, sauf là où l’utilisateur a annulé',
    }),
    check('respected', nobody.isAskedAgain(), {
      en: 'Who cancelled is not asked again',
      fr: 'Qui a annulé n’est pas sollicité une deuxième fois',
    }),
    check('not-received', incoming().isUntouched(), {
      en: 'Nothing is fetched: only sending was asked for',
      fr: 'Rien n’est relevé : on a seulement demandé d’envoyer',
    }),
    check('released', nothing.isLeftUnreleased(), {
      en: 'Nothing is left unreleased, after a cancellation neither',
      fr: 'Rien ne reste à libérer, même après une annulation',
    }),
    check('not-misused', nothing.isMisused(), {
      en: 'Nothing is used after it was given back',
      fr: 'Rien n’est utilisé après avoir été rendu',
    }),
    check('completes', theProgram.completes(), {
      en: 'The program survives the user’s no and runs to its end',
      fr: 'Le programme survit au refus de l’utilisateur et va jusqu’au bout',
    }),
  ],

  mistakes: [
    mistake('not-caught', theProgram.isEndedBy(MAPI_E_USER_CANCEL), {
      en: 'The user clicked Cancel, and your program ended there; those who come after never had their turn. Catch the failure of each transport.',
      fr: 'L’utilisateur a cliqué sur Annuler et votre programme s’est arrêté là ; les suivants n’ont jamais eu leur tour. Interceptez l’échec de chaque transport.',
    }),
    mistake('asked-again', somebody.isAskedAgain(), {
      en: 'The user said no, and you asked again. `MAPI_E_USER_CANCEL` is an answer, not an accident: leave the mail where it is and say so.',
      fr: 'L’utilisateur a dit non, et vous redemandez. `MAPI_E_USER_CANCEL` est une réponse, pas un incident : laissez le courrier où il est, et dites-le.',
    }),
    mistake('everything-at-once', flushOfEverything, {
      en: 'The spooler can flush them all, but then one warning, `MAPI_W_PARTIAL_COMPLETION`, stands for everybody: it does not say who failed, or why. Go transport by transport.',
      fr: 'Le spouleur peut tous les vider, mais un seul avertissement, `MAPI_W_PARTIAL_COMPLETION`, vaut alors pour tout le monde : il ne dit ni qui a échoué, ni pourquoi. Procédez transport par transport.',
    }),
    mistake('not-forced', flush.without(FLUSH_FORCE), {
      en: 'Everybody answered, and still something waits: an asynchronous transport says `S_OK` and keeps its own schedule. Add `FLUSH_FORCE`.',
      fr: 'Tous ont répondu, et pourtant quelque chose attend : un transport asynchrone dit `S_OK` et garde son propre horaire. Ajoutez `FLUSH_FORCE`.',
    }),
  ],
}
