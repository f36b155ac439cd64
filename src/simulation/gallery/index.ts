import { closedStore, nightRelay, slowFarEnd, stuckOutbox } from './mail-that-waits.ts'
import { faxCancelled, hotelModem, networkFlaps } from './lines-that-fail.ts'
import { neverLogsOn, noSpooler } from './missing-parts.ts'
import { backlog, tenTransports } from './crowds.ts'
import { refusedAddresses, twoOfAKind } from './recipients.ts'
import { logonWaits, oldOutlook, whoAmI } from './profiles.ts'
import { remoteOffice } from './remote.ts'
import { standing } from './standing.ts'
import type { GalleryWorld } from './world.ts'

export type { GalleryWorld } from './world.ts'

/** Worlds to try a program in, the ordinary one first. */
export const gallery: readonly GalleryWorld[] = [
  standing,
  stuckOutbox,
  hotelModem,
  nightRelay,
  noSpooler,
  networkFlaps,
  tenTransports,
  backlog,
  closedStore,
  refusedAddresses,
  twoOfAKind,
  neverLogsOn,
  slowFarEnd,
  remoteOffice,
  whoAmI,
  oldOutlook,
  logonWaits,
  faxCancelled,
]

export const worldNamed = (name: string): GalleryWorld | undefined =>
  gallery.find((world) => world.name === name)
