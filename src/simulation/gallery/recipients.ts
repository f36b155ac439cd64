import type { GalleryWorld } from './world.ts'

export const refusedAddresses: GalleryWorld = {
  name: 'refused-addresses',
  title: { en: 'Refused addresses', fr: 'Adresses refusées' },
  shows: {
    en: 'The far end refuses an address, and another message asks for a receipt: both come back as reports in the Inbox.',
    fr: 'Le serveur distant refuse une adresse, et un autre message demande un accusé : dans les deux cas un rapport arrive dans la boîte de réception.',
  },
  scenario: {
    transports: [
      {
        name: 'Post',
        kind: 'lan',
        refuses: ['nobody@example.com'],
        outgoing: [
          { id: 'lost', subject: 'Are you there?', to: ['SMTP:nobody@example.com'] },
          { id: 'receipt', subject: 'Contract', to: ['SMTP:ada@example.com'], deliveryReport: true },
        ],
      },
    ],
  },
}

export const twoOfAKind: GalleryWorld = {
  name: 'two-of-a-kind',
  title: { en: 'Two transports of one type', fr: 'Deux transports du même type' },
  shows: {
    en: 'Both take SMTP: the first in transport order gets every message, and the second only the one that the first passes on with MAPI_E_NOT_ME.',
    fr: 'Tous deux prennent SMTP : le premier dans l’ordre des transports reçoit tous les messages, le second seulement celui que le premier laisse passer par MAPI_E_NOT_ME.',
  },
  scenario: {
    transports: [
      {
        name: 'Old post',
        kind: 'lan',
        submit: [{ result: 'MAPI_E_NOT_ME' }],
        outgoing: [
          { id: 'passed-on', subject: 'For the other one' },
          { id: 'taken', subject: 'For the first' },
        ],
      },
      { name: 'New post', kind: 'lan' },
    ],
  },
}
