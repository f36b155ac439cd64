import type { SimulatedMailSystem } from '../subsystem/mail-system.ts'
import type { Input } from './input.ts'

/** Lets an input happen in the world, now. */
export function applyInput({ mail }: SimulatedMailSystem, input: Input): void {
  mail.arrive(input.id ?? mail.freshId(input.transport, 'in'), input.subject, input.transport)
}
