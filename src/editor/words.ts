import type { Catalogues } from '../language/language.svelte.ts'

interface EditorWords {
  tabMoves: string
  tabIndents: string
  /** What Ctrl+M does about it. */
  changes: string
  runs: string
  formats: string
  /** For screen readers, when the key was pressed. */
  loading: string
  failed: string
  noSuchName(name: string, real: string | null): string
}

export const editorWords: Catalogues<EditorWords> = {
  en: {
    tabMoves: 'Tab moves on',
    tabIndents: 'Tab indents and completes',
    changes: 'changes that',
    runs: 'runs',
    formats: 'formats',
    loading: 'The full editor is loading; you can type already.',
    failed: 'The full editor could not be loaded. This one works too.',
    noSuchName: (name, real) =>
      `${name} stands in the documentation, but in no header: it does not exist. ` +
      (real ? `The real name is ${real}.` : 'Nothing replaces it.'),
  },
  fr: {
    tabMoves: 'Tab passe à la suite',
    tabIndents: 'Tab indente et complète',
    changes: 'pour changer',
    runs: 'exécute',
    formats: 'met en forme',
    loading: 'L’éditeur complet se charge ; vous pouvez déjà écrire.',
    failed: 'L’éditeur complet n’a pas pu être chargé. Celui-ci fonctionne aussi.',
    noSuchName: (name, real) =>
      `${name} figure dans la documentation, mais dans aucun en-tête : ce nom n’existe pas. ` +
      (real ? `Le vrai nom est ${real}.` : 'Rien ne le remplace.'),
  },
}
