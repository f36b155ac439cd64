import { words } from '../../language/language.svelte.ts'

const en = {
  everything: 'all columns',
  absent: 'absent: this row has no such property',
  by: {
    provider: 'supplied by the provider',
    mapi: 'supplied by MAPI',
    computed: 'computed',
  },
  cursor: 'the cursor stands here',
  atEnd: 'the cursor stands behind the last row',
  judged: (name: string) => `for the row ${name}`,
  bookmark: (ref: number) => `bookmark ${String(ref)}`,
}

const fr: typeof en = {
  everything: 'toutes les colonnes',
  absent: 'absente : cette ligne n’a pas cette propriété',
  by: {
    provider: 'fournie par le fournisseur',
    mapi: 'fournie par MAPI',
    computed: 'calculée',
  },
  cursor: 'le curseur est ici',
  atEnd: 'le curseur est derrière la dernière ligne',
  judged: (name) => `pour la ligne ${name}`,
  bookmark: (ref) => `signet ${String(ref)}`,
}

export const tableWords = (): typeof en => words({ en, fr })
