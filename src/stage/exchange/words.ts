import { words } from '../../language/language.svelte.ts'

const en = {
  program: 'Program',
  mapi: 'MAPI',
  spooler: 'Spooler',
  transports: 'Transports',
  list: 'Calls between program, spooler and transports',
  none: 'Nobody has called anybody yet.',
  earlier: (n: number) => `${String(n)} earlier ${n === 1 ? 'one' : 'ones'} not shown`,
  returns: 'returns',
  waiting: 'runs',
  said: (from: string, to: string, what: string) => `${from} to ${to}: ${what}`,
}

const fr: typeof en = {
  program: 'Votre code',
  mapi: 'MAPI',
  spooler: 'Spouleur',
  transports: 'Transports',
  list: 'Les appels entre programme, spouleur et transports',
  none: 'Personne n’a encore appelé personne.',
  earlier: (n) => (n < 2 ? `${String(n)} plus ancien non montré` : `${String(n)} plus anciens non montrés`),
  returns: 'revient',
  waiting: 'en cours',
  said: (from, to, what) => `${from} à ${to} : ${what}`,
}

export const exchangeWords = (): typeof en => words({ en, fr })
