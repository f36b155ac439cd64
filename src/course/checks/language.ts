// The language in which lessons say what must have happened. It reads as sentences:
// called('IMAPIStatus::FlushQueues').on(spooler).with(FLUSH_UPLOAD), outgoing('Post').isEmpty().
export { called, returned } from './called.ts'
export { askedFor, everyObject } from './asked.ts'
export { all, check, claim, mistake } from './claim.ts'
export type { Check, Claim, Mistake, Rules, Verdict } from './claim.ts'
export { theCursor } from './cursor.ts'
export { desktop } from './desktop.ts'
export { nobody, somebody } from './dialogs.ts'
export { headers } from './headers.ts'
export { aFlush } from './flushes.ts'
export { aMessage, reportsArePrinted } from './journeys.ts'
export { allReleased, misused, nothing, rowsLostBy, something } from './holdings.ts'
export { theLine } from './line.ts'
export { incoming, outgoing } from './mail.ts'
export { opened, openedAStore } from './opened.ts'
export { aMask } from './masks.ts'
export { inOrder } from './order.ts'
export { secondPress, someTransport } from './presses.ts'
export { printed } from './printed.ts'
export { theProgram } from './program.ts'
export type { Subject } from './subjects.ts'
export {
  anyRow,
  anyTransport,
  failedSpooler,
  rowsWhere,
  spooler,
  transport,
  workingSpooler,
} from './subjects.ts'
export { submitted } from './submissions.ts'
export { statusTable } from './table.ts'
export { everyTransport, flushOfEverything } from './transports.ts'
