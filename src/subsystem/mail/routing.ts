import type { Recipient } from './message.ts'

/** What a transport registers for when it is logged on. Page: `ixplogon-addresstypes`. */
export interface Registration {
  readonly transport: string
  /** Null takes anything; a single empty string takes nothing by type. */
  readonly addressTypes: readonly string[] | null
  /** MAPIUIDs, in hexadecimal. */
  readonly uids: readonly string[]
}

/**
 * SP-06: which transports could take a recipient, the first of them first. All registered MAPIUIDs are
 * scanned in transport order, then all address types, with exact match. Page: `ixplogon-addresstypes`.
 */
export class Routing {
  readonly #registrations: readonly Registration[]
  readonly #known = new Map<string, readonly string[]>()

  /** In transport order. */
  constructor(registrations: readonly Registration[]) {
    this.#registrations = registrations
  }

  candidates({ addressType, uid }: Recipient): readonly string[] {
    const key = `${uid ?? ''}|${addressType}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const byUid = this.#registrations.filter(({ uids }) => uid !== undefined && uids.includes(uid))
    const byType = this.#registrations.filter(
      ({ addressTypes }) =>
        addressTypes === null || (addressType !== '' && addressTypes.includes(addressType)),
    )
    const candidates = [...new Set([...byUid, ...byType].map(({ transport }) => transport))]
    this.#known.set(key, candidates)
    return candidates
  }

  /** The transport whose turn it is to take this recipient; null when all have passed it on. */
  next(recipient: Recipient): string | null {
    return this.candidates(recipient)[recipient.passedOn] ?? null
  }
}
