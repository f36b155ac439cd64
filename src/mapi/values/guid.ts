// Page: guid.

const pattern = /^\{?([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})\}?$/i

export const isGuid = (value: unknown): value is string => typeof value === 'string' && pattern.test(value)

const pairs = (hex: string): number[] => (hex.match(/../g) ?? []).map((pair) => parseInt(pair, 16))

/** The 16 bytes as they lie in memory: the first three groups with their low byte first. */
export function guidBytes(guid: string): Uint8Array {
  const [, data1 = '', data2 = '', data3 = '', ...data4] = pattern.exec(guid) ?? []
  return Uint8Array.from([
    ...pairs(data1).reverse(),
    ...pairs(data2).reverse(),
    ...pairs(data3).reverse(),
    ...data4.flatMap(pairs),
  ])
}
