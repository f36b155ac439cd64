import type { GalleryWorld } from './world.ts'

export const stuckOutbox: GalleryWorld = {
  name: 'stuck-outbox',
  title: { en: 'The stuck Outbox', fr: 'La boîte d’envoi bloquée' },
  shows: {
    en: 'The network of Post is down: its mail stays in the Outbox after the flush, while that of House goes out.',
    fr: 'Le réseau de Post est coupé : son courrier reste dans la boîte d’envoi après le flush, tandis que celui de House part.',
  },
  scenario: {
    transports: [
      { name: 'Post', kind: 'lan', link: 'down', outgoing: 3 },
      { name: 'House', kind: 'lan', addressType: 'EX', outgoing: 2 },
    ],
  },
}

export const nightRelay: GalleryWorld = {
  name: 'night-relay',
  title: { en: 'The relay at night', fr: 'Le relais de nuit' },
  shows: {
    en: 'An asynchronous transport keeps its own hours: a plain flush returns S_OK and moves nothing, one with FLUSH_FORCE sends all.',
    fr: 'Un transport asynchrone a ses propres horaires : un simple flush renvoie S_OK et ne déplace rien, avec FLUSH_FORCE tout part.',
  },
  scenario: { transports: [{ name: 'Relay', kind: 'async', outgoing: 3, scheduleMs: 8 * 3_600_000 }] },
}

export const closedStore: GalleryWorld = {
  name: 'closed-store',
  title: { en: 'The closed store', fr: 'La banque fermée' },
  shows: {
    en: 'Two messages were submitted in a message store that nobody has opened: the spooler cannot see them, and sends the third alone.',
    fr: 'Deux messages ont été soumis dans une banque de messages que personne n’a ouverte : le spouleur ne les voit pas et n’envoie que le troisième.',
  },
  scenario: {
    stores: [{ name: 'Personal Folders' }, { name: 'Archive', open: false }],
    transports: [
      {
        name: 'Post',
        kind: 'lan',
        outgoing: [
          { id: 'old-1', subject: 'From last year', store: 'Archive' },
          { id: 'old-2', subject: 'From the year before', store: 'Archive' },
          { id: 'new', subject: 'From today' },
        ],
      },
    ],
  },
}

export const slowFarEnd: GalleryWorld = {
  name: 'slow-far-end',
  title: { en: 'The busy far end', fr: 'Le correspondant occupé' },
  shows: {
    en: 'The other side asks to wait half a minute: the flush is over while the message still waits, and the spooler offers it again later.',
    fr: 'L’autre côté demande d’attendre une demi-minute : le flush est fini alors que le message attend encore, et le spouleur le représente plus tard.',
  },
  scenario: {
    transports: [
      { name: 'Post', kind: 'lan', outgoing: 1, submit: [{ result: 'MAPI_E_WAIT', seconds: 30 }] },
    ],
  },
}
