import { words } from '../../language/language.svelte.ts'
import type { StageView } from '../view.ts'

const enNames: Record<StageView, string> = {
  messages: 'Messages',
  'status-table': 'Status table',
  restriction: 'Restriction',
  statecharts: 'Statecharts',
  exchange: 'Exchange',
  calls: 'Calls',
  objects: 'Objects',
  desktop: 'Desktop',
}

const en = {
  names: enNames,
  about: {
    messages: 'where each message is',
    'status-table': 'rows, columns, bits',
    restriction: 'its tree, node by node',
    statecharts: 'what spooler and transports are in',
    exchange: 'who calls whom',
    calls: 'all calls, decoded',
    objects: 'references, memory, leaks',
    desktop: 'dialogs that ask',
  } satisfies Record<StageView, string> as Record<StageView, string>,
  views: 'Views',
  menu: 'Views of the stage',
  explain: (view: string) => `${view} in the reference`,
  close: (view: string) => `Close ${view}`,
  maximise: (view: string) => `Maximise ${view}`,
  restore: (view: string) => `Restore ${view}`,
  resize: (view: string) => `Height of ${view}`,
  asTheLesson: 'As the lesson has them',
  none: 'No view is open. Choose one under “Views”.',
  loading: 'Loading …',
  failed: 'This view could not be loaded.',
}

const frNames: Record<StageView, string> = {
  messages: 'Messages',
  'status-table': 'Table d’état',
  restriction: 'Restriction',
  statecharts: 'Diagrammes d’états',
  exchange: 'Échanges',
  calls: 'Appels',
  objects: 'Objets',
  desktop: 'Bureau',
}

const fr: typeof en = {
  names: frNames,
  about: {
    messages: 'où est chaque message',
    'status-table': 'lignes, colonnes, bits',
    restriction: 'son arbre, nœud par nœud',
    statecharts: 'l’état du spouleur et des transports',
    exchange: 'qui appelle qui',
    calls: 'tous les appels, décodés',
    objects: 'références, mémoire, fuites',
    desktop: 'les dialogues qui demandent',
  },
  views: 'Vues',
  menu: 'Vues de la scène',
  explain: (view) => `${view} dans la référence`,
  close: (view) => `Fermer ${view}`,
  maximise: (view) => `Agrandir ${view}`,
  restore: (view) => `Réduire ${view}`,
  resize: (view) => `Hauteur de ${view}`,
  asTheLesson: 'Comme la leçon',
  none: 'Aucune vue n’est ouverte. Choisissez-en une sous « Vues ».',
  loading: 'Chargement…',
  failed: 'Cette vue n’a pas pu être chargée.',
}

export const frameWords = (): typeof en => words({ en, fr })
