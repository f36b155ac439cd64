import type { TransportKindName } from '../../subsystem/kinds/index.ts'
import { words } from '../../language/language.svelte.ts'

const en = {
  print: 'Print a worksheet',
  notOfTheCourse: 'This lesson is not part of the course.',
  name: 'Name',
  date: 'Date',
  world: (title: string) => `The world: ${title}`,
  transport: 'Transport',
  kind: 'Kind',
  address: 'Address type',
  outgoing: 'To send',
  incoming: 'To fetch',
  more: (count: number) => `and ${String(count)} more`,
  kinds: {
    lan: 'LAN, synchronous',
    'no-flush': 'LAN, without STATUS_FLUSH_QUEUES',
    async: 'asynchronous',
    modem: 'modem',
    remote: 'remote, headers first',
    coupled: 'coupled to a store',
  } satisfies Record<TransportKindName, string>,
  table: 'The status table, to fill in',
  predict: 'Before you run it',
  begin: 'The program begins so',
  solution: (title: string) => `${title}: a solution`,
}

const fr: typeof en = {
  print: 'Imprimer une fiche',
  notOfTheCourse: 'Cette leçon ne fait pas partie du cours.',
  name: 'Nom',
  date: 'Date',
  world: (title) => `Le monde\u00a0: ${title}`,
  transport: 'Transport',
  kind: 'Sorte',
  address: 'Type d’adresse',
  outgoing: 'À envoyer',
  incoming: 'À relever',
  more: (count) => `et ${String(count)} autre${count > 1 ? 's' : ''}`,
  kinds: {
    lan: 'réseau local, synchrone',
    'no-flush': 'réseau local, sans STATUS_FLUSH_QUEUES',
    async: 'asynchrone',
    modem: 'modem',
    remote: 'distant, en-têtes d’abord',
    coupled: 'couplé à une banque',
  },
  table: 'La table d’état, à remplir',
  predict: 'Avant de lancer',
  begin: 'Le programme commence ainsi',
  solution: (title) => `${title}\u00a0: une solution`,
}

/** What a printed worksheet says, in the current language. */
export const worksheetWords = (): typeof en => words({ en, fr })
