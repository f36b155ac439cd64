/** The kinds of transport that a scenario may name. */
export const TRANSPORT_KINDS = ['lan', 'no-flush', 'async', 'modem', 'remote', 'coupled'] as const

export type TransportKindName = (typeof TRANSPORT_KINDS)[number]
