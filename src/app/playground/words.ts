import { words } from '../../language/language.svelte.ts'

const en = {
  title: 'Playground',
  description:
    'Build a mail system with its transports, write a program against it in TypeScript, run it, and watch what Extended MAPI does.',
  about: 'World',
  code: 'program.ts',
  program: 'Program',
  drafts: 'Drafts',
  versions: 'Versions',
  untitled: 'Shared program',
  notLoaded: 'That part of the page could not be loaded. Are you offline? Try again.',
}

export type PlaygroundWords = typeof en

const fr: PlaygroundWords = {
  title: 'Bac à sable',
  description:
    'Construire un système de courrier avec ses transports, écrire un programme en TypeScript, le lancer, et regarder ce que fait MAPI étendu.',
  about: 'Monde',
  code: 'programme.ts',
  program: 'Programme',
  drafts: 'Brouillons',
  versions: 'Versions',
  untitled: 'Programme partagé',
  notLoaded: 'Cette partie de la page n’a pas pu être chargée. Êtes-vous hors ligne\u202f? Réessayez.',
}

export const playgroundCatalogues = { en, fr }

export const playgroundWords = (): PlaygroundWords => words(playgroundCatalogues)
