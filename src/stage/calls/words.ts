import { words } from '../../language/language.svelte.ts'

const en = {
  search: 'Filter',
  hint: 'name, argument, result',
  outcome: 'Result',
  all: 'all',
  failed: 'failed',
  warned: 'with a warning',
  inner: 'calls made inside',
  count: (shown: number, of: number) => `${String(shown)} of ${String(of)}`,
  list: 'Calls so far',
  none: 'No call yet.',
  noMatch: 'No call matches.',
  earlier: (n: number) => `${String(n)} earlier ${n === 1 ? 'one' : 'ones'} not shown`,
  line: (line: number) => `line ${String(line)}`,
  goThere: (method: string, line: number | null) =>
    line === null ? `Go to ${method}` : `Go to ${method}, line ${String(line)}`,
  page: (method: string) => `Documentation of ${method}`,
  docs: 'docs',
  waits: 'has not returned',
  took: (ms: number) => `took ${(ms / 1000).toFixed(3)} s`,
}

const fr: typeof en = {
  search: 'Filtrer',
  hint: 'nom, argument, résultat',
  outcome: 'Résultat',
  all: 'tous',
  failed: 'en échec',
  warned: 'avec avertissement',
  inner: 'appels internes',
  count: (shown, of) => `${String(shown)} sur ${String(of)}`,
  list: 'Les appels jusqu’ici',
  none: 'Aucun appel encore.',
  noMatch: 'Aucun appel ne correspond.',
  earlier: (n) => (n < 2 ? `${String(n)} plus ancien non montré` : `${String(n)} plus anciens non montrés`),
  line: (line) => `ligne ${String(line)}`,
  goThere: (method, line) =>
    line === null ? `Aller à ${method}` : `Aller à ${method}, ligne ${String(line)}`,
  page: (method) => `Documentation de ${method}`,
  docs: 'doc',
  waits: 'n’est pas revenu',
  took: (ms) => `a duré ${(ms / 1000).toFixed(3).replace('.', ',')} s`,
}

export const callWords = (): typeof en => words({ en, fr })
