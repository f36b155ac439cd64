import { MAPI_E_TABLE_TOO_BIG } from '../../src/mapi/api/constants.ts'
import type { Rules } from '../../src/course/checks/language.ts'
import {
  all,
  anyTransport,
  called,
  check,
  mistake,
  nothing,
  returned,
  statusTable,
  theProgram,
} from '../../src/course/checks/language.ts'

const limited = returned(MAPI_E_TABLE_TOO_BIG).from('HrQueryAllRows')

export const rules: Rules = {
  steps: {
    transports: all(
      { en: 'one call returns the rows', fr: 'un seul appel rend les lignes' },
      called('HrQueryAllRows'),
      statusTable.isReadFor(anyTransport),
    ),
    limit: limited,
    whole: statusTable.isReadWholeAgain(),
  },

  checks: [
    check('transports', statusTable.isReadFor(anyTransport), {
      en: 'One call returns the rows of all transports, and no others',
      fr: 'Un appel rend les lignes de tous les transports, et elles seules',
    }),
    check('limit', limited, {
      en: 'A maximum of 1 is answered with `MAPI_E_TABLE_TOO_BIG`',
      fr: 'Un maximum de 1 reçoit la réponse `MAPI_E_TABLE_TOO_BIG`',
    }),
    check('whole', statusTable.isReadWholeAgain(), {
      en: 'Afterwards the same table gives all its rows',
      fr: 'Ensuite la même table donne toutes ses lignes',
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
    mistake('page-size', theProgram.isEndedBy(MAPI_E_TABLE_TOO_BIG), {
      en: 'The maximum is no page size: one row more than that, and the call fails. Catch the error; there are no rows to read.',
      fr: 'Le maximum n’est pas une taille de page : une ligne de trop, et l’appel échoue. Interceptez l’erreur ; il n’y a aucune ligne à lire.',
    }),
    mistake('filter-stays', statusTable.isStillFilteredAtTheEnd(), {
      en: 'The last read came through the filter of an earlier one: `null` adds no filter and removes none. `table.Restrict(null, 0)` does.',
      fr: 'La dernière lecture est passée par le filtre d’une lecture précédente : `null` n’ajoute ni ne retire de filtre. `table.Restrict(null, 0)` le retire.',
    }),
  ],
}
