/** The kinds of transport that a scenario may name. Page: `lifecycle`, sections 4 to 7. */
export const TRANSPORT_KINDS = ['lan', 'no-flush'] as const

export type TransportKindName = (typeof TRANSPORT_KINDS)[number]
