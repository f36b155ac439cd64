import { PersistentList, PersistentMap } from './persistent.ts'
import type { Picture } from './picture.ts'

/** Before the first record. */
export const EMPTY: Picture = {
  cursor: 0,
  at: 0,
  profile: null,
  line: null,
  open: [],
  calls: 0,
  lines: PersistentMap.empty(),
  spooler: { active: [], lastEvent: null, since: 0, taken: [] },
  flush: null,
  transports: [],
  mail: {
    messages: PersistentMap.empty(),
    lanes: new Map(),
    toSend: 0,
    toFetch: 0,
    sent: 0,
    delivered: 0,
    lastMoved: null,
  },
  status: [],
  tables: new Map(),
  statusView: null,
  objects: PersistentMap.empty(),
  buffers: PersistentMap.empty(),
  opened: PersistentMap.empty(),
  opening: null,
  dialogs: [],
  progress: [],
  lints: PersistentList.empty(),
  faults: PersistentList.empty(),
  console: PersistentList.empty(),
  end: null,
}
