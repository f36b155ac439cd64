import {
  FLUSH_DOWNLOAD,
  FLUSH_NO_UI,
  FLUSH_UPLOAD,
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_NO_SUPPORT,
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
  misused,
  nothing,
  opened,
  outgoing,
  printed,
  returned,
  something,
  spooler,
  theProgram,
} from '../../src/course/checks/language.ts'

const flush = called('IMAPIStatus::FlushQueues')
const { thatCanFlush, thatCannotFlush } = everyTransport
const everyoneHasHisTurn = all(
  { en: 'every transport has its turn', fr: 'chaque transport a son tour' },
  thatCanFlush.isAskedItself(),
  thatCannotFlush.isAskedThroughTheSpooler(),
)

export const rules: Rules = {
  steps: {
    'go-on': everyoneHasHisTurn,
    told: all(
      { en: 'each failure is told', fr: 'chaque échec est dit' },
      everyoneHasHisTurn,
      printed.whoFailed(),
    ),
    round: all(
      { en: 'each round gives back what it got', fr: 'chaque tour rend ce qu’il a obtenu' },
      everyoneHasHisTurn,
      allReleased('IMAPIStatus', 'SPropValue[]'),
    ),
    rest: all(
      { en: 'the rest is given back', fr: 'le reste est rendu' },
      allReleased('SRowSet'),
      allReleased('IMAPITable'),
    ),
  },

  checks: [
    check('itself', thatCanFlush.isAskedItself(), {
      en: 'Each transport that has `STATUS_FLUSH_QUEUES` is asked by its own object, once, whoever failed before it',
      fr: 'Chaque transport qui a `STATUS_FLUSH_QUEUES` est sollicité par son propre objet, une fois, qui que ce soit qui ait échoué avant lui',
    }),
    check('through-the-spooler', thatCannotFlush.isAskedThroughTheSpooler(), {
      en: 'Each transport without it is flushed by the spooler’s object, as its target, once',
      fr: 'Chaque transport qui ne l’a pas est vidé par l’objet du spouleur, dont il est la cible, une fois',
    }),
    check('sent', outgoing().isEmptyWhereNobodyRefused(), {
      en: 'Every outgoing queue is empty at the end, but for those of transports that failed',
      fr: 'Toutes les files sortantes sont vides à la fin, sauf celles des transports qui ont échoué',
    }),
    check('told', printed.whoFailed(), {
      en: 'For each failure the console has the transport’s name and the result’s',
      fr: 'Pour chaque échec, la console a le nom du transport et celui du résultat',
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
      en: 'Nothing is left unreleased, whatever failed',
      fr: 'Rien ne reste à libérer, quoi qu’il ait échoué',
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
      en: 'A `catch` is for what you cannot know beforehand. That this transport cannot flush itself stands in `PR_RESOURCE_METHODS`: test `STATUS_FLUSH_QUEUES`, and ask the spooler where it is missing.',
      fr: 'Un `catch` sert à ce qu’on ne peut pas savoir d’avance. Que ce transport ne sait pas se vider est écrit dans `PR_RESOURCE_METHODS` : testez `STATUS_FLUSH_QUEUES`, et passez par le spouleur s’il manque.',
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
      en: 'A transport that can flush itself went by way of the spooler. The branch goes by the bit `STATUS_FLUSH_QUEUES` of `PR_RESOURCE_METHODS`.',
      fr: 'Un transport qui sait se vider lui-même est passé par le spouleur. Ce qui décide, c’est le bit `STATUS_FLUSH_QUEUES` de `PR_RESOURCE_METHODS`.',
    }),
    mistake('freed-in-the-loop', something.isUsedAfterItWasGivenBack(), {
      en: 'Something was given back too early: the table and the rows are needed until the last transport. Release inside the loop only what you opened inside it.',
      fr: 'Quelque chose a été rendu trop tôt : la table et les lignes servent jusqu’au dernier transport. Dans la boucle, ne libérez que ce que vous y avez ouvert.',
    }),
    mistake('both-ways', misused('double-release'), {
      en: 'An object was released twice. `finally` runs on the good way out too, so nothing else may release it; and a variable that outlives its round still holds the object of the round before.',
      fr: 'Un objet a été libéré deux fois. `finally` s’exécute aussi quand tout va bien : rien d’autre ne doit donc libérer l’objet ; et une variable qui survit à son tour tient encore l’objet du tour d’avant.',
    }),
  ],
}
