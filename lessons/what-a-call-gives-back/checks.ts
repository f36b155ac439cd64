import { MAPI_E_UNKNOWN_FLAGS } from '../../src/mapi/api/constants.ts'
import type { Claim, Rules } from '../../src/course/checks/language.ts'
import {
  allReleased,
  called,
  check,
  mistake,
  nothing,
  printed,
  returned,
  theProgram,
  theResultOf,
} from '../../src/course/checks/language.ts'

const failed = returned(MAPI_E_UNKNOWN_FLAGS).from('GetStatusTable')
const table = called('IMAPISession::GetStatusTable')
const unknownFlags: Claim = printed.number(
  {
    en: 'The console shows the code of the failure',
    fr: 'La console montre le code de l’échec',
  },
  MAPI_E_UNKNOWN_FLAGS,
)
const warning: Claim = printed.number(
  {
    en: 'The console shows what `QueryIdentity` returned, be it 0 or a warning',
    fr: 'La console montre ce qu’a rendu `QueryIdentity`, que ce soit 0 ou un avertissement',
  },
  theResultOf('QueryIdentity'),
)

export const rules: Rules = {
  steps: { fail: unknownFlags, succeed: table, warn: warning, release: allReleased('IMAPITable') },

  checks: [
    check('failed', failed, {
      en: '`GetStatusTable` is called with a flag that it does not know',
      fr: '`GetStatusTable` est appelée avec un indicateur qu’elle ne connaît pas',
    }),
    check('code', unknownFlags),
    check('succeeded', table, {
      en: 'The program goes on and gets its table',
      fr: 'Le programme continue et obtient sa table',
    }),
    check('warning', warning),
    check('released', nothing.isLeftUnreleased(), {
      en: 'Nothing is left unreleased, after a warning neither',
      fr: 'Rien ne reste à libérer, même après un avertissement',
    }),
    check('not-misused', nothing.isMisused(), {
      en: 'Nothing is used or freed after it was given back',
      fr: 'Rien n’est utilisé ni libéré après avoir été rendu',
    }),
    check('completes', theProgram.completes(), {
      en: 'The program survives the failure and runs to its end',
      fr: 'Le programme survit à l’échec et va jusqu’au bout',
    }),
  ],

  mistakes: [
    mistake('not-caught', theProgram.isEndedBy(MAPI_E_UNKNOWN_FLAGS), {
      en: 'The failure ended your program. That was its purpose; now catch it, and go on.',
      fr: 'L’échec a interrompu votre programme. C’était le but ; interceptez-le maintenant, et continuez.',
    }),
    mistake(
      'signed',
      printed.number({ en: 'a signed code', fr: 'un code signé' }, MAPI_E_UNKNOWN_FLAGS | 0),
      {
        en: 'That number is negative: a bitwise operator of JavaScript took bit 31 for a sign. `>>> 0` makes it unsigned again.',
        fr: 'Ce nombre est négatif : un opérateur binaire de JavaScript a pris le bit 31 pour un signe. `>>> 0` le rend à nouveau non signé.',
      },
    ),
  ],
}
