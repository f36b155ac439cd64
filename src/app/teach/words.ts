import { words } from '../../language/language.svelte.ts'

const en = {
  title: 'Hand in and correct',
  description:
    'Save your programs as one file for your teacher; as a teacher, run a folder of such files and see what passes.',
  handIn: {
    heading: 'Hand in',
    about:
      'One file with every lesson’s program that you have changed in this browser. Send it to your teacher yourself: nothing leaves this page by itself.',
    name: 'Your name, as your teacher knows it',
    save: 'Save the hand-in',
    nothing: 'There is nothing to hand in yet: change a program in a lesson first.',
    programs: (count: number) =>
      count === 1 ? 'One program goes along.' : `${String(count)} programs go along.`,
    saved: (file: string) => `Saved as ${file}.`,
  },
  own: {
    heading: 'A lesson of your own',
    about: 'A lesson that you made opens from a file or a link, in the workplace of the course:',
  },
  correct: {
    heading: 'Correct',
    about:
      'Choose the files that were handed in, or saved progress; and with them the files of lessons of your own. Each program runs here, walled off from this page, in every world of its lesson; nothing is sent anywhere.',
    choose: 'Choose files …',
    stop: 'Stop',
    going: (done: number, of: number) => `${String(done)} of ${String(of)} programs are judged.`,
    over: (passed: number, of: number) => `${String(passed)} of ${String(of)} programs pass.`,
    save: 'Save the table (CSV)',
    table: 'What passes',
    learner: 'Learner',
    lesson: 'Lesson',
    result: 'Result',
    why: 'First thing to say',
    passed: 'passes',
    failed: (held: number, of: number) => `fails: holds in ${String(held)} of ${String(of)} worlds`,
    unknownLesson: 'There is no such lesson here.',
    lessonNotChosen: 'It is a lesson of your own: choose its file along with the hand-ins.',
    notRun: 'It could not be run here: a part of the page is missing. Are you offline?',
    terminal: 'In a terminal, the same for a whole folder:',
    troubles: {
      unreadable: 'cannot be read: it is no JSON, or was cut off',
      foreign: 'is no hand-in and no progress',
      newer: 'comes from a newer version of this page',
      empty: 'has no program in it',
      'too large': 'is larger than any hand-in',
    },
  },
}

export type TeachWords = typeof en

const fr: TeachWords = {
  title: 'Rendre et corriger',
  description:
    'Enregistrer ses programmes en un fichier pour l’enseignant\u00a0; côté enseignant, exécuter un dossier de ces fichiers et voir ce qui réussit.',
  handIn: {
    heading: 'Rendre',
    about:
      'Un fichier avec le programme de chaque leçon que vous avez modifié dans ce navigateur. Envoyez-le vous-même à votre enseignant\u00a0: rien ne quitte cette page tout seul.',
    name: 'Votre nom, tel que votre enseignant le connaît',
    save: 'Enregistrer le rendu',
    nothing: 'Il n’y a encore rien à rendre\u00a0: modifiez d’abord un programme dans une leçon.',
    programs: (count) =>
      count === 1 ? 'Un programme en fait partie.' : `${String(count)} programmes en font partie.`,
    saved: (file) => `Enregistré sous ${file}.`,
  },
  own: {
    heading: 'Une leçon à vous',
    about:
      'Une leçon que vous avez créée s’ouvre depuis un fichier ou un lien, dans l’espace de travail du cours\u00a0:',
  },
  correct: {
    heading: 'Corriger',
    about:
      'Choisissez les fichiers rendus, ou des progressions enregistrées, et avec eux les fichiers de vos propres leçons. Chaque programme s’exécute ici, isolé de cette page, dans tous les mondes de sa leçon\u00a0; rien n’est envoyé.',
    choose: 'Choisir des fichiers…',
    stop: 'Arrêter',
    going: (done, of) => `Programmes jugés\u00a0: ${String(done)} sur ${String(of)}.`,
    over: (passed, of) => `Programmes réussis\u00a0: ${String(passed)} sur ${String(of)}.`,
    save: 'Enregistrer le tableau (CSV)',
    table: 'Ce qui réussit',
    learner: 'Élève',
    lesson: 'Leçon',
    result: 'Résultat',
    why: 'À dire en premier',
    passed: 'réussi',
    failed: (held, of) =>
      `échec\u00a0: tient dans ${String(held)} monde${held > 1 ? 's' : ''} sur ${String(of)}`,
    unknownLesson: 'Cette leçon n’existe pas ici.',
    lessonNotChosen: 'C’est une leçon à vous\u00a0: choisissez son fichier avec les rendus.',
    notRun: 'Il n’a pas pu être exécuté ici\u00a0: une partie de la page manque. Êtes-vous hors ligne\u202f?',
    terminal: 'Dans un terminal, la même chose pour tout un dossier\u00a0:',
    troubles: {
      unreadable: 'ne peut pas être lu\u00a0: ce n’est pas du JSON, ou il a été coupé',
      foreign: 'n’est ni un rendu ni une progression',
      newer: 'vient d’une version plus récente de cette page',
      empty: 'ne contient aucun programme',
      'too large': 'est plus gros que ne peut l’être un rendu',
    },
  },
}

export const teachCatalogues = { en, fr }

export const teachWords = (): TeachWords => words(teachCatalogues)
