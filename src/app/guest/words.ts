import { words } from '../../language/language.svelte.ts'

const en = {
  title: 'A lesson from elsewhere',
  description:
    'Open a lesson that somebody made, from a file or a link. It is shown as the lessons of the course are, and is not part of it.',
  about:
    'A teacher, or anybody else, can make a lesson of their own and hand it out as a file or a link. It opens here, in the same workplace as the lessons of the course. Nothing of it runs until you press Run, it sees nothing of what you keep here, and your work on it is kept apart.',
  choose: 'Choose a file …',
  drop: 'or drop it here. A link opens by itself.',
  opening: 'Opening …',
  goOn: (title: string) => `Go on with “${title}”`,
  make: {
    heading: 'Make one',
    about:
      'A lesson is a folder with a text, a world, a program to begin with, a solution and checks; begin with a copy of any lesson of the course. In a terminal,',
    then: 'makes one file of it. Opened here, it can be taken along as a link too, with its solution or without.',
    more: 'Handing in and correcting has a page of its own:',
    teach: 'Hand in and correct',
  },
  notice: {
    link: 'This lesson is not part of the course; it comes from a link.',
    file: 'This lesson is not part of the course; it comes from a file.',
    kept: 'This lesson is not part of the course; you opened it here earlier, from a file or a link.',
    whose: 'Whoever made it answers for what it says. Your work on it stays in this browser.',
    close: 'Close it',
  },
  take: {
    heading: 'Take this lesson along',
    solution: 'With its solution',
    none: 'This copy has no solution.',
    save: 'Save as a file',
    saved: (file: string) => `Saved as ${file}.`,
  },
  troubles: {
    heading: {
      link: 'The link cannot be opened',
      file: (name: string) => `${name} cannot be opened`,
    },
    unreadable: 'It is no JSON, or was cut off. Ask for it once more.',
    foreign:
      'It is no lesson. A draft of the playground opens there; progress is taken over in the contents.',
    'too large': 'It is larger than any lesson.',
    cut: 'Its end is missing: it was cut on its way. Ask for it once more, perhaps as a file.',
    changed:
      'It is not as it was made: something changed it on its way. Ask for it once more, perhaps as a file.',
    offline: 'A part of this page could not be loaded. Are you offline? Try again.',
    newer: (version: number) =>
      `It was made for a later version of this page (format ${String(version)}). Reload the page for the latest.`,
    wrong: 'Something in it is not what it must be. Whoever made it can mend it:',
    whole: '(the file)',
  },
}

export type GuestWords = typeof en

const fr: GuestWords = {
  title: 'Une leçon venue d’ailleurs',
  description:
    'Ouvrir une leçon faite par quelqu’un, depuis un fichier ou un lien. Elle se présente comme celles du cours, et n’en fait pas partie.',
  about:
    'Un enseignant, ou n’importe qui, peut créer sa propre leçon et la distribuer sous forme de fichier ou de lien. Elle s’ouvre ici, dans le même espace de travail que les leçons du cours. Rien ne s’exécute avant «\u00a0Lancer\u00a0», elle ne voit rien de ce que vous gardez ici, et votre travail y est conservé à part.',
  choose: 'Choisir un fichier…',
  drop: 'ou déposez-le ici. Un lien s’ouvre tout seul.',
  opening: 'Ouverture…',
  goOn: (title) => `Reprendre «\u00a0${title}\u00a0»`,
  make: {
    heading: 'En créer une',
    about:
      'Une leçon est un dossier avec un texte, un monde, un programme de départ, une solution et des vérifications\u00a0; partez d’une copie de n’importe quelle leçon du cours. Dans un terminal,',
    then: 'en fait un seul fichier. Une fois ouvert ici, il s’emporte aussi sous forme de lien, avec ou sans sa solution.',
    more: 'Pour rendre et corriger, une autre page\u00a0:',
    teach: 'Rendre et corriger',
  },
  notice: {
    link: 'Cette leçon ne fait pas partie du cours\u00a0; elle vient d’un lien.',
    file: 'Cette leçon ne fait pas partie du cours\u00a0; elle vient d’un fichier.',
    kept: 'Cette leçon ne fait pas partie du cours\u00a0; vous l’avez déjà ouverte ici, depuis un fichier ou un lien.',
    whose: 'Son auteur répond de ce qu’elle dit. Votre travail reste dans ce navigateur.',
    close: 'La fermer',
  },
  take: {
    heading: 'Emporter cette leçon',
    solution: 'Avec sa solution',
    none: 'Cette copie n’a pas de solution.',
    save: 'Enregistrer un fichier',
    saved: (file) => `Enregistré sous ${file}.`,
  },
  troubles: {
    heading: {
      link: 'Impossible d’ouvrir ce lien',
      file: (name) => `Impossible d’ouvrir ${name}`,
    },
    unreadable: 'Ce n’est pas du JSON, ou il a été coupé. Demandez-le à nouveau.',
    foreign:
      'Ce n’est pas une leçon. Un brouillon s’ouvre dans le bac à sable\u00a0; une progression se reprend dans le sommaire.',
    'too large': 'C’est plus gros que ne peut l’être une leçon.',
    cut: 'La fin manque\u00a0: il a été coupé en chemin. Demandez-le à nouveau, peut-être sous forme de fichier.',
    changed:
      'Il n’est plus tel qu’il a été créé\u00a0: quelque chose l’a modifié en chemin. Demandez-le à nouveau, peut-être sous forme de fichier.',
    offline: 'Une partie de cette page n’a pas pu être chargée. Êtes-vous hors ligne\u202f? Réessayez.',
    newer: (version) =>
      `Il a été fait pour une version plus récente de cette page (format ${String(version)}). Rechargez la page pour avoir la dernière.`,
    wrong: 'Quelque chose n’y est pas comme il faut. Son auteur peut le corriger\u00a0:',
    whole: '(le fichier)',
  },
}

export const guestCatalogues = { en, fr }

export const guestWords = (): GuestWords => words(guestCatalogues)
