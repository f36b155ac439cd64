/**
 * Pixels, for the plain editor and Monaco alike: when the one takes the other's place, nothing moves, as long as the
 * lines are no longer than the column. Monaco wraps those that are.
 */
export const METRICS = {
  fontSize: 12.5,
  lineHeight: 22,
  top: 10,
  /** Between a line's number and its text. */
  gap: 12,
  /** Digits that there is room for. */
  numberDigits: 3,
} as const
