import { MAPI_E_NOT_FOUND, PR_ENTRYID, PR_RESOURCE_TYPE, PR_SUBJECT } from '../../src/mapi/api/constants.ts'
import type { Rules } from '../../src/course/checks/language.ts'
import {
  check,
  mistake,
  nothing,
  printed,
  statusTable,
  theProgram,
} from '../../src/course/checks/language.ts'

const code = printed.number(
  {
    en: 'The console shows the code of the error that stood in the cells',
    fr: 'La console montre le code de l’erreur que contenaient les cellules',
  },
  MAPI_E_NOT_FOUND,
)
const twoColumns = statusTable.isReadWholeWith(PR_ENTRYID, PR_RESOURCE_TYPE)

export const rules: Rules = {
  steps: {
    odd: statusTable.hasColumns(PR_SUBJECT),
    error: code,
    two: statusTable.hasColumns(PR_ENTRYID, PR_RESOURCE_TYPE),
    whole: twoColumns,
  },

  checks: [
    check('odd', statusTable.hasColumns(PR_SUBJECT), {
      en: 'A column is asked for that no row has',
      fr: 'Une colonne que n’a aucune ligne est demandée',
    }),
    check('error', code),
    check('two', twoColumns, {
      en: 'All rows are read with `PR_ENTRYID` and `PR_RESOURCE_TYPE`, in this order',
      fr: 'Toutes les lignes sont lues avec `PR_ENTRYID` et `PR_RESOURCE_TYPE`, dans cet ordre',
    }),
    check('not-misused', nothing.isMisused(), {
      en: 'Nothing is used or freed after it was given back',
      fr: 'Rien n’est utilisé ni libéré après avoir été rendu',
    }),
    check('completes', theProgram.completes(), {
      en: 'The program runs to its end',
      fr: 'Le programme va jusqu’au bout',
    }),
  ],

  mistakes: [
    mistake('at-the-end', statusTable.isReadAtItsEnd(), {
      en: 'The last read found nothing: the cursor was at the end, and `SetColumns` does not move it. `SeekRow(BOOKMARK_BEGINNING, 0)` does.',
      fr: 'La dernière lecture n’a rien trouvé : le curseur était à la fin, et `SetColumns` ne le déplace pas. `SeekRow(BOOKMARK_BEGINNING, 0)` le ramène.',
    }),
  ],
}
