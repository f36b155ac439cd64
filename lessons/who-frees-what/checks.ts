import type { Rules } from '../../src/course/checks/language.ts'
import {
  allReleased,
  called,
  check,
  misused,
  mistake,
  nothing,
  printed,
  rowsLostBy,
  something,
  theProgram,
} from '../../src/course/checks/language.ts'

const kept = printed.aNameAfter('FreeProws')

export const rules: Rules = {
  steps: {
    buffer: allReleased('SPropTagArray'),
    keep: allReleased('SRowSet'),
    read: kept,
    linked: called('MAPIAllocateMore'),
  },

  checks: [
    check('kept', kept, {
      en: 'The name in the kept row is logged after `FreeProws` of its set',
      fr: 'Le nom de la ligne gardée est écrit après le `FreeProws` de son jeu',
    }),
    check('linked', called('MAPIAllocateMore'), {
      en: 'A block is linked to another with `MAPIAllocateMore`',
      fr: 'Un bloc est rattaché à un autre avec `MAPIAllocateMore`',
    }),
    check('released', nothing.isLeftUnreleased(), {
      en: 'Nothing is left unreleased',
      fr: 'Rien ne reste à libérer',
    }),
    check('not-misused', nothing.isMisused(), {
      en: 'Nothing is freed twice, in the wrong way, or used afterwards',
      fr: 'Rien n’est libéré deux fois, de la mauvaise façon, ni utilisé ensuite',
    }),
    check('completes', theProgram.completes(), {
      en: 'The program runs to its end',
      fr: 'Le programme va jusqu’au bout',
    }),
  ],

  mistakes: [
    mistake('rows-lost', rowsLostBy('MAPIFreeBuffer'), {
      en: '`MAPIFreeBuffer` freed the block of the row set and lost those of its rows. `FreeProws` frees them all.',
      fr: '`MAPIFreeBuffer` a libéré le bloc du jeu de lignes et perdu ceux de ses lignes. `FreeProws` les libère tous.',
    }),
    mistake('went-with-its-set', something.isUsedAfterItWasGivenBack(), {
      en: 'Your row went with its set. Put `null` in its place in `aRow` before you call `FreeProws`.',
      fr: 'Votre ligne est partie avec son jeu. Mettez `null` à sa place dans `aRow` avant d’appeler `FreeProws`.',
    }),
    mistake('wrong-way', misused('wrong-free'), {
      en: 'A linked block cannot be freed alone: free its root, and it goes too.',
      fr: 'Un bloc rattaché ne se libère pas seul : libérez sa racine, et il part avec elle.',
    }),
  ],
}
