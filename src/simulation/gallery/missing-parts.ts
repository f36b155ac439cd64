import type { GalleryWorld } from './world.ts'

export const noSpooler: GalleryWorld = {
  name: 'no-spooler',
  title: { en: 'No spooler', fr: 'Sans spouleur' },
  shows: {
    en: 'For a session that logs on with MAPI_NO_MAIL, a flag of the program and not of the world: no transport has a row, and the spooler’s object refuses to flush.',
    fr: 'Pour une session ouverte avec MAPI_NO_MAIL, indicateur du programme et non du monde : aucun transport n’a de ligne, et l’objet du spouleur refuse le flush.',
  },
  scenario: { transports: [{ name: 'Post', kind: 'lan', outgoing: 2, incoming: 1 }] },
}

export const neverLogsOn: GalleryWorld = {
  name: 'never-logs-on',
  title: { en: 'The transport that never logs on', fr: 'Le transport qui n’ouvre jamais de session' },
  shows: {
    en: 'Fax fails to log on: it has no row in the status table, its mail waits, and the flush serves the others.',
    fr: 'Fax n’arrive pas à ouvrir sa session : il n’a pas de ligne dans la table d’état, son courrier attend, et le flush sert les autres.',
  },
  scenario: {
    transports: [
      { name: 'Fax', kind: 'modem', logon: ['MAPI_E_FAILONEPROVIDER'], outgoing: 1 },
      { name: 'Post', kind: 'lan', outgoing: 2 },
    ],
  },
}
