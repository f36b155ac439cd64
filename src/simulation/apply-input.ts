import type { SimulatedMailSystem } from '../subsystem/mail-system.ts'
import type { Input } from './input.ts'

/** Lets an input happen in the world, now. */
export function applyInput(world: SimulatedMailSystem, input: Input): void {
  switch (input.kind) {
    case 'arrive': {
      const { transport, id, subject, messageClass } = input
      world.mail.arrive(id ?? world.mail.freshId(`${transport}-in`), subject, transport, messageClass)
      break
    }
    case 'network':
      world.setNetwork(input.state === 'up', input.transport)
      break
    case 'carrier-lost':
      world.loseCarrier(input.transport)
      break
    case 'answer':
      world.desktop.answer(input.transport, input.answer)
      break
    case 'open-store':
      world.mail.openStore(input.store)
      break
  }
}
