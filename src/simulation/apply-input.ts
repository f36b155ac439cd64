import { FLUSH_DOWNLOAD, FLUSH_UPLOAD } from '../mapi/api/constants.ts'
import type { SimulatedMailSystem } from '../subsystem/mail-system.ts'
import type { Input } from './input.ts'

const DIRECTIONS = { out: FLUSH_UPLOAD, in: FLUSH_DOWNLOAD, both: FLUSH_UPLOAD | FLUSH_DOWNLOAD } as const

/** Lets an input happen in the world, now. */
export function applyInput(world: SimulatedMailSystem, input: Input): void {
  switch (input.kind) {
    case 'arrive': {
      const {
        transport,
        id = world.mail.freshId(`${transport}-in`),
        subject,
        messageClass,
        size = 2_400,
      } = input
      world.mail.incoming.arrive({ id, subject, transport, messageClass, size: size ?? undefined })
      break
    }
    case 'network':
      world.setNetwork(input.state === 'up', input.transport)
      break
    case 'carrier-lost':
      world.loseCarrier(input.transport)
      break
    case 'critical-error':
      world.report(input.transport, 'CRITICAL ERROR')
      break
    case 'ready-to-send':
      world.report(input.transport, 'READY TO SEND')
      break
    case 'cancel':
      world.cancel(input.message)
      break
    case 'answer':
      world.desktop.answer(input.transport, input.answer)
      break
    case 'far-end':
      world.setFarEnd(input.transport, input.state)
      break
    case 'flush':
      world.flush(DIRECTIONS[input.direction], input.transport)
      break
    case 'open-store':
      world.mail.openStore(input.store)
      break
  }
}
