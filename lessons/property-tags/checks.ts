import {
  MAPI_E_NOT_FOUND,
  PR_DISPLAY_NAME,
  PR_STATUS_STRING,
  PT_ERROR,
  PT_UNSPECIFIED,
} from '../../src/mapi/api/constants.ts'
import type { Rules } from '../../src/course/checks/language.ts'
import {
  all,
  check,
  mistake,
  nothing,
  printed,
  rowsWhere,
  theProgram,
  theRow,
} from '../../src/course/checks/language.ts'

const identifier = PR_STATUS_STRING >>> 16
const ofType = (type: number): number => identifier * 0x10000 + type

const halves = {
  en: 'The console has the identifier and the type of `PR_STATUS_STRING`',
  fr: 'La console a l’identificateur et le type de `PR_STATUS_STRING`',
}
const apart = all(
  halves,
  printed.number(halves, identifier),
  printed.number(halves, PR_STATUS_STRING & 0xffff),
)

const relatives = {
  en: 'The console has its tag with the type `PT_ERROR`, and with `PT_UNSPECIFIED`',
  fr: 'La console a sa balise avec le type `PT_ERROR`, et avec `PT_UNSPECIFIED`',
}
const together = all(
  relatives,
  printed.number(relatives, ofType(PT_ERROR)),
  printed.number(relatives, ofType(PT_UNSPECIFIED)),
)

const talkative = rowsWhere(
  { en: 'rows with a status string', fr: 'les lignes qui ont un texte d’état' },
  theRow.has(PR_STATUS_STRING),
)
const found = printed.oneLineForEach(talkative, PR_DISPLAY_NAME, PR_STATUS_STRING)

export const rules: Rules = {
  steps: { apart, together, found },

  checks: [
    check('apart', apart),
    check('together', together),
    check('found', found, {
      en: 'The console has one line, with name and text, for each row that really has a status string, and none for another',
      fr: 'La console a une ligne, avec le nom et le texte, par ligne de la table qui a vraiment un texte d’état, et aucune pour une autre',
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
    mistake(
      'error-for-text',
      printed.number({ en: 'an error is printed', fr: 'une erreur est écrite' }, MAPI_E_NOT_FOUND),
      {
        en: '2147746063 is no text: it is `MAPI_E_NOT_FOUND`, the reason why there is none, in a value of type `PT_ERROR`. Look at `PROP_TYPE(….ulPropTag)` before you look at `Value`.',
        fr: '2147746063 n’est pas un texte : c’est `MAPI_E_NOT_FOUND`, la raison pour laquelle il n’y en a pas, dans une valeur de type `PT_ERROR`. Regardez `PROP_TYPE(….ulPropTag)` avant de regarder `Value`.',
      },
    ),
    mistake(
      'halves-swapped',
      printed.number(
        { en: 'the halves are swapped', fr: 'les moitiés sont échangées' },
        PT_ERROR * 0x10000 + identifier,
      ),
      {
        en: '`PROP_TAG` takes the type first and the identifier second, though in the number the identifier comes first.',
        fr: '`PROP_TAG` prend d’abord le type, puis l’identificateur, alors que dans le nombre l’identificateur vient devant.',
      },
    ),
  ],
}
