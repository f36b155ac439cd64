import {
  FLUSH_DOWNLOAD,
  FLUSH_NO_UI,
  FLUSH_UPLOAD,
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_NO_SUPPORT,
  PR_ENTRYID,
  PR_RESOURCE_TYPE,
} from '../../src/mapi/api/constants.ts'
import type { Rules } from '../../src/course/checks/language.ts'
import {
  all,
  allReleased,
  anyTransport,
  called,
  check,
  everyTransport,
  flushOfEverything,
  incoming,
  mistake,
  nothing,
  opened,
  outgoing,
  returned,
  something,
  spooler,
  statusTable,
  theProgram,
} from '../../src/course/checks/language.ts'

const flush = called('IMAPIStatus::FlushQueues')
const { thatCanFlush, thatCannotFlush } = everyTransport

export const rules: Rules = {
  steps: {
    table: statusTable.hasColumns(PR_ENTRYID, PR_RESOURCE_TYPE),
    spooler: opened(spooler),
    rows: statusTable.isReadFor(anyTransport),
    open: all(
      { en: 'every transport is opened', fr: 'chaque transport est ouvert' },
      statusTable.isReadFor(anyTransport),
      everyTransport.isOpened(),
    ),
    own: all(
      { en: 'own flush', fr: 'vidage propre' },
      statusTable.isReadFor(anyTransport),
      thatCanFlush.flushesItself(FLUSH_UPLOAD),
    ),
    fallback: all(
      { en: 'fallback', fr: 'repli' },
      statusTable.isReadFor(anyTransport),
      thatCannotFlush.isFlushedThroughTheSpooler(FLUSH_UPLOAD),
    ),
    release: all(
      { en: 'everything is given back', fr: 'tout est rendu' },
      statusTable.isReadFor(anyTransport),
      everyTransport.isOpened(),
      allReleased('IMAPIStatus'),
      allReleased('SRowSet'),
      allReleased('IMAPITable'),
    ),
  },

  checks: [
    check('itself', thatCanFlush.flushesItself(), {
      en: 'Each transport that has `STATUS_FLUSH_QUEUES` flushes its own queue, once',
      fr: 'Chaque transport qui a `STATUS_FLUSH_QUEUES` vide sa propre file, une fois',
    }),
    check('through-the-spooler', thatCannotFlush.isFlushedThroughTheSpooler(), {
      en: 'Each transport without it is flushed by the spooler’s object, as its target, once',
      fr: 'Chaque transport qui ne l’a pas est vidé par l’objet du spouleur, dont il est la cible, une fois',
    }),
    check('sent', outgoing().isEmpty(), {
      en: 'Every outgoing queue is empty when the program ends',
      fr: 'Toutes les files sortantes sont vides à la fin du programme',
    }),
    check('not-received', incoming().isUntouched(), {
      en: 'Nothing is fetched: only sending was asked for',
      fr: 'Rien n’est relevé : on a seulement demandé d’envoyer',
    }),
    check('quiet', flush.without(FLUSH_NO_UI).never(), {
      en: 'No `FlushQueues` leaves `FLUSH_NO_UI` out',
      fr: 'Aucun `FlushQueues` n’oublie `FLUSH_NO_UI`',
    }),
    check('spooler-once', opened(spooler).atMostOnce(), {
      en: 'The spooler is opened at most once',
      fr: 'Le spouleur est ouvert une fois au plus',
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
    mistake('asked-too-much', returned(MAPI_E_NO_SUPPORT).from('FlushQueues'), {
      en: 'This transport cannot flush itself. Look at `PR_RESOURCE_METHODS` first; where `STATUS_FLUSH_QUEUES` is missing, ask the spooler, with the transport as the target.',
      fr: 'Ce transport ne sait pas se vider lui-même. Regardez d’abord `PR_RESOURCE_METHODS` ; s’il y manque `STATUS_FLUSH_QUEUES`, passez par le spouleur, avec le transport pour cible.',
    }),
    mistake('everything-again', flushOfEverything, {
      en: 'Without a target the spooler flushes all transports. Pass the transport’s `PR_ENTRYID` as the second argument.',
      fr: 'Sans cible, le spouleur vide tous les transports. Passez le `PR_ENTRYID` du transport en deuxième argument.',
    }),
    mistake('target-on-transport', returned(MAPI_E_INVALID_PARAMETER).from('FlushQueues'), {
      en: 'A target is for the spooler’s object alone. A transport’s own object takes `null`: it is its own target.',
      fr: 'Une cible ne vaut que pour l’objet du spouleur. L’objet d’un transport prend `null` : il est sa propre cible.',
    }),
    mistake('wrong-bits', thatCanFlush.wentThroughTheSpooler(), {
      en: 'A transport that can flush itself went by way of the spooler. `STATUS_FLUSH_QUEUES` is a bit of `PR_RESOURCE_METHODS`; in `PR_STATUS_CODE`, 8 means something else.',
      fr: 'Un transport qui sait se vider lui-même est passé par le spouleur. `STATUS_FLUSH_QUEUES` est un bit de `PR_RESOURCE_METHODS` ; dans `PR_STATUS_CODE`, 8 veut dire autre chose.',
    }),
    mistake('freed-in-the-loop', something.isUsedAfterItWasGivenBack(), {
      en: 'Something was given back too early: the table and the rows are needed until the last transport. Release inside the loop only what you opened inside it.',
      fr: 'Quelque chose a été rendu trop tôt : la table et les lignes servent jusqu’au dernier transport. Dans la boucle, ne libérez que ce que vous y avez ouvert.',
    }),
  ],
}
