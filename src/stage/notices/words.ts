import { words } from '../../language/language.svelte.ts'

const en = {
  title: 'Notifications',
  waiting: (n: number) => `${String(n)} waiting`,
  delivered: (n: number) => `${String(n)} delivered`,
  nobody: 'nobody listens now',
  row: (name: string, event: string) => `${name}: ${event}`,
  other: 'notification',
}

const fr: typeof en = {
  title: 'Notifications',
  waiting: (n) => `${String(n)} en attente`,
  delivered: (n) => `${String(n)} ${n < 2 ? 'remise' : 'remises'}`,
  nobody: 'personne n’écoute plus',
  row: (name, event) => `${name} : ${event}`,
  other: 'notification',
}

export const noticeWords = (): typeof en => words({ en, fr })
