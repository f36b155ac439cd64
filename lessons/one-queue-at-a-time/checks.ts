import {
  FLUSH_DOWNLOAD,
  FLUSH_NO_UI,
  FLUSH_UPLOAD,
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_NO_SUPPORT,
  PR_RESOURCE_FLAGS,
  PR_STATUS_CODE,
} from '../../src/mapi/api/constants.ts'
import type { Rules } from '../../src/course/checks/language.ts'
import {
  all,
  anyTransport,
  askedFor,
  called,
  check,
  everyTransport,
  flushOfEverything,
  incoming,
  mistake,
  nothing,
  outgoing,
  returned,
  spooler,
  theProgram,
} from '../../src/course/checks/language.ts'

const flush = called('IMAPIStatus::FlushQueues')
const { thatCanFlush, thatCannotFlush } = everyTransport

export const rules: Rules = {
  steps: {
    own: thatCanFlush.flushesItself(FLUSH_UPLOAD),
    quiet: flush.with(FLUSH_UPLOAD | FLUSH_NO_UI),
    alone: all(
      { en: 'only those that can flush are asked', fr: 'seuls ceux qui savent se vider sont sollicités' },
      thatCanFlush.flushesItself(FLUSH_UPLOAD),
      thatCannotFlush.isLeftAlone(),
    ),
  },

  checks: [
    check('itself', thatCanFlush.flushesItself(), {
      en: 'Each transport that has `STATUS_FLUSH_QUEUES` flushes its own queue, once',
      fr: 'Chaque transport qui a `STATUS_FLUSH_QUEUES` vide sa propre file, une fois',
    }),
    check('left-alone', thatCannotFlush.isLeftAlone(), {
      en: 'A transport without it is not asked to',
      fr: 'Un transport qui ne l’a pas n’est pas sollicité',
    }),
    check(
      'sent',
      all(
        { en: 'what was asked for leaves', fr: 'ce qui a été demandé part' },
        outgoing('Post').isEmpty(),
        outgoing('Field').isEmptyInTheEnd(),
      ),
      {
        en: 'Post’s queue is empty when the program ends, Field’s once the spooler has let it connect',
        fr: 'La file de Post est vide à la fin du programme, celle de Field une fois que le spouleur l’a laissé se connecter',
      },
    ),
    check('not-received', incoming().isUntouched(), {
      en: 'Nothing is fetched: only sending was asked for',
      fr: 'Rien n’est relevé : on a seulement demandé d’envoyer',
    }),
    check('quiet', flush.without(FLUSH_NO_UI).never(), {
      en: 'Every `FlushQueues` has `FLUSH_NO_UI`',
      fr: 'Chaque `FlushQueues` porte `FLUSH_NO_UI`',
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
      en: 'You followed the article, and mail came in: it swaps the two flags here too. `FLUSH_UPLOAD` sends, `FLUSH_DOWNLOAD` receives.',
      fr: 'Vous avez suivi l’article, et du courrier est arrivé : là aussi, il inverse les deux indicateurs. `FLUSH_UPLOAD` envoie, `FLUSH_DOWNLOAD` reçoit.',
    }),
    mistake('both', flush.with(FLUSH_DOWNLOAD | FLUSH_UPLOAD), {
      en: 'Both directions work in one call, but only sending was asked for: leave `FLUSH_DOWNLOAD` out.',
      fr: 'Les deux sens se demandent en un seul appel, mais il ne fallait qu’envoyer : retirez `FLUSH_DOWNLOAD`.',
    }),
    mistake('no-direction', flush.without(FLUSH_DOWNLOAD | FLUSH_UPLOAD), {
      en: 'The call succeeded and nothing moved: no direction was given. Add `FLUSH_UPLOAD`.',
      fr: 'L’appel a réussi et rien n’a bougé : aucun sens n’était donné. Ajoutez `FLUSH_UPLOAD`.',
    }),
    mistake('asked-too-much', returned(MAPI_E_NO_SUPPORT).from('FlushQueues'), {
      en: 'A transport was asked that cannot flush itself. Of the bits in `PR_RESOURCE_METHODS`, the one for `FlushQueues` is `STATUS_FLUSH_QUEUES`: test that one, before the call.',
      fr: 'Un transport qui ne sait pas se vider a été sollicité. Parmi les bits de `PR_RESOURCE_METHODS`, celui de `FlushQueues` est `STATUS_FLUSH_QUEUES` : testez celui-là, avant l’appel.',
    }),
    mistake('everything-again', flushOfEverything, {
      en: 'That was procedure A: the spooler’s object flushes all transports. Call `FlushQueues` on the transport’s own object.',
      fr: 'C’était la procédure A : l’objet du spouleur vide tous les transports. Appelez `FlushQueues` sur l’objet du transport lui-même.',
    }),
    mistake('not-yet', flush.on(spooler).targeting(anyTransport), {
      en: 'That way through the spooler is a good one, and the subject of the next lesson. Here a transport that cannot flush itself keeps its mail.',
      fr: 'Ce détour par le spouleur est bon, et c’est le sujet de la prochaine leçon. Ici, un transport qui ne sait pas se vider garde son courrier.',
    }),
    mistake('target-on-transport', returned(MAPI_E_INVALID_PARAMETER).from('FlushQueues'), {
      en: 'A transport’s own object takes no target: pass `null` as the second argument. It is its own target.',
      fr: 'L’objet d’un transport ne prend pas de cible : passez `null` en deuxième argument. Il est sa propre cible.',
    }),
    mistake(
      'wrong-bits',
      all(
        { en: 'other bits are asked for, and nobody flushes', fr: 'd’autres bits, et personne ne vide' },
        askedFor(PR_STATUS_CODE, PR_RESOURCE_FLAGS),
        flush.never(),
      ),
      {
        en: 'Nobody was flushed: `STATUS_FLUSH_QUEUES` is a bit of `PR_RESOURCE_METHODS`. In the property you asked for, 8 means something else.',
        fr: 'Personne n’a été vidé : `STATUS_FLUSH_QUEUES` est un bit de `PR_RESOURCE_METHODS`. Dans la propriété que vous avez demandée, 8 veut dire autre chose.',
      },
    ),
  ],
}
