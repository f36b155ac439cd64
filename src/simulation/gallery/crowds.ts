import type { GalleryWorld } from './world.ts'

export const tenTransports: GalleryWorld = {
  name: 'ten-transports',
  title: { en: 'Ten transports', fr: 'Dix transports' },
  shows: {
    en: 'Ten transports, every third one of which cannot be flushed by itself: through the spooler all ten are emptied, one after the other.',
    fr: 'Dix transports, dont un sur trois ne se vide pas par lui-même : par le spouleur, les dix se vident l’un après l’autre.',
  },
  scenario: {
    transports: Array.from({ length: 10 }, (_, index) => ({
      name: `Line ${index + 1}`,
      kind: index % 3 === 2 ? ('no-flush' as const) : ('lan' as const),
      addressType: `LINE${index + 1}`,
      outgoing: 2,
      incoming: 1,
    })),
  },
}

export const backlog: GalleryWorld = {
  name: 'backlog',
  title: { en: 'A backlog of ten thousand', fr: 'Dix mille messages en retard' },
  shows: {
    en: 'Ten thousand messages wait after the holidays: one call sends them all, and each costs as much as the first.',
    fr: 'Dix mille messages attendent au retour des vacances : un seul appel les envoie tous, et chacun coûte autant que le premier.',
  },
  scenario: { transports: [{ name: 'Post', kind: 'lan', outgoing: 10_000, latencyMs: 20 }] },
}
