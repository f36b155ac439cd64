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
  aNotification,
  called,
  check,
  mistake,
  nothing,
  spooler,
  theProgram,
} from '../../src/course/checks/language.ts'

const advised = called('IMAPITable::Advise')
const accepted = called('IMAPIStatus::FlushQueues')
  .on(spooler)
  .with(FLUSH_UPLOAD | FLUSH_DOWNLOAD | FLUSH_NO_UI | FLUSH_ASYNC_OK)
  .withoutTarget()
  .returning(MAPI_E_BUSY)
const cancelled = called('IMAPITable::Unadvise').asOftenAs('Advise')

export const rules: Rules = {
  steps: {
    show: called('IMAPITable::Restrict'),
    listen: all({ en: 'it listens', fr: 'il écoute' }, advised, aNotification.comes()),
    hear: all({ en: 'it hears the end', fr: 'il entend la fin' }, accepted, advised, aFlush.isHeardToEnd()),
    cancel: cancelled,
  },

  checks: [
    check('asked-once', accepted.once(), {
      en: 'The spooler is asked once, for both directions, with `FLUSH_NO_UI` and `FLUSH_ASYNC_OK`',
      fr: 'Le spouleur est sollicité une fois, dans les deux sens, avec `FLUSH_NO_UI` et `FLUSH_ASYNC_OK`',
    }),
    check('heard', aFlush.isHeardToEnd(), {
      en: 'The program ends after it has been told that the last flush bit is gone',
      fr: 'Le programme se termine après avoir appris que le dernier bit de vidage est retombé',
    }),
    check('not-polled', aFlush.isNotPolled(), {
      en: 'While the flush goes on, it reads no rows and no properties',
      fr: 'Pendant le vidage, il ne lit ni lignes ni propriétés',
    }),
    check('cancelled', cancelled, {
      en: 'Every `Advise` has its `Unadvise`',
      fr: 'À chaque `Advise` répond un `Unadvise`',
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
    mistake('deaf', all({ en: 'deaf', fr: 'sourd' }, advised, aNotification.isMissed()), {
      en: 'Mail moved, and nobody told you. The table still shows the spooler alone, and a row that the restriction hides is silent. Restrict it to the transports before you listen.',
      fr: 'Du courrier a bougé et personne ne vous a prévenu. La table ne montre toujours que le spouleur, et une ligne masquée par la restriction se tait. Restreignez-la aux transports avant d’écouter.',
    }),
    mistake(
      'too-soon',
      all({ en: 'too soon', fr: 'trop tôt' }, aNotification.comes(), aFlush.outlivesTheProgram()),
      {
        en: 'You were told something and took it for the end, while the spooler was still at work. A transport is finished when a bit that it had has gone, and all of them have to be. And `ulTableEvent` is a number: compare it, never mask it.',
        fr: 'Vous avez pris un avis pour la fin, alors que le spouleur travaillait encore. Un transport a fini quand un bit qu’il avait est retombé, et il faut que tous aient fini. De plus `ulTableEvent` est un nombre : on le compare, on ne le masque pas.',
      },
    ),
  ],
}
