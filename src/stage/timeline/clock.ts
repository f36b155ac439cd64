/** `01:02.345`, minutes, seconds and milliseconds of virtual time. */
export const clock = (ms: number): string => {
  const whole = Math.max(0, Math.round(ms))
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${two(Math.floor(whole / 60_000))}:${two(Math.floor(whole / 1000) % 60)}.${String(whole % 1000).padStart(3, '0')}`
}

const STEPS = [100, 200, 500, 1000, 2000, 5000, 10_000, 30_000, 60_000, 300_000, 600_000, 3_600_000]

/** Times to mark on the ruler: round ones, and not more than so many. */
export const ticks = (duration: number, most: number): readonly number[] => {
  const step = STEPS.find((one) => duration / one <= most) ?? duration
  return Array.from({ length: Math.floor(duration / Math.max(1, step)) }, (_, index) => (index + 1) * step)
}
