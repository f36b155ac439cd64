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
}

export const draftsCatalogues = { en, fr }

export const draftsWords = (): DraftsWords => words(draftsCatalogues)

export const whenSaid = (at: number, language: Language): string =>
  new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
