import {
  MAPI_STATUS,
  PR_DISPLAY_NAME,
  PR_RESOURCE_TYPE,
  TBL_ALL_COLUMNS,
} from '../../src/mapi/api/constants.ts'
import type { Rules } from '../../src/course/checks/language.ts'
import {
  anyRow,
  called,
  check,
  mistake,
  nothing,
  printed,
  statusTable,
  theProgram,
} from '../../src/course/checks/language.ts'

const typesAndNames = printed.oneLineForEach(anyRow, PR_RESOURCE_TYPE, PR_DISPLAY_NAME)
const everyObjectType = String(MAPI_STATUS)

export const rules: Rules = {
  steps: {
    columns: called('IMAPITable::QueryColumns').with(TBL_ALL_COLUMNS),
    rows: statusTable.isReadWhole(),
    print: typesAndNames,
  },

  checks: [
    check('columns', called('IMAPITable::QueryColumns').with(TBL_ALL_COLUMNS), {
      en: 'The table is asked for all columns that it has',
      fr: 'La table est interrogée sur toutes ses colonnes',
    }),
    check('whole', statusTable.isReadWhole(), {
      en: 'One read returns all rows',
      fr: 'Une seule lecture rend toutes les lignes',
    }),
    check('printed', typesAndNames, {
      en: 'The console has one line for each row, with its resource type and its name',
      fr: 'La console a une ligne par ligne de la table, avec son type de ressource et son nom',
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
    mistake('object-type', printed.oneLineForEach(anyRow, everyObjectType, PR_DISPLAY_NAME), {
      en: 'Every row says 10: that is `PR_OBJECT_TYPE`, the type of its object. `PR_RESOURCE_TYPE` says whom it stands for.',
      fr: 'Chaque ligne dit 10 : c’est `PR_OBJECT_TYPE`, le type de son objet. C’est `PR_RESOURCE_TYPE` qui dit qui elle représente.',
    }),
  ],
}
