import {
  PR_DISPLAY_NAME,
  PR_ENTRYID,
  PR_RESOURCE_METHODS,
  PR_RESOURCE_TYPE,
} from '../../src/mapi/api/constants.ts'
import type { Rules } from '../../src/course/checks/language.ts'
import {
  all,
  allReleased,
  anyTransport,
  check,
  everyTransport,
  mistake,
  nothing,
  opened,
  printed,
  rowsLostBy,
  something,
  statusTable,
  theProgram,
} from '../../src/course/checks/language.ts'

const told = printed.oneLineForEach(anyTransport, PR_DISPLAY_NAME, PR_RESOURCE_METHODS)

export const rules: Rules = {
  steps: {
    table: statusTable.hasColumns(PR_ENTRYID, PR_RESOURCE_TYPE),
    rows: statusTable.isReadFor(anyTransport),
    open: all(
      { en: 'every transport is opened', fr: 'chaque transport est ouvert' },
      statusTable.isReadFor(anyTransport),
      everyTransport.isOpened(),
    ),
    ask: all(
      { en: 'every transport is asked', fr: 'chaque transport est interrogé' },
      everyTransport.isOpened(),
      told,
    ),
    back: all(
      { en: 'each round gives back what it got', fr: 'chaque tour rend ce qu’il a obtenu' },
      opened(anyTransport).oneAtATime(),
      allReleased('IMAPIStatus', 'SPropValue[]'),
    ),
    rest: all(
      { en: 'the rest is given back', fr: 'le reste est rendu' },
      allReleased('SRowSet'),
      allReleased('IMAPITable'),
    ),
  },

  checks: [
    check('opened', everyTransport.isOpened(), {
      en: 'The object of every transport is opened, however many there are',
      fr: 'L’objet de chaque transport est ouvert, quel qu’en soit le nombre',
    }),
    check('nothing-else', opened(anyTransport).andNothingElse(), {
      en: 'No other object is opened',
      fr: 'Aucun autre objet n’est ouvert',
    }),
    check('told', told, {
      en: 'The console has one line for each transport: its name and its `PR_RESOURCE_METHODS`',
      fr: 'La console a une ligne par transport : son nom et son `PR_RESOURCE_METHODS`',
    }),
    check('one-at-a-time', opened(anyTransport).oneAtATime(), {
      en: 'Each object is given back before the next is opened',
      fr: 'Chaque objet est rendu avant que le suivant soit ouvert',
    }),
    check('released', nothing.isLeftUnreleased(), {
      en: 'Nothing is left unreleased',
      fr: 'Rien ne reste à libérer',
    }),
    check('not-misused', nothing.isMisused(), {
      en: 'Nothing is used, freed or released after it was given back',
      fr: 'Rien n’est utilisé ni libéré après avoir été rendu',
    }),
    check('completes', theProgram.completes(), {
      en: 'The program runs to its end',
      fr: 'Le programme va jusqu’au bout',
    }),
  ],

  mistakes: [
    mistake('freed-in-the-loop', something.isUsedAfterItWasGivenBack(), {
      en: 'Something was given back too early, and the next round needed it: so it goes if one follows the article. The table and the rows belong to all rounds; in the loop, give back only what you got in it.',
      fr: 'Quelque chose a été rendu trop tôt, et le tour suivant en avait besoin : c’est ce qui arrive quand on suit l’article. La table et les lignes sont à tous les tours ; dans la boucle, ne rendez que ce que vous y avez obtenu.',
    }),
    mistake('release-on-memory', theProgram.releasesMemory(), {
      en: 'The article says “release” of the rows as well, but only objects have a `Release`. Rows and properties are memory: `FreeProws(rows)`, `MAPIFreeBuffer(props)`.',
      fr: 'L’article parle aussi de « libérer » les lignes, mais seuls les objets ont un `Release`. Les lignes et les propriétés sont de la mémoire : `FreeProws(rows)`, `MAPIFreeBuffer(props)`.',
    }),
    mistake('wrong-free', rowsLostBy('MAPIFreeBuffer'), {
      en: 'One verb, three ways: `Release` for an interface, `FreeProws` for a row set, `MAPIFreeBuffer` for an array of properties.',
      fr: 'Un verbe, trois façons : `Release` pour une interface, `FreeProws` pour un jeu de lignes, `MAPIFreeBuffer` pour un tableau de propriétés.',
    }),
  ],
}
