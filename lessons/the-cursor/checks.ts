import { MAPI_E_INVALID_PARAMETER } from '../../src/mapi/api/constants.ts'
import type { Rules } from '../../src/course/checks/language.ts'
import {
  all,
  called,
  check,
  mistake,
  nothing,
  printed,
  returned,
  theCursor,
  theNumberOfRows,
  theProgram,
} from '../../src/course/checks/language.ts'

const countPrinted = {
  en: 'The console has the number of rows, as `GetRowCount` gives it',
  fr: 'La console a le nombre de lignes, tel que le donne `GetRowCount`',
}
const counted = all(
  countPrinted,
  called('IMAPITable::GetRowCount'),
  printed.number(countPrinted, theNumberOfRows),
)
const toTheEnd = theCursor.goesToTheEnd(2)

export const rules: Rules = {
  steps: {
    count: counted,
    loop: toTheEnd,
    empty: theCursor.freesTheEmptyRowSet(),
    back: theCursor.readsBackFromTheEnd(),
    first: theCursor.comesBackToTheFirstRow(),
  },

  checks: [
    check('count', counted),
    check('end', toTheEnd, {
      en: 'Every row is read once, two at a time at most, until a read finds nothing',
      fr: 'Chaque ligne est lue une fois, par deux au plus, jusqu’à ce qu’une lecture ne trouve rien',
    }),
    check('back', theCursor.readsBackFromTheEnd(), {
      en: 'At the end, a negative count brings the last row once more',
      fr: 'À la fin, un nombre négatif ramène la dernière ligne',
    }),
    check('first', theCursor.comesBackToTheFirstRow(), {
      en: 'Then the first row is read again, through the same table',
      fr: 'Ensuite la première ligne est relue, par la même table',
    }),
    check('released', nothing.isLeftUnreleased(), {
      en: 'Nothing is left unreleased',
      fr: 'Rien ne reste à libérer',
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
    mistake('short-read', theCursor.stopsAtAShortRead(), {
      en: 'A read brought fewer rows than you asked for, and you took it for the end. The count is a request: go on until `cRows` is 0.',
      fr: 'Une lecture a donné moins de lignes que demandé, et vous l’avez prise pour la fin. Le nombre est un souhait : continuez jusqu’à ce que `cRows` vaille 0.',
    }),
    mistake('no-rows-asked', returned(MAPI_E_INVALID_PARAMETER).from('QueryRows'), {
      en: 'A count of 0 is refused. Ask for at least one row, forward (1) or back (-1).',
      fr: 'Un nombre nul est refusé. Demandez au moins une ligne, en avant (1) ou en arrière (-1).',
    }),
    mistake('empty-set-kept', theCursor.leavesTheEmptyRowSet(), {
      en: 'The read that found nothing gave you a row set too: empty, but a block of memory. `FreeProws` wants that one as well.',
      fr: 'La lecture qui n’a rien trouvé vous a donné un jeu de lignes elle aussi : vide, mais c’est un bloc de mémoire. Il faut aussi un `FreeProws` pour lui.',
    }),
    mistake('no-row', theProgram.reachesIntoAnEmptyRowSet(), {
      en: 'No row came, and `aRow[0]` is not there: the cursor stood at the end. `SeekRow(BOOKMARK_BEGINNING, 0)` takes it back.',
      fr: 'Aucune ligne n’est venue, et il n’y a pas de `aRow[0]` : le curseur était à la fin. `SeekRow(BOOKMARK_BEGINNING, 0)` le ramène.',
    }),
  ],
}
