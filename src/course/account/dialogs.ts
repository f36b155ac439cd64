import type { Trace } from '../../simulation/trace.ts'
import type { Moment } from './moment.ts'
import { momentOf } from './moment.ts'

/** A dialog that somebody saw while the program ran. */
export interface Dialog {
  /** Whose it is: a transport's name, or the spooler. */
  owner: string
  shown: Moment
  /** Null while nobody has answered. */
  answer: 'ok' | 'cancel' | null
}

/** The dialogs of a run, in order, until the program ended. */
export const dialogsOf = (trace: Trace): readonly Dialog[] => {
  const dialogs = new Map<number, Dialog>()
  for (const record of trace) {
    if (record.type === 'end' && record.of === 'program') break
    if (record.type !== 'dialog') continue
    const { id, owner, answer = null } = record
    dialogs.set(id, { owner, shown: dialogs.get(id)?.shown ?? momentOf(record), answer })
  }
  return [...dialogs.values()]
}
