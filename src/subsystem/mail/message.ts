import type { MessageInfo, Place } from '../facts.ts'

/** One recipient of a message. Page: `pidtagresponsibility-canonical-property`. */
export interface Recipient {
  readonly addressType: string
  readonly address: string
  /** PR_RESPONSIBILITY: a transport has delivered to it, or has finally failed to. */
  responsible: boolean
}

export interface Message {
  readonly id: string
  readonly direction: 'out' | 'in'
  readonly subject: string
  readonly recipients: readonly Recipient[]
  /** Place in the order of submission or arrival. */
  readonly order: number
  place: Place
}

/** `TYPE:address`; without a type, `defaultType`. */
export function parseRecipient(text: string, defaultType: string): Recipient {
  const colon = text.indexOf(':')
  return colon > 0
    ? { addressType: text.slice(0, colon), address: text.slice(colon + 1), responsible: false }
    : { addressType: defaultType, address: text, responsible: false }
}

export const messageInfo = ({ id, direction, subject, recipients }: Message): MessageInfo => ({
  id,
  direction,
  subject,
  to: recipients.map(({ addressType, address }) => `${addressType}:${address}`),
})
