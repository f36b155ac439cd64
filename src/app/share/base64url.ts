// Bytes as letters that an address may carry as they are, without padding (RFC 4648, section 5).

/** So many bytes become arguments of one call. */
const PIECE = 8_192

export const toBase64url = (bytes: Uint8Array): string => {
  let letters = ''
  for (let from = 0; from < bytes.length; from += PIECE)
    letters += String.fromCharCode(...bytes.subarray(from, from + PIECE))
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** As far as the letters are such; what comes after the first that is none is left out. */
export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> => {
  const letters = /^[A-Za-z0-9_-]*/.exec(text)?.[0] ?? ''
  // One letter alone makes no byte.
  const usable = letters.length % 4 === 1 ? letters.slice(0, -1) : letters
  const decoded = atob(usable.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(decoded, (letter) => letter.charCodeAt(0))
}
