import { standingProfile } from '../standing-profile.ts'
import type { GalleryWorld } from './world.ts'

export const standing: GalleryWorld = {
  name: 'standing',
  title: { en: 'The standing profile', fr: 'Le profil habituel' },
  shows: {
    en: 'A transport of every kind on an ordinary day: one flush through the spooler empties every queue, and the fax asks before it dials.',
    fr: 'Un transport de chaque sorte, un jour ordinaire : un seul flush par le spouleur vide toutes les files, et le fax demande avant de composer le numéro.',
  },
  scenario: standingProfile,
}
