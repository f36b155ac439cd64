import { words } from '../../language/language.svelte.ts'

const en = {
  title: 'Race',
  description:
    'Two MAPI programs in the same world on one clock: watch procedure A against procedure B, the article’s flags and order against the right ones, and see where they part.',
  lead: 'Two programs, the same world, one clock.',
  pairs: 'Ready races',
  yours: (lesson: string) => `Your program against the solution: ${lesson}`,
  aboutYours:
    'Your program as it stands in the lesson, in the world of the lesson, against a program that holds in every world.',
  names: ['Your program', 'The solution'] as [string, string],
  back: 'Back to the lesson',
  programs: 'Programs',
  run: 'Run both',
  running: 'Running …',
  stop: 'Stop',
  empty: 'Press “Run both”: both programs run, and their time lines appear here, one above the other.',
  problem: (name: string, line: number, message: string) => `${name}, line ${String(line)}: ${message}`,
  failed: 'A part of the page could not be loaded. Are you offline? “Run both” tries again.',
}

const fr: typeof en = {
  title: 'Course',
  description:
    'Deux programmes MAPI dans le même monde, sur une seule horloge : la procédure A contre la procédure B, les indicateurs et l’ordre de l’article contre les bons, et l’endroit où leurs chemins se séparent.',
  lead: 'Deux programmes, le même monde, une seule horloge.',
  pairs: 'Courses prêtes',
  yours: (lesson) => `Votre programme contre la solution : ${lesson}`,
  aboutYours:
    'Votre programme tel qu’il est dans la leçon, dans le monde de la leçon, contre un programme qui tient dans tous les mondes.',
  names: ['Votre programme', 'La solution'],
  back: 'Retour à la leçon',
  programs: 'Programmes',
  run: 'Lancer les deux',
  running: 'Exécution…',
  stop: 'Arrêter',
  empty:
    'Appuyez sur « Lancer les deux » : les deux programmes s’exécutent, et leurs lignes du temps apparaissent ici, l’une au-dessus de l’autre.',
  problem: (name, line, message) => `${name}, ligne ${String(line)} : ${message}`,
  failed:
    'Une partie de la page n’a pas pu être chargée. Êtes-vous hors ligne ? « Lancer les deux » essaie à nouveau.',
}

export const racePageWords = { en, fr }

export const raceWords = (): typeof en => words(racePageWords)
