import { STATUS_OFFLINE, STATUS_REMOTE_ACCESS } from '../../mapi/api/constants.ts'
import type { Claim } from './claim.ts'
import { claim } from './claim.ts'

/** `theLine.isFree()`: no remote transport holds its connection when the program ends. */
export const theLine = {
  isFree: (): Claim =>
    claim({ en: 'the line is free at the end', fr: 'la ligne est libre à la fin' }, ({ rows, end }) => {
      const holder = rows.find(
        ({ codeAtTheEnd: code }) => (code & STATUS_REMOTE_ACCESS) !== 0 && (code & STATUS_OFFLINE) === 0,
      )
      return holder
        ? {
            holds: false,
            at: end,
            actual: { en: `${holder.name} still holds it`, fr: `${holder.name} l’occupe encore` },
          }
        : { holds: true, at: end }
    }),
}
