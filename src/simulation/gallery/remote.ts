import type { GalleryWorld } from './world.ts'

export const remoteOffice: GalleryWorld = {
  name: 'remote-office',
  title: { en: 'The remote office', fr: 'Le bureau distant' },
  shows: {
    en: 'A remote transport lists the headers at its far end: mark one for fetching and one for deletion, and the spooler has it carried out.',
    fr: 'Un transport distant liste les en-têtes de l’autre côté : marquez-en un à relever et un à supprimer, et le spouleur fait exécuter la demande.',
  },
  scenario: {
    transports: [
      {
        name: 'Field',
        kind: 'remote',
        lineSpeed: 100,
        incoming: [
          { id: 'short', subject: 'Short', size: 100 },
          { id: 'junk', subject: 'Junk', size: 500 },
          { id: 'long', subject: 'Long', size: 1_000 },
        ],
      },
    ],
  },
}
