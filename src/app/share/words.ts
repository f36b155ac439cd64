import { words } from '../../language/language.svelte.ts'

const number = new Intl.NumberFormat('en')
const nombre = new Intl.NumberFormat('fr')

const en = {
  title: 'Share',
  close: 'Close',
  link: {
    heading: 'A link',
    about:
      'It carries program, world and what happens from outside. Whoever opens it sees them; nothing runs until they press Run.',
    moment: (clock: string) => `Show this moment, ${clock}, after the run`,
    field: 'Link',
    copy: 'Copy the link',
    length: (letters: number) => `${number.format(letters)} characters`,
    making: 'Making the link …',
    tooLong: (letters: number, most: number) =>
      `As a link this would have ${number.format(letters)} characters; mail programs and chats cut what is longer than ${number.format(most)}. Save it as a file instead, and send that.`,
    lesson:
      'It opens in the playground, with your program and the world of the lesson. To send the lesson as it is:',
    lessonField: 'Address of the lesson',
    lessonCopy: 'Copy the lesson’s address',
  },
  copied: 'Copied.',
  selected: 'It is selected: copy it with Ctrl+C.',
  file: {
    heading: 'A file',
    save: 'Save as a file',
    open: 'Open a file …',
    unreadable: (name: string) => `“${name}” could not be read.`,
  },
  picture: {
    heading: 'A picture of the stage at this moment',
    svg: 'SVG',
    png: 'PNG',
    none: 'As soon as something is on the stage, it can be saved as a picture.',
    failed: 'The picture could not be made in this browser. SVG works everywhere.',
  },
  embed: {
    heading: 'Embed it in a page',
    about: 'What the frame shows; readers can run it there, and open it in the playground.',
    views: { code: 'Code', stage: 'Stage', timeline: 'Time line' },
    field: 'HTML for your page',
    copy: 'Copy the HTML',
    tooLong: 'This program and its world are too long for a frame’s address.',
    open: 'Open in the playground',
  },
  opened: {
    fromLesson: (title: string) => `It comes from the lesson “${title}”`,
    dismiss: 'Understood',
    came: {
      link: 'This comes from a link. Nothing of it runs until you press Run, and your own drafts are untouched.',
      file: 'This comes from a file. Nothing of it runs until you press Run, and your own drafts are untouched.',
    },
    moment: (clock: string) => `It was shared at ${clock}; after the run the stage stands there.`,
    whatIfs: (count: number) =>
      count === 1
        ? 'One what-if comes with it; after the run it is listed above the time line.'
        : `${String(count)} what-ifs come with it; after the run they are listed above the time line.`,
    link: 'About the link you opened',
    file: 'About the file you opened',
    notes: {
      unreadable:
        'Nothing in it can be read: it was cut or damaged on its way. Ask for it once more, perhaps as a file. What you had here is as it was.',
      foreign:
        'That is no program with its world that was saved here. Your progress is taken over at the end of the contents; a world alone, with “Import” beside the world.',
      tooLarge: 'It is larger than anything that is shared here, and was not opened whole.',
      cut: 'Its end is missing or damaged. The program could be saved as far as it goes; the world is the usual one. Ask for it once more, perhaps as a file.',
      changed:
        'It is not as it was made: something changed it on its way. Look it through before you trust it.',
      newer: (version: number) =>
        `It was made by a later version of this page (format ${String(version)}). What this one understands is shown; reload the page for the latest.`,
      noProgram: 'There is no program in it; the world is there.',
      noWorld: 'There is no world in it; the program stands in the usual one.',
      wrongWorld: 'Something in its world does not fit. It stands under JSON as it came, with what is wrong.',
      wrongInputs: (count: number) =>
        count === 1
          ? 'One of its events from outside makes no sense here and was left out.'
          : `${String(count)} of its events from outside make no sense here and were left out.`,
    },
  },
}

export type ShareWords = typeof en

const fr: ShareWords = {
  title: 'Partager',
  close: 'Fermer',
  link: {
    heading: 'Un lien',
    about:
      'Il contient le programme, le monde et ce qui arrive de l’extérieur. Qui l’ouvre les voit\u00a0; rien ne s’exécute avant «\u00a0Lancer\u00a0».',
    moment: (clock) => `Montrer cet instant, ${clock}, après l’exécution`,
    field: 'Lien',
    copy: 'Copier le lien',
    length: (letters) => `${nombre.format(letters)} caractères`,
    making: 'Création du lien…',
    tooLong: (letters, most) =>
      `Un tel lien aurait ${nombre.format(letters)} caractères\u00a0; messageries et forums coupent au-delà de ${nombre.format(most)}. Enregistrez plutôt un fichier, et envoyez-le.`,
    lesson:
      'Il s’ouvre dans le bac à sable, avec votre programme et le monde de la leçon. Pour envoyer la leçon elle-même\u00a0:',
    lessonField: 'Adresse de la leçon',
    lessonCopy: 'Copier l’adresse de la leçon',
  },
  copied: 'Copié.',
  selected: 'Le texte est sélectionné\u00a0: copiez-le avec Ctrl+C.',
  file: {
    heading: 'Un fichier',
    save: 'Enregistrer un fichier',
    open: 'Ouvrir un fichier…',
    unreadable: (name) => `«\u00a0${name}\u00a0» n’a pas pu être lu.`,
  },
  picture: {
    heading: 'Une image de la scène à cet instant',
    svg: 'Image SVG',
    png: 'Image PNG',
    none: 'Dès qu’il y a quelque chose sur la scène, on peut en enregistrer une image.',
    failed: 'Ce navigateur n’a pas pu créer l’image. Le format SVG convient partout.',
  },
  embed: {
    heading: 'L’intégrer dans une page',
    about: 'Ce que montre le cadre\u00a0; on peut y lancer le programme, et l’ouvrir dans le bac à sable.',
    views: { code: 'Code du programme', stage: 'Scène', timeline: 'Chronologie' },
    field: 'HTML pour votre page',
    copy: 'Copier le HTML',
    tooLong: 'Ce programme et son monde sont trop longs pour l’adresse d’un cadre.',
    open: 'Ouvrir dans le bac à sable',
  },
  opened: {
    fromLesson: (title) => `Il vient de la leçon «\u00a0${title}\u00a0»`,
    dismiss: 'Compris',
    came: {
      link: 'Cela vient d’un lien. Rien ne s’exécute avant «\u00a0Lancer\u00a0», et vos brouillons restent intacts.',
      file: 'Cela vient d’un fichier. Rien ne s’exécute avant «\u00a0Lancer\u00a0», et vos brouillons restent intacts.',
    },
    moment: (clock) => `Cela a été partagé à ${clock}\u00a0; après l’exécution, la scène s’y trouve.`,
    whatIfs: (count) =>
      count === 1
        ? 'Un «\u00a0et si\u00a0» l’accompagne\u00a0; après l’exécution, il figure au-dessus de la chronologie.'
        : `${String(count)} «\u00a0et si\u00a0» l’accompagnent\u00a0; après l’exécution, ils figurent au-dessus de la chronologie.`,
    link: 'À propos du lien ouvert',
    file: 'À propos du fichier ouvert',
    notes: {
      unreadable:
        'On ne peut rien en lire\u00a0: il a été coupé ou abîmé en chemin. Demandez-le à nouveau, peut-être sous forme de fichier. Votre travail ici est intact.',
      foreign:
        'Ce n’est pas un programme avec son monde enregistré ici. Pour reprendre votre progression, voyez la fin du sommaire\u00a0; pour un monde seul, «\u00a0Importer\u00a0» à côté du monde.',
      tooLarge: 'C’est plus grand que tout ce qui se partage ici, et n’a pas été ouvert en entier.',
      cut: 'La fin manque ou est abîmée. Le programme a été sauvé jusque-là\u00a0; le monde est le monde habituel. Demandez-le à nouveau, peut-être sous forme de fichier.',
      changed:
        'Il n’est plus tel qu’il a été créé\u00a0: quelque chose l’a modifié en chemin. Relisez-le avant de vous y fier.',
      newer: (version) =>
        `Il vient d’une version plus récente de cette page (format ${String(version)}). Ce qu’elle en comprend est montré\u00a0; rechargez la page pour avoir la dernière.`,
      noProgram: 'Il n’y a pas de programme dedans\u00a0; le monde y est.',
      noWorld: 'Il n’y a pas de monde dedans\u00a0; le programme est placé dans le monde habituel.',
      wrongWorld:
        'Quelque chose ne va pas dans ce monde. Il est sous JSON tel qu’il est arrivé, avec ce qui ne va pas.',
      wrongInputs: (count) =>
        count === 1
          ? 'Un de ses événements extérieurs n’a pas de sens ici et a été laissé de côté.'
          : `${String(count)} de ses événements extérieurs n’ont pas de sens ici et ont été laissés de côté.`,
    },
  },
}

export const shareCatalogues = { en, fr }

export const shareWords = (): ShareWords => words(shareCatalogues)
