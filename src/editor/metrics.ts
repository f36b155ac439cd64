/** Pixels, for the plain editor and Monaco alike: when the one takes the other's place, nothing moves. */
export const METRICS = {
  fontSize: 13,
  lineHeight: 22,
  top: 10,
  /** Between a line's number and its text. */
  gap: 16,
  /** Digits that there is room for. */
  numberDigits: 3,
} as const
