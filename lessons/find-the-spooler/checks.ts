import {
  MAPI_E_INVALID_PARAMETER,
  MAPI_NO_MAIL,
  PR_ENTRYID,
  PR_RESOURCE_TYPE,
  PR_STATUS_CODE,
} from '../../src/mapi/api/constants.ts'
import type { Rules } from '../../src/course/checks/language.ts'
import {
  all,
  allReleased,
  called,
  check,
  failedSpooler,
  mistake,
  nothing,
  opened,
  returned,
  something,
  statusTable,
  theProgram,
  workingSpooler,
} from '../../src/course/checks/language.ts'

const logonWithoutMail = called('MAPILogonEx').with(MAPI_NO_MAIL)

export const rules: Rules = {
  steps: {
    table: called('IMAPISession::GetStatusTable'),
    columns: statusTable.hasColumns(PR_ENTRYID, PR_RESOURCE_TYPE, PR_STATUS_CODE),
    question: statusTable.isRestrictedTo(workingSpooler),
    rows: statusTable.isReadFor(workingSpooler),
    open: opened(workingSpooler),
    release: all(
      { en: 'everything is given back', fr: 'tout est rendu' },
      allReleased('IMAPIStatus'),
      allReleased('SRowSet'),
      allReleased('IMAPITable'),
    ),
  },

  checks: [
    check('found', statusTable.isReadFor(workingSpooler), {
      en: 'The table itself picks the spooler’s row',
      fr: 'C’est la table qui choisit la ligne du spouleur',
    }),
    check('opened', opened(workingSpooler).exactly(), {
      en: 'The spooler’s object is opened where the spooler works, and nothing else ever is',
      fr: 'L’objet du spouleur est ouvert là où le spouleur fonctionne, et rien d’autre ne l’est',
    }),
    check('with-mail', logonWithoutMail.never(), {
      en: 'The session does not shut the spooler out with `MAPI_NO_MAIL`',
      fr: 'La session n’écarte pas le spouleur avec `MAPI_NO_MAIL`',
    }),
    check('released', nothing.isLeftUnreleased(), {
      en: 'Nothing is left unreleased',
      fr: 'Rien ne reste à libérer',
    }),
    check('not-misused', nothing.isMisused(), {
      en: 'Nothing is used after it was given back',
      fr: 'Rien n’est utilisé après avoir été rendu',
    }),
    check('completes', theProgram.completes(), {
      en: 'The program runs to its end',
      fr: 'Le programme va jusqu’au bout',
    }),
  ],

  mistakes: [
    mistake('no-mail', logonWithoutMail, {
      en: '`MAPI_NO_MAIL` keeps the spooler from learning of your session: its row says `STATUS_FAILURE`, and no transport has one. Log on without that flag.',
      fr: 'Avec `MAPI_NO_MAIL`, le spouleur ignore tout de votre session : sa ligne dit `STATUS_FAILURE`, et aucun transport n’en a. Ouvrez la session sans cet indicateur.',
    }),
    mistake('failed-spooler', opened(failedSpooler), {
      en: 'This spooler has failed, and was opened all the same: `FlushQueues` would answer `MAPI_E_NO_SUPPORT`. Let only a row pass in which `STATUS_FAILURE` is not set.',
      fr: 'Ce spouleur est en échec, et a été ouvert malgré tout : `FlushQueues` répondrait `MAPI_E_NO_SUPPORT`. Ne laissez passer qu’une ligne où `STATUS_FAILURE` n’est pas mis.',
    }),
    mistake('no-row', theProgram.reachesIntoAnEmptyRowSet(), {
      en: 'The row set is empty here, and `aRow[0]` is not there. Look at `cRows` first: no rows are no error.',
      fr: 'Le jeu de lignes est vide ici, et il n’y a pas de `aRow[0]`. Regardez d’abord `cRows` : aucune ligne n’est pas une erreur.',
    }),
    mistake('bare-restriction', returned(MAPI_E_INVALID_PARAMETER).from('HrQueryAllRows'), {
      en: 'An argument is not shaped as it should be. In the restriction every condition needs its envelope: `{ rt: RES_…, res: … }`, those inside `RES_AND` too. The list of columns must not be empty: `null` keeps those of `SetColumns`.',
      fr: 'Un argument n’a pas la bonne forme. Dans la restriction, chaque condition a besoin de son enveloppe : `{ rt: RES_…, res: … }`, y compris celles que réunit `RES_AND`. La liste des colonnes ne doit pas être vide : `null` garde celles de `SetColumns`.',
    }),
    mistake('freed-too-early', something.isUsedAfterItWasGivenBack(), {
      en: 'Something was given back before its last use. The identifier lives in the row: open first, `FreeProws` afterwards.',
      fr: 'Quelque chose a été rendu avant son dernier usage. L’identificateur vit dans la ligne : ouvrez d’abord, `FreeProws` ensuite.',
    }),
  ],
}
