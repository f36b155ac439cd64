import {
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_TOO_COMPLEX,
  PR_RESOURCE_METHODS,
  PR_STATUS_CODE,
  PR_STATUS_STRING,
  STATUS_FLUSH_QUEUES,
  STATUS_VALIDATE_STATE,
} from '../../src/mapi/api/constants.ts'
import type { Rules } from '../../src/course/checks/language.ts'
import {
  aMask,
  anyTransport,
  check,
  mistake,
  nothing,
  returned,
  rowsWhere,
  statusTable,
  theProgram,
  theRow,
} from '../../src/course/checks/language.ts'

const able = rowsWhere(
  { en: 'transports that can flush and be validated', fr: 'les transports qui savent vider et se valider' },
  theRow.is(anyTransport),
  theRow.can(STATUS_FLUSH_QUEUES | STATUS_VALIDATE_STATE),
)
const silent = rowsWhere(
  { en: 'rows without a status string', fr: 'les lignes sans texte d’état' },
  theRow.lacks(PR_STATUS_STRING),
)
const calledMapi = rowsWhere(
  { en: 'rows whose name begins with MAPI', fr: 'les lignes dont le nom commence par MAPI' },
  theRow.hasANameLike('MAPI'),
)
const notReady = rowsWhere(
  { en: 'rows that do not say “Ready”', fr: 'les lignes qui ne disent pas « Ready »' },
  theRow.doesNotSay(PR_STATUS_STRING, 'Ready'),
)
const readyForNothing = rowsWhere(
  { en: 'rows that say something else', fr: 'les lignes qui disent autre chose' },
  theRow.has(PR_STATUS_STRING),
  theRow.is(notReady),
)

export const rules: Rules = {
  steps: {
    able: statusTable.isRestrictedTo(able),
    silent: statusTable.isRestrictedTo(silent),
    names: statusTable.isRestrictedTo(calledMapi),
    ready: statusTable.isRestrictedTo(notReady),
  },

  checks: [
    check('able', statusTable.isRestrictedTo(able), {
      en: '1: exactly the transports pass that have both bits in `PR_RESOURCE_METHODS`',
      fr: '1 : seuls passent les transports qui ont les deux bits dans `PR_RESOURCE_METHODS`',
    }),
    check('silent', statusTable.isRestrictedTo(silent), {
      en: '2: exactly the rows pass that have no `PR_STATUS_STRING`',
      fr: '2 : seules passent les lignes sans `PR_STATUS_STRING`',
    }),
    check('names', statusTable.isRestrictedTo(calledMapi), {
      en: '3: exactly the rows pass whose name begins with MAPI, in capitals or not',
      fr: '3 : seules passent les lignes dont le nom commence par MAPI, en capitales ou non',
    }),
    check('ready', statusTable.isRestrictedTo(notReady), {
      en: '4: exactly the rows pass that do not say `Ready`, because they say something else or nothing',
      fr: '4 : seules passent les lignes qui ne disent pas `Ready`, parce qu’elles disent autre chose ou rien',
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
    mistake('wrong-property', aMask(PR_STATUS_CODE).has(STATUS_FLUSH_QUEUES), {
      en: '`STATUS_FLUSH_QUEUES` is a bit of `PR_RESOURCE_METHODS`. In `PR_STATUS_CODE` 8 means nothing, and no row passes.',
      fr: '`STATUS_FLUSH_QUEUES` est un bit de `PR_RESOURCE_METHODS`. Dans `PR_STATUS_CODE`, 8 ne veut rien dire, et aucune ligne ne passe.',
    }),
    mistake('any-bit', aMask(PR_RESOURCE_METHODS).has(STATUS_FLUSH_QUEUES | STATUS_VALIDATE_STATE), {
      en: 'With `BMR_NEZ` one bit of the mask is enough, whichever. For both, join two `RES_BITMASK` of one bit each with `RES_AND`.',
      fr: 'Avec `BMR_NEZ`, un seul bit du masque suffit, n’importe lequel. Pour les deux, réunissez par `RES_AND` deux `RES_BITMASK` d’un bit chacun.',
    }),
    mistake('absent', statusTable.isRestrictedTo(readyForNothing), {
      en: 'The rows without a status string are missing: what is absent is not unequal either. Add them: `RES_OR` with your second question.',
      fr: 'Il manque les lignes sans texte d’état : ce qui est absent n’est pas différent non plus. Ajoutez-les : `RES_OR` avec votre deuxième question.',
    }),
    mistake('too-complex', returned(MAPI_E_TOO_COMPLEX).from('HrQueryAllRows'), {
      en: '`MAPI_E_TOO_COMPLEX`: a mask needs a number (`PT_LONG`), and the two tags of a comparison need one type.',
      fr: '`MAPI_E_TOO_COMPLEX` : un masque veut un nombre (`PT_LONG`), et les deux balises d’une comparaison doivent être du même type.',
    }),
    mistake('bare', returned(MAPI_E_INVALID_PARAMETER).from('HrQueryAllRows'), {
      en: 'A part of the restriction lacks its envelope. Each one, inside `RES_AND`, `RES_OR` and `RES_NOT` too, is `{ rt: RES_…, res: … }`.',
      fr: 'Il manque une enveloppe à une partie de la restriction. Chacune, y compris dans `RES_AND`, `RES_OR` et `RES_NOT`, est `{ rt: RES_…, res: … }`.',
    }),
  ],
}
