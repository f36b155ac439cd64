import { addressTypeOf, SimulatedMailSystem, type MailSystemPorts } from '../subsystem/mail-system.ts'
import { parseRecipient } from '../subsystem/mail/message.ts'
import type { Fact } from './trace.ts'
import type { Scenario } from './scenario.ts'

type TransportScenario = Scenario['transports'][number]

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16))

/** Makes the mail system that a scenario describes, with all its messages in place. */
export function createWorld(
  scenario: Scenario,
  ports: MailSystemPorts & { record: (fact: Fact) => void },
): SimulatedMailSystem {
  const transports = scenario.transports.map((transport) => ({
    ...transport,
    entryId: transport.entryId === undefined ? undefined : bytesOf(transport.entryId),
  }))
  ports.record({
    type: 'world',
    profile: scenario.profile,
    transports: transports.map((transport) => ({
      name: transport.name,
      kind: transport.kind,
      addressType: addressTypeOf(transport),
    })),
  })
  const system = new SimulatedMailSystem(
    { name: scenario.profile, rowOrder: scenario.rowOrder, transports },
    ports,
  )
  for (const transport of transports) {
    submitOutgoing(system, transport)
    placeIncoming(system, transport)
  }
  return system
}

function submitOutgoing({ mail }: SimulatedMailSystem, transport: Omit<TransportScenario, 'entryId'>): void {
  const type = addressTypeOf(transport)
  for (const { id, subject, to } of listed(transport.outgoing)) {
    const recipients = to ?? [`${type}:recipient`]
    mail.submit(
      id ?? mail.freshId(transport.name, 'out'),
      subject,
      recipients.map((recipient) => parseRecipient(recipient, type)),
    )
  }
}

function placeIncoming(
  { mail }: SimulatedMailSystem,
  { name, incoming }: Omit<TransportScenario, 'entryId'>,
): void {
  for (const { id, subject } of listed(incoming)) mail.arrive(id ?? mail.freshId(name, 'in'), subject, name)
}

type MessageScenario = Exclude<TransportScenario['outgoing'], number>[number]

const listed = (queue: number | readonly MessageScenario[]): readonly MessageScenario[] =>
  typeof queue === 'number'
    ? Array.from({ length: queue }, (_, index) => ({ subject: `Message ${index + 1}` }))
    : queue
