import type { Claim } from './claim.ts'
import { claim } from './claim.ts'

const no = { en: 'it is not so', fr: 'ce n’est pas le cas' }

/** Whether the program is told what happens. */
export const aNotification = {
  comes: (): Claim =>
    claim({ en: 'a notification came', fr: 'une notification est arrivée' }, ({ notices: [first], end }) =>
      first ? { holds: true, at: first.at } : { holds: false, at: end, actual: no },
    ),

  /** The sign of a mistake: transports are flushed, and nobody is told. */
  isMissed: (): Claim =>
    claim(
      { en: 'a flush, and no notification', fr: 'un vidage, et aucune notification' },
      ({ notices, flushes, end }) =>
        notices.length === 0 && flushes.transports.length > 0
          ? { holds: true, at: end }
          : { holds: false, at: end, actual: no },
    ),
}
