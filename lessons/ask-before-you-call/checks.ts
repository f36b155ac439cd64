import {
  MAPI_E_NO_SUPPORT,
  MAPI_W_ERRORS_RETURNED,
  STATUS_VALIDATE_STATE,
} from '../../src/mapi/api/constants.ts'
import type { Rules } from '../../src/course/checks/language.ts'
import {
  allReleased,
  called,
  check,
  everyObject,
  mistake,
  nothing,
  returned,
  rowsWhere,
  spooler,
  theProgram,
  theRow,
} from '../../src/course/checks/language.ts'

const othersThanTheSpooler = rowsWhere(
  { en: 'another row than the spooler’s', fr: 'une autre ligne que celle du spouleur' },
  theRow.isNot(spooler),
)
const asked = everyObject(othersThanTheSpooler).isAsked('ValidateState', STATUS_VALIDATE_STATE)
const refused = returned(MAPI_E_NO_SUPPORT)

export const rules: Rules = {
  steps: {
    props: called('IMAPIStatus::GetProps'),
    validate: called('IMAPIStatus::ValidateState'),
    free: allReleased('SPropValue[]'),
  },

  checks: [
    check('read', returned(MAPI_W_ERRORS_RETURNED).from('GetProps'), {
      en: 'Both properties are asked for, and somebody lacks one of them',
      fr: 'Les deux propriétés sont demandées, et il en manque une à quelqu’un',
    }),
    check('asked', asked, {
      en: '`ValidateState` is called on exactly the objects that have its bit, the spooler apart',
      fr: '`ValidateState` est appelée sur les objets qui ont son bit et sur eux seuls, spouleur à part',
    }),
    check('no-refusal', refused.fromNothing(), {
      en: 'No call is answered with `MAPI_E_NO_SUPPORT`',
      fr: 'Aucun appel ne reçoit la réponse `MAPI_E_NO_SUPPORT`',
    }),
    check('released', nothing.isLeftUnreleased(), {
      en: 'Nothing is left unreleased, after a warning neither',
      fr: 'Rien ne reste à libérer, même après un avertissement',
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
    mistake('not-asked', refused.from('ValidateState'), {
      en: 'You called, and it could not. `PR_RESOURCE_METHODS` would have told you: the bit is `STATUS_VALIDATE_STATE`.',
      fr: 'Vous avez appelé, et cet objet ne sait pas le faire. `PR_RESOURCE_METHODS` vous l’aurait dit : le bit est `STATUS_VALIDATE_STATE`.',
    }),
  ],
}
