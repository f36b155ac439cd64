// A position in a recording has an address. It is written only when somebody asks for it.

const HASH = /^#t=(\d{1,10})$/

/** The virtual time that an address names; null where it names none. */
export const momentIn = (hash: string): number | null => {
  const found = HASH.exec(hash)?.[1]
  return found === undefined ? null : Number(found)
}

export const addressOfMoment = (page: string, virtualMs: number): string => {
  const address = new URL(page)
  address.hash = `t=${String(Math.round(virtualMs))}`
  return address.href
}
