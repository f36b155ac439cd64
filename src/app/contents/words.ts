import { words } from '../../language/language.svelte.ts'

const en = {
  search: 'Find a lesson',
  placeholder: 'a call, a flag, a word',
  found: (lessons: number) =>
    lessons === 0 ? 'No lesson has all these words.' : `${String(lessons)} lesson${lessons === 1 ? '' : 's'}`,
  all: 'Show all lessons',
  doneOf: (done: number, of: number) => `${String(done)} of ${String(of)}`,
  here: 'You are here',
  goOn: (title: string) => `Go on: ${title}`,
  finished: 'You have done them all. Look back at what you learnt',
  closing: 'What you will be able to say at the end',
  teach: 'Hand in your programs, or correct them',
}

const fr: typeof en = {
  search: 'Trouver une leçon',
  placeholder: 'un appel, un indicateur, un mot',
  found: (lessons) =>
    lessons === 0
      ? 'Aucune leçon ne contient tous ces mots.'
      : `${String(lessons)} leçon${lessons === 1 ? '' : 's'}`,
  all: 'Montrer toutes les leçons',
  doneOf: (done, of) => `${String(done)} sur ${String(of)}`,
  here: 'Vous êtes ici',
  goOn: (title) => `Reprendre\u00a0: ${title}`,
  finished: 'Vous les avez toutes faites. Revoir ce que vous avez appris',
  closing: 'Ce que vous saurez dire à la fin',
  teach: 'Rendre vos programmes, ou les corriger',
}

/** What the contents page says besides the shell's words, in the current language. */
export const contentsWords = (): typeof en => words({ en, fr })
