/** A name that nobody has yet. `crypto.randomUUID` is missing where a site is served over plain HTTP; this is not. */
export const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16).padStart(8, '0')).join(
    '-',
  )
