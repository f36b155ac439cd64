import { words } from '../../language/language.svelte.ts'

const en = {
  waiting: 'There is a new version of this site. Your work stays.',
  'in-use': 'Another tab has gone on to a new version of this site. Your work stays.',
  useNow: 'Use it now',
  later: 'Later',
}

const fr: typeof en = {
  waiting: 'Une nouvelle version du site est là. Votre travail est conservé.',
  'in-use': 'Un autre onglet est passé à une nouvelle version du site. Votre travail est conservé.',
  useNow: 'L’utiliser',
  later: 'Plus tard',
}

/** What is said of new versions, in the current language. */
export const offlineWords = (): typeof en => words({ en, fr })
