import {
  MAPI_E_BUSY,
  PROCESS_XP_HEADER_CACHE,
  REFRESH_XP_HEADER_CACHE,
} from '../../src/mapi/api/constants.ts'
import type { Rules } from '../../src/course/checks/language.ts'
import {
  all,
  allReleased,
  called,
  check,
  headers,
  mistake,
  nothing,
  returned,
  theLine,
  theProgram,
} from '../../src/course/checks/language.ts'

const validate = called('IMAPIStatus::ValidateState')
const refresh = validate.with(REFRESH_XP_HEADER_CACHE)
const process = validate.with(PROCESS_XP_HEADER_CACHE)
const mark = called('IMAPIFolder::SetMessageStatus')
const moved = headers('small').are('moved')

export const rules: Rules = {
  steps: {
    refresh,
    list: called('IMAPIFolder::GetContentsTable'),
    mark,
    process: all({ en: 'it is done', fr: 'c’est fait' }, process, moved),
    release: allReleased('IMAPIFolder', 'IMAPITable', 'IMAPIStatus', 'SRowSet'),
  },

  checks: [
    check('moved', moved, {
      en: 'What has 10,000 bytes or less is moved: in the Inbox, and no longer at the far end',
      fr: 'Ce qui a 10 000 octets au plus est déplacé : dans la boîte de réception, et plus au loin',
    }),
    check('copied', headers('middle').are('copied'), {
      en: 'What has more, up to 60,000 bytes, is copied: in the Inbox, and still at the far end',
      fr: 'Ce qui en a davantage, jusqu’à 60 000, est copié : dans la boîte de réception, et toujours au loin',
    }),
    check('left', headers('large', 'late').are('left'), {
      en: 'What is larger, or came after the list was made, stays where it is',
      fr: 'Ce qui est plus gros, ou arrivé après la liste, reste où il est',
    }),
    check('deleted', headers('report').are('deleted'), {
      en: 'Reports, of whatever size, are deleted at the far end without coming here',
      fr: 'Les rapports, quelle que soit leur taille, sont supprimés au loin sans venir ici',
    }),
    check('patient', returned(MAPI_E_BUSY).fromNothing(), {
      en: 'No call comes while the transport is at work: none is answered with `MAPI_E_BUSY`',
      fr: 'Aucun appel ne tombe pendant que le transport travaille : aucun ne reçoit `MAPI_E_BUSY`',
    }),
    check('line-free', theLine.isFree(), {
      en: 'When the program ends, no remote transport holds the line',
      fr: 'À la fin du programme, aucun transport distant n’occupe la ligne',
    }),
    check('released', nothing.isLeftUnreleased(), {
      en: 'Nothing is left unreleased, the folder neither',
      fr: 'Rien ne reste à libérer, pas même le dossier',
    }),
    check('not-misused', nothing.isMisused(), {
      en: 'Nothing is used after it was given back',
      fr: 'Rien n’est utilisé après avoir été rendu',
    }),
    check('completes', theProgram.completes(), {
      en: 'The program runs to its end, without a remote transport too',
      fr: 'Le programme va jusqu’au bout, même sans transport distant',
    }),
  ],

  mistakes: [
    mistake('too-early', returned(MAPI_E_BUSY).from('ValidateState'), {
      en: 'You called while the transport was still at work. `S_OK` only said that the wish was noted: wait until `PR_REMOTE_VALIDATE_OK` is true again.',
      fr: 'Vous avez appelé pendant que le transport travaillait encore. `S_OK` disait seulement que le souhait était noté : attendez que `PR_REMOTE_VALIDATE_OK` soit de nouveau vrai.',
    }),
    mistake(
      'nothing-to-mark',
      all({ en: 'processed without marks', fr: 'traité sans marques' }, process, mark.never()),
      {
        en: 'Nothing was marked, so nothing came. Did you read the list before it was there?',
        fr: 'Rien n’a été marqué, donc rien n’est venu. Avez-vous lu la liste avant qu’elle soit là ?',
      },
    ),
    mistake(
      'only-marked',
      all({ en: 'marked, never processed', fr: 'marqué, jamais traité' }, mark, process.never()),
      {
        en: 'The headers are marked, and nothing has moved: a mark is a note. `PROCESS_XP_HEADER_CACHE` acts on it.',
        fr: 'Les en-têtes sont marqués et rien n’a bougé : une marque est une note. C’est `PROCESS_XP_HEADER_CACHE` qui agit.',
      },
    ),
  ],
}
