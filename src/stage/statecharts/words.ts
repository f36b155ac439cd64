import { words } from '../../language/language.svelte.ts'

const en = {
  title: 'Statecharts',
  machine: 'Machine',
  spooler: 'Spooler',
  inside: (state: string) => `inside ${state}`,
  survey: 'all of it',
  active: 'Active now',
  nothing: 'This machine has not taken a step yet.',
  last: 'Last transition',
  because: (guard: string) => `because ${guard}`,
  refused: (guards: string) => `not taken before it, their guards were false: ${guards}`,
  without: 'without being asked',
  carries: (names: string) => `carries ${names}`,
  code: 'Together they make',
  none: 'Run the program: its machines appear here.',
  drawing: (machine: string) => `Statechart of ${machine}, scrolls`,
}

const fr: typeof en = {
  title: 'Diagrammes d’états',
  machine: 'Automate',
  spooler: 'Spouleur',
  inside: (state) => `dans ${state}`,
  survey: 'vue d’ensemble',
  active: 'Actifs maintenant',
  nothing: 'Cet automate n’a encore fait aucun pas.',
  last: 'Dernière transition',
  because: (guard) => `parce que ${guard}`,
  refused: (guards) => `écartées avant elle, leurs gardes étant fausses : ${guards}`,
  without: 'd’elle-même',
  carries: (names) => `porte ${names}`,
  code: 'Ensemble ils font',
  none: 'Lancez le programme : ses automates apparaissent ici.',
  drawing: (machine) => `Diagramme d’états : ${machine}, défile`,
}

export const chartWords = (): typeof en => words({ en, fr })
