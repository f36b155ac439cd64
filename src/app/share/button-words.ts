import { words } from '../../language/language.svelte.ts'

const en = {
  share: 'Share …',
  notLoaded: 'This part of the page could not be loaded. Are you offline? Try again.',
}

const fr: typeof en = {
  share: 'Partager…',
  notLoaded: 'Cette partie de la page n’a pas pu être chargée. Êtes-vous hors ligne\u202f? Réessayez.',
}

/** What is said before the dialog is there. */
export const shareButtonWords = (): typeof en => words({ en, fr })
