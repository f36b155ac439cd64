/** The places of a page on which one works, in the order of their tabs. */
export const PLACES = ['aside', 'code', 'stage', 'timeline'] as const

export type PlaceName = (typeof PLACES)[number]
