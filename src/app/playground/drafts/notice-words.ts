import { words } from '../../../language/language.svelte.ts'

const en = {
  origins: {
    lesson: 'This comes from a lesson; what you change here changes nothing there.',
    reference: 'This comes from the reference. As soon as you change something, it becomes a draft of yours.',
    gallery: 'A ready program. As soon as you change something, it becomes a draft of yours.',
  },
  notices: {
    'changed elsewhere': 'Another tab has changed this draft. Here it still is as it was.',
    copied: (name: string) =>
      `Another tab has changed this draft. What you have here goes on as “${name}”; both are kept.`,
    deleted: (name: string) => `“${name}” is deleted.`,
    'set back': 'That is the older version now.',
  },
  takeOver: 'Show what the other tab has',
  undo: 'Undo',
  close: 'Close',
}

const fr: typeof en = {
  origins: {
    lesson: 'Cela vient d’une leçon\u00a0; ce que vous changez ici n’y change rien.',
    reference: 'Cela vient de la référence. Dès que vous le changez, cela devient un brouillon à vous.',
    gallery: 'Un programme prêt. Dès que vous le changez, il devient un brouillon à vous.',
  },
  notices: {
    'changed elsewhere': 'Un autre onglet a changé ce brouillon. Ici, il est encore comme avant.',
    copied: (name) =>
      `Un autre onglet a changé ce brouillon. Ce que vous avez ici continue sous le nom «\u00a0${name}\u00a0»\u00a0; les deux sont gardés.`,
    deleted: (name) => `«\u00a0${name}\u00a0» est supprimé.`,
    'set back': 'C’est maintenant l’ancienne version.',
  },
  takeOver: 'Montrer celui de l’autre onglet',
  undo: 'Annuler',
  close: 'Fermer',
}

/** What is said about the draft on the screen. */
export const noticeWords = (): typeof en => words({ en, fr })
