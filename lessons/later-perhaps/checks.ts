import { FLUSH_UPLOAD, MAPI_E_NOT_IN_QUEUE, MAPI_E_UNABLE_TO_ABORT } from '../../src/mapi/api/constants.ts'
import type { Rules } from '../../src/course/checks/language.ts'
import {
  all,
  called,
  check,
  mistake,
  nothing,
  returned,
  submitted,
  theProgram,
} from '../../src/course/checks/language.ts'

const flush = called('IMAPIStatus::FlushQueues').with(FLUSH_UPLOAD)
const takenBack = submitted.isTakenBack('Offer')
const reported = submitted.isReportedAfterTheFlush()
const refused = returned(MAPI_E_UNABLE_TO_ABORT).from('AbortSubmit')
const sent = submitted.isSentBut('Offer')

export const rules: Rules = {
  steps: { abort: takenBack, flush, report: reported, late: refused, wait: sent },

  checks: [
    check('taken-back', takenBack, {
      en: '“Offer” is taken out of the queue, and stays in the Outbox',
      fr: '« Offer » est retiré de la file, et reste dans la boîte d’envoi',
    }),
    check('reported', reported, {
      en: 'One line on the console names what is still queued after the flush, and nothing else',
      fr: 'Une ligne de la console nomme ce qui reste en file après le vidage, et rien d’autre',
    }),
    check('refused', refused, {
      en: 'An `AbortSubmit` comes too late: `MAPI_E_UNABLE_TO_ABORT`',
      fr: 'Un `AbortSubmit` arrive trop tard : `MAPI_E_UNABLE_TO_ABORT`',
    }),
    check('sent', sent, {
      en: 'Everything else has been sent when the program ends',
      fr: 'Tout le reste est parti à la fin du programme',
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
      en: 'The program survives the refusal and runs to its end',
      fr: 'Le programme survit au refus et va jusqu’au bout',
    }),
  ],

  mistakes: [
    mistake('not-caught', theProgram.isEndedBy(MAPI_E_UNABLE_TO_ABORT), {
      en: 'The spooler has this message in its hands and does not give it back. That is what was to be seen: catch the failure, and go on.',
      fr: 'Le spouleur a ce message en main et ne le rend pas. C’est ce qu’il fallait voir : interceptez l’échec, et continuez.',
    }),
    mistake(
      'out-of-the-queue',
      all(
        { en: 'only out of the queue', fr: 'seulement hors de la file' },
        returned(MAPI_E_NOT_IN_QUEUE).from('AbortSubmit'),
        returned(MAPI_E_UNABLE_TO_ABORT).fromNothing(),
      ),
      {
        en: '`MAPI_E_NOT_IN_QUEUE`: this one is no longer in the queue at all. Too late by a little is another code: try while the spooler has it, when `PR_SUBMIT_FLAGS` says `SUBMITFLAG_LOCKED`.',
        fr: '`MAPI_E_NOT_IN_QUEUE` : celui-là n’est plus du tout en file. Un peu trop tard, c’est un autre code : essayez pendant que le spouleur le tient, quand `PR_SUBMIT_FLAGS` dit `SUBMITFLAG_LOCKED`.',
      },
    ),
  ],
}
