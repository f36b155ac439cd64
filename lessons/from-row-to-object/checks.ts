import { MAPI_E_INTERFACE_NOT_SUPPORTED } from '../../src/mapi/api/constants.ts'
import type { Rules } from '../../src/course/checks/language.ts'
import {
  all,
  allReleased,
  called,
  check,
  mistake,
  nothing,
  opened,
  openedAStore,
  returned,
  something,
  spooler,
  theProgram,
} from '../../src/course/checks/language.ts'

const both = {
  en: 'The spooler’s object is opened, and the store itself',
  fr: 'L’objet du spouleur est ouvert, ainsi que la banque elle-même',
}
const validated = called('IMAPIStatus::ValidateState').on(spooler)
const secondReference = called('IMAPIStatus::QueryInterface')

export const rules: Rules = {
  steps: {
    open: opened(spooler),
    validate: validated,
    interface: secondReference,
    release: allReleased('IMAPIStatus', 'IMsgStore'),
  },

  checks: [
    check('both', all(both, opened(spooler), openedAStore()), both),
    check('validated', validated, {
      en: '`ValidateState` is called on the spooler’s object',
      fr: '`ValidateState` est appelée sur l’objet du spouleur',
    }),
    check('interface', secondReference, {
      en: 'A second reference is taken with `QueryInterface`',
      fr: 'Une seconde référence est prise avec `QueryInterface`',
    }),
    check('released', nothing.isLeftUnreleased(), {
      en: 'Nothing is left unreleased',
      fr: 'Rien ne reste à libérer',
    }),
    check('not-misused', nothing.isMisused(), {
      en: 'Nothing is used or released after it was given back',
      fr: 'Rien n’est utilisé ni libéré après avoir été rendu',
    }),
    check('completes', theProgram.completes(), {
      en: 'The program runs to its end',
      fr: 'Le programme va jusqu’au bout',
    }),
  ],

  mistakes: [
    mistake('freed-too-early', something.isUsedAfterItWasGivenBack(), {
      en: 'The identifier was freed with its row before `OpenEntry` could read it. Open first, `FreeProws` afterwards.',
      fr: 'L’identificateur a été libéré avec sa ligne avant que `OpenEntry` ne le lise. Ouvrez d’abord, `FreeProws` ensuite.',
    }),
    mistake('not-a-status-object', returned(MAPI_E_INTERFACE_NOT_SUPPORTED).from('ValidateState'), {
      en: 'One of the two identifiers opened a store, and a store has no `ValidateState`. Look at `ulObjType` before you use `lpUnk`.',
      fr: 'L’un des deux identificateurs a ouvert une banque de messages, qui n’a pas de `ValidateState`. Regardez `ulObjType` avant d’utiliser `lpUnk`.',
    }),
  ],
}
