// The language in which lessons say what must have happened. It reads as sentences:
// called('IMAPIStatus::FlushQueues').on(spooler).with(FLUSH_UPLOAD), outgoing('Post').isEmpty().
export { called, returned } from './called.ts'
export { all, check, claim, mistake } from './claim.ts'
export type { Check, Claim, Mistake, Rules, Verdict } from './claim.ts'
export { allReleased, nothing, something } from './holdings.ts'
export { incoming, outgoing } from './mail.ts'
export { opened } from './opened.ts'
export { theProgram } from './program.ts'
export { anyTransport, spooler, transport } from './subjects.ts'
export { statusTable } from './table.ts'
export { everyTransport, flushOfEverything } from './transports.ts'
