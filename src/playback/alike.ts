type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** Whether two pieces of plain data say the same, but for the fields named. */
export const alike = (one: unknown, other: unknown, but: readonly string[] = []): boolean => {
  if (Object.is(one, other)) return true
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one).filter((key) => !but.includes(key))
  const others = Object.keys(other).filter((key) => !but.includes(key))
  return (
    keys.length === others.length &&
    keys.every((key) => Object.hasOwn(other, key) && alike(one[key], other[key]))
  )
}
