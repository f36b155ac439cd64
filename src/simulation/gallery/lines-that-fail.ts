import type { GalleryWorld } from './world.ts'

export const hotelModem: GalleryWorld = {
  name: 'hotel-modem',
  title: { en: 'The modem in the hotel', fr: 'Le modem à l’hôtel' },
  shows: {
    en: 'The fax asks before it dials, in spite of FLUSH_NO_UI; who is asked cancels the first time, and the flush fails with MAPI_E_USER_CANCEL.',
    fr: 'Le fax demande avant de composer, malgré FLUSH_NO_UI ; la première fois on annule, et le flush échoue avec MAPI_E_USER_CANCEL.',
  },
  scenario: {
    transports: [{ name: 'Fax', kind: 'modem', outgoing: 2, incoming: 1 }],
    user: [
      { answer: 'cancel', afterMs: 5_000 },
      { answer: 'ok', afterMs: 5_000 },
    ],
  },
}

export const networkFlaps: GalleryWorld = {
  name: 'network-flaps',
  title: { en: 'The network flaps', fr: 'Le réseau hésite' },
  shows: {
    en: 'The network goes down in the middle of a flush and comes back: the rest stays in the Outbox until the spooler tries again a minute later.',
    fr: 'Le réseau tombe au milieu d’un flush puis revient : le reste demeure dans la boîte d’envoi jusqu’à ce que le spouleur réessaie une minute plus tard.',
  },
  scenario: {
    transports: [{ name: 'Post', kind: 'lan', outgoing: 8 }],
    events: [
      { at: 2_000, kind: 'network', state: 'down' },
      { at: 5_000, kind: 'network', state: 'up' },
    ],
  },
}

export const faxCancelled: GalleryWorld = {
  name: 'fax-cancelled',
  title: { en: 'One of two', fr: 'Un sur deux' },
  shows: {
    en: 'Whoever is asked cancels the fax: its mail stays, that of Post goes out, and the flush succeeds with MAPI_W_PARTIAL_COMPLETION.',
    fr: 'La personne interrogée annule le fax : son courrier reste, celui de Post part, et le flush réussit avec MAPI_W_PARTIAL_COMPLETION.',
  },
  scenario: {
    transports: [
      { name: 'Fax', kind: 'modem', outgoing: 1 },
      { name: 'Post', kind: 'lan', outgoing: 2 },
    ],
    user: [{ answer: 'cancel', afterMs: 2_000 }],
  },
}
