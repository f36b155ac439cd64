import { FLUSH_DOWNLOAD, FLUSH_NO_UI, FLUSH_UPLOAD } from '../../src/mapi/api/constants.ts'
import type { Rules } from '../../src/course/checks/language.ts'
import {
  all,
  called,
  check,
  desktop,
  incoming,
  mistake,
  nothing,
  outgoing,
  spooler,
  theProgram,
} from '../../src/course/checks/language.ts'

const flush = called('IMAPIStatus::FlushQueues')
const fetchesOnly = flush.with(FLUSH_DOWNLOAD).without(FLUSH_UPLOAD)
const sendsOnly = flush.with(FLUSH_UPLOAD).without(FLUSH_DOWNLOAD)

export const rules: Rules = {
  steps: {
    fetch: flush.on(spooler).with(FLUSH_DOWNLOAD),
    both: flush.on(spooler).with(FLUSH_UPLOAD | FLUSH_DOWNLOAD),
    quiet: all(
      { en: 'both directions, and no window', fr: 'les deux sens, et aucune fenêtre' },
      flush.on(spooler).with(FLUSH_UPLOAD | FLUSH_DOWNLOAD | FLUSH_NO_UI),
      desktop.staysEmpty(),
    ),
  },

  checks: [
    check('received', incoming().isEmpty(), {
      en: 'Whatever waited at a far end is in the Inbox when the program ends',
      fr: 'Tout ce qui attendait au loin est dans la boîte de réception à la fin du programme',
    }),
    check('sent', outgoing().isEmpty(), {
      en: 'Every outgoing queue is empty too',
      fr: 'Toutes les files sortantes sont vides aussi',
    }),
    check('one-call', flush.on(spooler).withoutTarget().once(), {
      en: 'One `FlushQueues` on the spooler’s object does it',
      fr: 'Un seul `FlushQueues` sur l’objet du spouleur y suffit',
    }),
    check('quiet', desktop.staysEmpty(), {
      en: 'No window comes up',
      fr: 'Aucune fenêtre n’apparaît',
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
    mistake('two-calls', all({ en: 'two calls', fr: 'deux appels' }, fetchesOnly, sendsOnly), {
      en: 'That is two flushes, one after the other, and every transport was told twice. The flags are bits: join the directions with `|` in one call.',
      fr: 'Cela fait deux vidages, l’un après l’autre, et chaque transport a été prévenu deux fois. Les indicateurs sont des bits : combinez les sens avec `|` en un seul appel.',
    }),
    mistake('fetches-only', fetchesOnly, {
      en: 'Mail has come in, and nothing has left. If you wrote `FLUSH_UPLOAD && FLUSH_DOWNLOAD`: that is the second one alone. Bits are joined with `|`.',
      fr: 'Du courrier est arrivé et rien n’est parti. Si vous avez écrit `FLUSH_UPLOAD && FLUSH_DOWNLOAD`, cela ne donne que le second : les bits se combinent avec `|`.',
    }),
    mistake('sends-only', sendsOnly, {
      en: 'Mail has left, and nothing has come in: `FLUSH_DOWNLOAD` is missing.',
      fr: 'Du courrier est parti et rien n’est arrivé : il manque `FLUSH_DOWNLOAD`.',
    }),
    mistake('no-direction', flush.without(FLUSH_DOWNLOAD | FLUSH_UPLOAD), {
      en: 'The call succeeded and nothing moved, for no direction was given. With `&` two different bits leave nothing; `|` joins them.',
      fr: 'L’appel a réussi et rien n’a bougé, car aucun sens n’était indiqué. Avec `&`, deux bits différents ne laissent rien ; `|` les combine.',
    }),
  ],
}
