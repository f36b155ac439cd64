import { words } from '../../language/language.svelte.ts'

const en = {
  title: 'Settings',
  description:
    'Theme, language, motion, the editor, what a screen reader is told, and all that is kept in this browser: to save, to take over or to erase.',
  heading: 'Settings',
  lead: 'They hold from now on, in this browser.',
  look: 'Look',
  theme: 'Theme',
  themes: { system: 'same as the system', light: 'light', dark: 'dark' },
  motion: 'Motion',
  motions: { system: 'same as the system', reduced: 'as little as possible' },
  language: 'Language',
  editor: 'Editor',
  size: 'Text size',
  pixels: (size: number) => `${String(size)} px`,
  tab: 'Tab',
  tabs: { 'until-typing': 'moves on until you type, then indents', always: 'always moves on' },
  tabNote:
    'Ctrl+M changes it at any time. The plain editor, on phones and until the full one is there, always moves on.',
  sample: 'spooler.FlushQueues(0, null, FLUSH_UPLOAD)',
  aloud: 'Screen readers',
  told: 'While a recording plays, a screen reader is told',
  erasing: {
    heading: 'Erase everything here',
    text: 'Your programs, drafts, progress and settings in this browser, and the copy of the site for use offline.',
    begin: 'Erase everything …',
    sure: 'What is erased is nowhere else. Save it to a file first?',
    saveAndErase: 'Save to a file, then erase',
    erase: 'Erase without saving',
    keep: 'Keep everything',
  },
}

const fr: typeof en = {
  title: 'Réglages',
  description:
    'Thème, langue, animations, éditeur, ce qu’entend un lecteur d’écran, et tout ce que garde ce navigateur\u00a0: à enregistrer, à reprendre ou à effacer.',
  heading: 'Réglages',
  lead: 'Ils valent dès maintenant, dans ce navigateur.',
  look: 'Apparence',
  theme: 'Thème',
  themes: { system: 'celui du système', light: 'clair', dark: 'sombre' },
  motion: 'Animations',
  motions: { system: 'celles du système', reduced: 'le moins possible' },
  language: 'Langue',
  editor: 'Éditeur',
  size: 'Taille du texte',
  pixels: (size) => `${String(size).replace('.', ',')}\u00a0px`,
  tab: 'Tab',
  tabs: {
    'until-typing': 'passe à la suite jusqu’à la frappe, puis indente',
    always: 'passe toujours à la suite',
  },
  tabNote:
    'Ctrl+M le change à tout moment. L’éditeur simple, celui des téléphones et des premiers instants, passe toujours à la suite.',
  sample: 'spooler.FlushQueues(0, null, FLUSH_UPLOAD)',
  aloud: 'Lecteurs d’écran',
  told: 'Pendant la lecture d’un enregistrement, un lecteur d’écran entend',
  erasing: {
    heading: 'Tout effacer ici',
    text: 'Vos programmes, brouillons, progression et réglages dans ce navigateur, et la copie du site pour l’usage hors ligne.',
    begin: 'Tout effacer…',
    sure: 'Ce qui est effacé n’est nulle part ailleurs. L’enregistrer d’abord dans un fichier\u202f?',
    saveAndErase: 'Enregistrer dans un fichier, puis effacer',
    erase: 'Effacer sans enregistrer',
    keep: 'Tout garder',
  },
}

export const settingsCatalogues = { en, fr }

/** What the page of settings says, in the current language. */
export const settingsWords = (): typeof en => words(settingsCatalogues)
