import {
  FLUSH_ASYNC_OK,
  FLUSH_DOWNLOAD,
  FLUSH_NO_UI,
  FLUSH_UPLOAD,
  MAPI_E_BUSY,
} from '../../src/mapi/api/constants.ts'
import type { Rules } from '../../src/course/checks/language.ts'
import {
  aFlush,
  all,
  called,
  check,
  incoming,
  mistake,
  nothing,
  outgoing,
  returned,
  spooler,
  theProgram,
} from '../../src/course/checks/language.ts'

const flush = called('IMAPIStatus::FlushQueues')
const accepted = flush
  .on(spooler)
  .with(FLUSH_UPLOAD | FLUSH_DOWNLOAD | FLUSH_NO_UI | FLUSH_ASYNC_OK)
  .withoutTarget()
  .returning(MAPI_E_BUSY)
const everythingMoved = all(
  { en: 'nothing waits any more', fr: 'plus rien n’attend' },
  outgoing().isEmpty(),
  incoming().isEmpty(),
)

export const rules: Rules = {
  steps: {
    ask: accepted,
    accept: all(
      { en: 'the program survives its answer', fr: 'le programme survit à la réponse' },
      accepted,
      theProgram.completes(),
    ),
    look: all({ en: 'it looks', fr: 'il regarde' }, accepted, aFlush.isSeenInTheTable()),
    stay: all({ en: 'it stays', fr: 'il reste' }, accepted, everythingMoved),
    first: aFlush.comesAfterALook(),
  },

  checks: [
    check('asked-once', accepted.once(), {
      en: 'The spooler is asked once, for both directions and without a window, with `FLUSH_ASYNC_OK`',
      fr: 'Le spouleur est sollicité une fois, dans les deux sens et sans fenêtre, avec `FLUSH_ASYNC_OK`',
    }),
    check('looked', aFlush.isSeenInTheTable(), {
      en: 'The program sees in the status table that a transport is being flushed',
      fr: 'Le programme voit dans la table d’état qu’on vide un transport',
    }),
    check('done', everythingMoved, {
      en: 'When the program ends, nothing waits any more, in either direction',
      fr: 'À la fin du programme plus rien n’attend, dans aucun sens',
    }),
    check('released', nothing.isLeftUnreleased(), {
      en: 'Nothing is left unreleased, not one of the many row sets either',
      fr: 'Rien ne reste à libérer, pas même un des nombreux jeux de lignes',
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
    mistake('thrown', theProgram.isEndedBy(MAPI_E_BUSY), {
      en: 'The answer was yes, and it ended your program: `MAPI_E_BUSY` is a failure code, so it is thrown. Catch this one, and throw all others on.',
      fr: 'La réponse était oui, et elle a interrompu votre programme : `MAPI_E_BUSY` est un code d’échec, il est donc levé. Interceptez celui-là, et relancez tous les autres.',
    }),
    mistake(
      'asked-again',
      all(
        { en: 'asked again', fr: 'redemandé' },
        aFlush.isRefused(),
        flush.returning(MAPI_E_BUSY).moreThanOnce(),
      ),
      {
        en: 'You asked again because the answer was `MAPI_E_BUSY`. The first one was a yes. A loop that repeats a failed call flushes for ever: look at the status rows instead.',
        fr: 'Vous avez redemandé parce que la réponse était `MAPI_E_BUSY`. La première était un oui. Une boucle qui répète un appel échoué vide sans fin : regardez plutôt les lignes d’état.',
      },
    ),
    mistake('refused', aFlush.isRefused(), {
      en: 'This `MAPI_E_BUSY` was a no: somebody’s flush was under way, and yours never began. Wait until no transport has a flush bit, and ask then.',
      fr: 'Ce `MAPI_E_BUSY` était un non : un vidage demandé par quelqu’un d’autre était en cours, et le vôtre n’a jamais commencé. Attendez qu’aucun transport n’ait de bit de vidage, puis demandez.',
    }),
    mistake('filter-stays', aFlush.isLookedForInOtherRows(), {
      en: 'You looked during the flush, but not at the transports: the filter that found the spooler is still set. Pass another one, or `Restrict(null, 0)`.',
      fr: 'Vous avez regardé pendant le vidage, mais pas les transports : le filtre qui a trouvé le spouleur est toujours posé. Passez-en un autre, ou `Restrict(null, 0)`.',
    }),
    mistake(
      'too-soon',
      all(
        { en: 'too soon', fr: 'trop tôt' },
        returned(MAPI_E_BUSY).from('FlushQueues'),
        aFlush.outlivesTheProgram(),
      ),
      {
        en: 'Your program ended while the spooler was still at work. Before the first transport and between two there are moments in which none has its bit: one look without any proves nothing.',
        fr: 'Votre programme s’est terminé pendant que le spouleur travaillait encore. Avant le premier transport et entre deux, il y a des moments où aucun n’a son bit : un seul coup d’œil ne prouve rien.',
      },
    ),
  ],
}
