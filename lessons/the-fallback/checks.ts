import {
  FLUSH_DOWNLOAD,
  FLUSH_NO_UI,
  FLUSH_UPLOAD,
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_NO_SUPPORT,
  MAPI_E_UNKNOWN_ENTRYID,
} from '../../src/mapi/api/constants.ts'
import type { Rules } from '../../src/course/checks/language.ts'
import {
  all,
  allReleased,
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
  theProgram,
} from '../../src/course/checks/language.ts'

const flush = called('IMAPIStatus::FlushQueues')
const { thatCanFlush, thatCannotFlush } = everyTransport
const badArgument = returned(MAPI_E_INVALID_PARAMETER).from('FlushQueues')

const refused = returned(MAPI_E_NO_SUPPORT).from('FlushQueues')
const readAgain = called('HrQueryAllRows').moreThanOnce()

const taken = opened(spooler).never()
const aTransport = {
  en: 'a transport was taken for the spooler',
  fr: 'un transport a été pris pour le spouleur',
}
const filtered = {
  en: 'What you opened as the spooler is a transport: the table still carries the transports’ filter. Ask for `MAPI_SPOOLER` with a restriction of its own, before the loop.',
  fr: 'Ce que vous avez ouvert comme spouleur est un transport : la table porte encore le filtre des transports. Demandez `MAPI_SPOOLER` par une restriction à elle, avant la boucle.',
}

export const rules: Rules = {
  steps: {
    spooler: opened(spooler),
    fallback: thatCannotFlush.isFlushedThroughTheSpooler(FLUSH_UPLOAD),
    release: all(
      { en: 'the spooler is given back', fr: 'le spouleur est rendu' },
      opened(spooler),
      allReleased('IMAPIStatus'),
      allReleased('SRowSet'),
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
      en: 'Every `FlushQueues` has `FLUSH_NO_UI`',
      fr: 'Chaque `FlushQueues` porte `FLUSH_NO_UI`',
    }),
    check('no-refusal', returned(MAPI_E_NO_SUPPORT).fromNothing(), {
      en: 'No call is answered with `MAPI_E_NO_SUPPORT`',
      fr: 'Aucun appel ne reçoit la réponse `MAPI_E_NO_SUPPORT`',
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
    mistake('still-filtered', all(aTransport, taken, badArgument), filtered),
    mistake('still-filtered-without-target', all(aTransport, taken, refused, readAgain), filtered),
    mistake('asked-too-much', refused, {
      en: 'This transport cannot flush itself. Look at `PR_RESOURCE_METHODS` first; where `STATUS_FLUSH_QUEUES` is missing, ask the spooler, with the transport as the target.',
      fr: 'Ce transport ne sait pas se vider lui-même. Regardez d’abord `PR_RESOURCE_METHODS` ; s’il y manque `STATUS_FLUSH_QUEUES`, passez par le spouleur, avec le transport pour cible.',
    }),
    mistake('everything-again', flushOfEverything, {
      en: 'Without a target the spooler flushes all transports. Pass the transport’s `PR_ENTRYID` as the second argument.',
      fr: 'Sans cible, le spouleur vide tous les transports. Passez le `PR_ENTRYID` du transport en deuxième argument.',
    }),
    mistake('target-on-transport', badArgument, {
      en: 'A target is for the spooler’s object alone. A transport’s own object takes `null`: it is its own target.',
      fr: 'Une cible ne vaut que pour l’objet du spouleur. L’objet d’un transport prend `null` : il est sa propre cible.',
    }),
    mistake('which-identifier', returned(MAPI_E_UNKNOWN_ENTRYID).from('FlushQueues'), {
      en: 'That identifier is not a transport’s. The target is the `PR_ENTRYID` of the transport’s own row, the one that you opened its object with.',
      fr: 'Cet identificateur n’est pas celui d’un transport. La cible est le `PR_ENTRYID` de la ligne du transport, celui qui vous a servi à ouvrir son objet.',
    }),
    mistake('wrong-bits', thatCanFlush.wentThroughTheSpooler(), {
      en: 'A transport that can flush itself went by way of the spooler. The branch goes by the bit `STATUS_FLUSH_QUEUES` of `PR_RESOURCE_METHODS`; in `PR_STATUS_CODE`, 8 means something else.',
      fr: 'Un transport qui sait se vider lui-même est passé par le spouleur. Ce qui décide, c’est le bit `STATUS_FLUSH_QUEUES` de `PR_RESOURCE_METHODS` ; dans `PR_STATUS_CODE`, 8 veut dire autre chose.',
    }),
    mistake('freed-too-early', something.isUsedAfterItWasGivenBack(), {
      en: 'An identifier was used after the row it stands in had been freed. Open the spooler first, `FreeProws` afterwards; and the transports’ rows are needed until the last round, now as targets too.',
      fr: 'Un identificateur a servi après la libération de la ligne qui le contient. Ouvrez d’abord le spouleur, `FreeProws` ensuite ; et les lignes des transports servent jusqu’au dernier tour, maintenant aussi comme cibles.',
    }),
  ],
}
