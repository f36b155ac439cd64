import { MAPI_E_INVALID_PARAMETER, MAPI_E_TOO_COMPLEX } from '../../src/mapi/api/constants.ts'
import type { Rules } from '../../src/course/checks/language.ts'
import {
  called,
  check,
  mistake,
  nothing,
  returned,
  spooler,
  statusTable,
  theProgram,
} from '../../src/course/checks/language.ts'

export const rules: Rules = {
  steps: {
    restrict: statusTable.isRestrictedTo(spooler),
    read: statusTable.isReadFor(spooler),
    lift: called('IMAPITable::Restrict').withNull(),
    whole: statusTable.isReadWholeAgain(),
  },

  checks: [
    check('found', statusTable.isReadFor(spooler), {
      en: 'The table itself picks the spooler’s row, and no other',
      fr: 'C’est la table qui choisit la ligne du spouleur, et elle seule',
    }),
    check('whole', statusTable.isReadWholeAgain(), {
      en: 'Afterwards the same table shows all its rows again',
      fr: 'Ensuite la même table montre à nouveau toutes ses lignes',
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
    mistake('bare', returned(MAPI_E_INVALID_PARAMETER).from('Restrict'), {
      en: 'What you passed is a bare `SPropertyRestriction`. Put it into its envelope: `{ rt: RES_PROPERTY, res: … }`.',
      fr: 'Vous avez passé une `SPropertyRestriction` nue. Mettez-la dans son enveloppe : `{ rt: RES_PROPERTY, res: … }`.',
    }),
    mistake('types', returned(MAPI_E_TOO_COMPLEX).from('Restrict'), {
      en: '`MAPI_E_TOO_COMPLEX` here means that the types disagree: `ulPropTag` and the tag inside `lpProp` must be of one type.',
      fr: '`MAPI_E_TOO_COMPLEX` veut dire ici que les types ne concordent pas : `ulPropTag` et la balise dans `lpProp` doivent être du même type.',
    }),
    mistake('nothing-passes', statusTable.isRestrictedToNothing(), {
      en: 'The filter is well formed, but in no row that property has that value. Names differ from one machine to the next, and `PR_OBJECT_TYPE` is 10 in every row; `PR_RESOURCE_TYPE` tells them apart.',
      fr: 'Le filtre est bien formé, mais dans aucune ligne cette propriété n’a cette valeur. Les noms varient d’un poste à l’autre, et `PR_OBJECT_TYPE` vaut 10 partout ; c’est `PR_RESOURCE_TYPE` qui distingue les lignes.',
    }),
  ],
}
