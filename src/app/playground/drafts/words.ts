import { words } from '../../../language/language.svelte.ts'
import type { Language } from '../../../language/language.svelte.ts'

const en = {
  current: 'On the screen',
  name: 'Name of the draft',
  notKept: 'Not kept yet: it is, as soon as you change something.',
  kept: 'Kept in this browser while you type.',
  mine: 'My drafts',
  here: 'on the screen',
  none: 'None yet.',
  open: 'Open',
  run: 'Run',
  delete: 'Delete',
  deleted: (count: number) => `${String(count)} deleted`,
  bringBack: 'Bring back',
  ready: 'Ready programs',
  version: 'Version',
  number: (number: number) => `Version ${String(number)}`,
  noVersions: 'Every run of a changed draft leaves a version here, to compare and to go back to.',
  setBack: 'Go back to this version',
  changes: 'what has changed since',
  added: 'added',
  removed: 'removed',
  same: 'Nothing has changed since.',
  program: 'Program',
  world: 'World',
  notLoaded: 'The comparison could not be loaded. Are you offline? Try again.',
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

export type DraftsWords = typeof en

const fr: DraftsWords = {
  current: 'À l’écran',
  name: 'Nom du brouillon',
  notKept: 'Pas encore gardé\u00a0: il le sera dès que vous changerez quelque chose.',
  kept: 'Gardé dans ce navigateur au fil de la frappe.',
  mine: 'Mes brouillons',
  here: 'à l’écran',
  none: 'Aucun pour l’instant.',
  open: 'Ouvrir',
  run: 'Lancer',
  delete: 'Supprimer',
  deleted: (count) => `${String(count)} supprimé${count > 1 ? 's' : ''}`,
  bringBack: 'Reprendre',
  ready: 'Programmes prêts',
  version: 'Version',
  number: (number) => `Version n°\u00a0${String(number)}`,
  noVersions: 'Chaque exécution d’un brouillon modifié laisse ici une version, à comparer ou à reprendre.',
  setBack: 'Revenir à cette version',
  changes: 'ce qui a changé depuis',
  added: 'ajouté',
  removed: 'retiré',
  same: 'Rien n’a changé depuis.',
  program: 'Programme',
  world: 'Monde',
  notLoaded: 'La comparaison n’a pas pu être chargée. Êtes-vous hors ligne\u202f? Réessayez.',
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

export const draftsCatalogues = { en, fr }

export const draftsWords = (): DraftsWords => words(draftsCatalogues)

export const whenSaid = (at: number, language: Language): string =>
  new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
