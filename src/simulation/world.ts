import { addressTypesOf, SimulatedMailSystem, type MailSystemPorts } from '../subsystem/mail-system.ts'
import { KINDS } from '../subsystem/kinds/registry.ts'
import { parseRecipient, type Recipient } from '../subsystem/mail/message.ts'
import { numberOf } from './answers.ts'
import type { Scenario } from './scenario.ts'
import type { Fact } from './trace.ts'

type TransportScenario = Scenario['transports'][number]
type MessageScenario = Exclude<TransportScenario['outgoing'], number>[number]

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16))

/** Address types, however the scenario says them; undefined leaves them to the kind. */
const typesOf = ({ addressType, addressTypes }: TransportScenario): readonly string[] | null | undefined =>
  addressTypes !== undefined ? addressTypes : addressType === undefined ? undefined : [addressType]

/** Makes the mail system that a scenario describes, with all its messages in place. */
export function createWorld(
  scenario: Scenario,
  ports: MailSystemPorts & { record: (fact: Fact) => void },
): SimulatedMailSystem {
  ports.record({
    type: 'world',
    profile: scenario.profile,
    transports: scenario.transports.map((transport) => ({
      name: transport.name,
      kind: transport.kind,
      addressType: defaultTypeOf(transport),
    })),
  })
  const system = new SimulatedMailSystem(
    {
      name: scenario.profile,
      rowOrder: scenario.rowOrder,
      transports: scenario.transports.map((transport) => ({
        ...transport,
        addressTypes: typesOf(transport),
        entryId: transport.entryId === undefined ? undefined : bytesOf(transport.entryId),
        logonAnswers: transport.logon.map(numberOf),
        logonFlags: transport.logonFlags?.map(numberOf).reduce((flags, flag) => flags | flag, 0),
        submitAnswers: transport.submit.flatMap(({ result, seconds, end, times }) =>
          Array.from({ length: times }, () => ({
            hr: numberOf(result),
            seconds,
            endFlags: end === undefined ? 0 : numberOf(end),
          })),
        ),
      })),
      stores: scenario.stores,
      user: scenario.user,
      spoolerRuns: scenario.spooler === 'running',
      offline: scenario.offline,
      turnMs: scenario.turnMs,
    },
    ports,
  )
  for (const transport of scenario.transports) {
    submitOutgoing(system, transport)
    placeIncoming(system, transport)
    if (transport.headersCached) system.cacheHeaders(transport.name)
  }
  return system
}

/** What a recipient without a type is taken to have. */
const defaultTypeOf = (transport: TransportScenario): string =>
  addressTypesOf({ kind: transport.kind, addressTypes: typesOf(transport) })?.[0] ??
  KINDS[transport.kind].addressType

function submitOutgoing({ mail }: SimulatedMailSystem, transport: TransportScenario): void {
  const type = defaultTypeOf(transport)
  for (const message of listed(transport.outgoing))
    mail.submit(
      message.id ?? mail.freshId(`${transport.name}-out`),
      message.subject,
      (message.to ?? [`${type}:recipient`]).map((recipient) => recipientOf(recipient, type)),
      {
        messageClass: message.messageClass,
        keepsCopy: message.keepCopy,
        deleteAfterSubmit: message.deleteAfterSubmit,
        wantsDeliveryReport: message.deliveryReport,
        suppressesReports: message.suppressReports,
        preprocess: message.preprocess,
        notBefore: message.notBefore,
        ...(message.store !== undefined && { store: message.store }),
      },
    )
}

const recipientOf = (
  recipient: NonNullable<MessageScenario['to']>[number],
  defaultType: string,
): Recipient =>
  typeof recipient === 'string'
    ? parseRecipient(recipient, defaultType)
    : parseRecipient(`${recipient.type}:${recipient.address}`, defaultType, recipient.uid?.toLowerCase())

function placeIncoming({ mail }: SimulatedMailSystem, { name, incoming }: TransportScenario): void {
  for (const { id = mail.freshId(`${name}-in`), subject, messageClass, size } of listed(incoming))
    mail.incoming.arrive({ id, subject, transport: name, messageClass, size: size ?? undefined })
}

const listed = (queue: number | readonly MessageScenario[]): readonly MessageScenario[] =>
  typeof queue === 'number'
    ? Array.from({ length: queue }, (_, index) => ({
        subject: `Message ${index + 1}`,
        messageClass: 'IPM.Note',
        keepCopy: true,
        deleteAfterSubmit: false,
        deliveryReport: false,
        suppressReports: false,
        preprocess: false,
        notBefore: 0,
        size: 2_400,
      }))
    : queue
