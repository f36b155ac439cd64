import { words } from '../../language/language.svelte.ts'
import type { Input } from '../../simulation/input.ts'

const seconds = (ms: number): string => (ms / 1000).toFixed(3)

const en = {
  title: 'What if',
  name: 'What if:',
  at: 'at',
  all: 'all transports',
  cut: 'Cut the network',
  restore: 'Restore the network',
  arrive: 'Mail arrives',
  carrier: 'Lose the carrier',
  takeBack: 'Withdraw a message',
  ok: 'Answer OK',
  cancel: 'Answer Cancel',
  busy: 'Running again …',
  inputs: 'What was changed',
  seconds: 'Virtual time, in seconds',
  remove: (what: string) => `Take back: ${what}`,
  parted: 'From here on it went differently than before',
  go: (what: string) => `Go to: ${what}`,
  compare: 'Compare with before …',
  compared: 'Before and after the change',
  before: 'before',
  after: 'after',
  run: (which: string, what: string) => `${which}: ${what}`,
  unchanged: 'nothing changed',
  atSecond: (second: string) => `at ${second} s`,
  close: 'Close',
  notLoaded: 'The comparison could not be loaded. Are you offline? Try again.',
  said: {
    arrive: (transport: string) => `mail arrives at ${transport}`,
    cut: (transport: string | undefined) => `network cut${transport === undefined ? '' : `, ${transport}`}`,
    restored: (transport: string | undefined) =>
      `network back${transport === undefined ? '' : `, ${transport}`}`,
    carrier: (transport: string) => `${transport} loses its carrier`,
    answer: (answer: string, transport: string | undefined) =>
      `${answer === 'ok' ? 'OK' : 'Cancel'}${transport === undefined ? '' : ` for ${transport}`}`,
    flush: (transport: string | undefined) => `another program flushes ${transport ?? 'everything'}`,
    store: (store: string) => `store ${store} opens`,
    farEnd: (transport: string, state: string) =>
      `far end of ${transport}: ${{ 'disk-full': 'disk full', 'wrong-password': 'wrong password' }[state] ?? 'in order'}`,
    broken: (transport: string) => `${transport} meets a fatal error`,
    ready: (transport: string) => `${transport} can send again`,
    cancelled: (message: string) => `message ${message} is withdrawn`,
  },
}

const fr: typeof en = {
  title: 'Et si',
  name: 'Et si\u00a0:',
  at: 'sur',
  all: 'partout',
  cut: 'Couper le réseau',
  restore: 'Rétablir le réseau',
  arrive: 'Message entrant',
  carrier: 'Perdre la porteuse',
  takeBack: 'Retirer un envoi',
  ok: 'Répondre OK',
  cancel: 'Répondre Annuler',
  busy: 'Nouvelle exécution…',
  inputs: 'Ce qui a été changé',
  seconds: 'Temps virtuel, en secondes',
  remove: (what) => `Retirer\u00a0: ${what}`,
  parted: 'À partir d’ici, cela s’est passé autrement qu’avant',
  go: (what) => `Aller à\u00a0: ${what}`,
  compare: 'Comparer avant et après…',
  compared: 'Avant et après le changement',
  before: 'avant',
  after: 'après',
  run: (which, what) => `${which}\u00a0: ${what}`,
  unchanged: 'rien de changé',
  atSecond: (second) => `à ${second.replace('.', ',')} s`,
  close: 'Fermer',
  notLoaded: 'La comparaison n’a pas pu être chargée. Êtes-vous hors ligne\u202f? Réessayez.',
  said: {
    arrive: (transport) => `un message arrive sur ${transport}`,
    cut: (transport) => `réseau coupé${transport === undefined ? '' : `, ${transport}`}`,
    restored: (transport) => `réseau rétabli${transport === undefined ? '' : `, ${transport}`}`,
    carrier: (transport) => `${transport} perd sa porteuse`,
    answer: (answer, transport) =>
      `${answer === 'ok' ? 'OK' : 'Annuler'}${transport === undefined ? '' : ` pour ${transport}`}`,
    flush: (transport) => `un autre programme vide ${transport ?? 'tout'}`,
    store: (store) => `la banque ${store} s’ouvre`,
    farEnd: (transport, state) =>
      `bout distant de ${transport}\u202f: ${{ 'disk-full': 'disque plein', 'wrong-password': 'mot de passe refusé' }[state] ?? 'en ordre'}`,
    broken: (transport) => `${transport} rencontre une erreur fatale`,
    ready: (transport) => `${transport} peut de nouveau envoyer`,
    cancelled: (message) => `le message ${message} est retiré`,
  },
}

export type WhatIfWords = typeof en

export const whatIfWords = (): WhatIfWords => words({ en, fr })

/** `01.900 network cut`, without the time. */
export const inputSaid = (input: Input, { said }: WhatIfWords): string => {
  switch (input.kind) {
    case 'arrive':
      return said.arrive(input.transport)
    case 'network':
      return input.state === 'down' ? said.cut(input.transport) : said.restored(input.transport)
    case 'carrier-lost':
      return said.carrier(input.transport)
    case 'answer':
      return said.answer(input.answer, input.transport)
    case 'far-end':
      return said.farEnd(input.transport, input.state)
    case 'flush':
      return said.flush(input.transport)
    case 'open-store':
      return said.store(input.store)
    case 'critical-error':
      return said.broken(input.transport)
    case 'ready-to-send':
      return said.ready(input.transport)
    case 'cancel':
      return said.cancelled(input.message)
  }
}

export { seconds }
