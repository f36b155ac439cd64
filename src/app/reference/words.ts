import { words } from '../../language/language.svelte.ts'
import type { Group } from '../../reference/page.ts'

const en = {
  title: 'Reference',
  description:
    'Every call, structure, property, flag and result of the model, with a program that runs, what the documentation leaves open, and the traps in it.',
  heading: 'Reference',
  lead: 'Every name of the model, with a program to run. What Microsoft’s documentation leaves open, and what this model does there, is said where it matters.',
  all: 'The whole reference',
  search: 'Look up a name, a number, a word',
  find: 'Search the reference',
  key: 'Press / to search',
  found: (count: number) => (count === 1 ? '1 place' : `${String(count)} places`),
  nothing: 'Nothing of that name. A number may be written 0x8004010B.',
  clear: 'Clear the search',
  lists: 'Lists',
  groups: {
    procedures: 'The procedures',
    traps: 'Traps',
    calls: 'Calls',
    structures: 'Structures and types',
    properties: 'Properties',
    results: 'Results',
    constants: 'Flags and numbers',
    choices: 'What the model decides',
  } satisfies Record<Group, string>,
  about: {
    procedures: 'Both as they should have been written, in TypeScript and in C++.',
    traps:
      'Where the documentation contradicts itself, is wrong, or surprises; most with a run that shows it.',
    calls: 'Functions and methods, interface by interface.',
    structures: 'What is passed and what comes back.',
    properties: 'Those that objects of the model have.',
    results: 'Those that the model gives: who gives them, when, and what to do.',
    constants: 'Every other published number, family by family.',
    choices: 'Where the documentation is silent or at odds with itself.',
  } satisfies Record<Group, string>,
  functions: 'Functions',
  trapGroups: {
    flushing: 'What flushing means',
    procedures: 'The two procedures as written',
    status: 'Status table and status objects',
    tables: 'Tables',
    restrictions: 'Restrictions',
    spooler: 'Spooler and transports',
    remote: 'Remote transports',
    notifications: 'Notifications',
    memory: 'Memory and references',
    numbers: 'Codes and numbers',
    sending: 'Sending',
    french: 'The French translation',
  } as Readonly<Record<string, string>>,
  severities: { success: 'Success', warning: 'Warnings', error: 'Errors' } as Readonly<
    Record<string, string>
  >,
  example: 'Try it',
  world: 'World',
  gives: 'The run gives',
  startOver: 'As it was',
  playground: 'Open in the playground',
  code: 'The program',
  stage: 'What it does',
  top: 'Back to the top',
}

export type ReferenceWords = typeof en

const fr: ReferenceWords = {
  title: 'Référence',
  description:
    'Chaque appel, structure, propriété, indicateur et résultat du modèle, avec un programme à lancer, ce que la documentation laisse ouvert, et les pièges qu’on y trouve.',
  heading: 'Référence',
  lead: 'Chaque nom du modèle, avec un programme à lancer. Ce que la documentation de Microsoft laisse ouvert, et ce que fait alors ce modèle, est dit là où cela compte.',
  all: 'Toute la référence',
  search: 'Chercher un nom, un nombre, un mot',
  find: 'Chercher dans la référence',
  key: 'Appuyez sur / pour chercher',
  found: (count) => (count === 1 ? '1 endroit' : `${String(count)} endroits`),
  nothing: 'Rien de ce nom. Un nombre peut s’écrire 0x8004010B.',
  clear: 'Effacer la recherche',
  lists: 'Listes',
  groups: {
    procedures: 'Les procédures',
    traps: 'Pièges',
    calls: 'Appels',
    structures: 'Structures et types',
    properties: 'Propriétés',
    results: 'Résultats',
    constants: 'Indicateurs et nombres',
    choices: 'Ce que décide le modèle',
  },
  about: {
    procedures: 'Les deux telles qu’elles auraient dû être écrites, en TypeScript et en C++.',
    traps:
      'Là où la documentation se contredit, se trompe ou surprend ; presque toujours avec une exécution qui le montre.',
    calls: 'Fonctions et méthodes, interface par interface.',
    structures: 'Ce qu’on passe et ce qui revient.',
    properties: 'Celles que portent les objets du modèle.',
    results: 'Ceux que donne le modèle : qui, quand, et que faire.',
    constants: 'Tous les autres nombres publiés, famille par famille.',
    choices: 'Là où la documentation se tait ou se contredit.',
  },
  functions: 'Fonctions',
  trapGroups: {
    flushing: 'Ce que veut dire « flush »',
    procedures: 'Les deux procédures telles qu’elles sont écrites',
    status: 'Table d’état et objets d’état',
    tables: 'Tables',
    restrictions: 'Restrictions',
    spooler: 'Spouleur et transports',
    remote: 'Transports distants',
    notifications: 'Notifications',
    memory: 'Mémoire et références',
    numbers: 'Codes et nombres',
    sending: 'Envoi',
    french: 'La traduction française',
  },
  severities: { success: 'Succès', warning: 'Avertissements', error: 'Erreurs' },
  example: 'Essayer',
  world: 'Monde',
  gives: 'L’exécution donne',
  startOver: 'Comme au début',
  playground: 'Ouvrir dans le bac à sable',
  code: 'Le programme',
  stage: 'Ce qu’il fait',
  top: 'Retour en haut',
}

export const referenceCatalogues = { en, fr }

export const referenceWords = (): ReferenceWords => words(referenceCatalogues)
