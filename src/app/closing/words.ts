import { words } from '../../language/language.svelte.ts'

const en = {
  heading: 'What you learnt',
  headingOpen: 'What you will be able to say',
  lead: (done: number, of: number) =>
    done === of
      ? `All ${String(of)} lessons are done: you wrote both procedures yourself, and they held in worlds you had not seen.`
      : `${String(done)} of ${String(of)} lessons are done. Lessons that are open stay open for as long as you like.`,
  certificate: 'A summary to keep',
  about:
    'It says what was done in this browser, and nobody has checked it but the page. Your name stays here.',
  name: 'Your name',
  save: 'Save as a picture',
  print: 'Print',
  file: 'mapi-on-demand.svg',
  theCourse: 'Sending and receiving mail on demand with Extended MAPI',
  somebody: 'A learner',
  doneLine: (done: number, of: number) =>
    done === 0 ? 'At the beginning' : `${String(done)} of ${String(of)} lessons, each held in every world`,
  date: (date: Date) => date.toLocaleDateString('en', { year: 'numeric', month: 'long', day: 'numeric' }),
  open: 'open',
  done: 'done',
}

const fr: typeof en = {
  heading: 'Ce que vous avez appris',
  headingOpen: 'Ce que vous saurez dire',
  lead: (done, of) =>
    done === of
      ? `Les ${String(of)} leçons sont faites\u00a0: vous avez écrit vous-même les deux procédures, et elles ont tenu dans des mondes que vous n’aviez pas vus.`
      : `${String(done)} leçon${done > 1 ? 's' : ''} sur ${String(of)} ${done > 1 ? 'sont faites' : 'est faite'}. Celles qui restent vous attendent aussi longtemps qu’il vous plaira.`,
  certificate: 'Un récapitulatif à garder',
  about:
    'Il dit ce qui a été fait dans ce navigateur, et personne ne l’a vérifié que cette page. Votre nom reste ici.',
  name: 'Votre nom',
  save: 'Enregistrer en image',
  print: 'Imprimer',
  file: 'mapi-on-demand.svg',
  theCourse: 'Envoyer et relever le courrier à la demande avec MAPI étendu',
  somebody: 'Quelqu’un qui apprend',
  doneLine: (done, of) =>
    done === 0
      ? 'Au début du chemin'
      : `${String(done)} leçon${done > 1 ? 's' : ''} sur ${String(of)}, ${done > 1 ? 'chacune vérifiée' : 'vérifiée'} dans tous les mondes`,
  date: (date) => date.toLocaleDateString('fr', { year: 'numeric', month: 'long', day: 'numeric' }),
  open: 'à faire',
  done: 'faite',
}

/** What the closing page says, in the current language. */
export const closingWords = (): typeof en => words({ en, fr })
