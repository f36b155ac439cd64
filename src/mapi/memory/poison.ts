/** What a debug heap writes over freed bytes. */
const DEAD_BYTE = 0xdd

/**
 * Makes freed memory tell when it is read. The values stay, since the model reports misuse and lets the
 * program go on; bytes are overwritten, as a debug heap does.
 */
export function poison(value: object, onRead: (property: string) => void): void {
  if (value instanceof Uint8Array) {
    value.fill(DEAD_BYTE)
    return
  }
  for (const key of Object.keys(value)) {
    const old = (value as { [key: string]: unknown })[key]
    Object.defineProperty(value, key, {
      configurable: true,
      enumerable: true,
      get: () => {
        onRead(Array.isArray(value) ? `[${key}]` : key)
        return old
      },
      set: () => {
        onRead(Array.isArray(value) ? `[${key}]` : key)
      },
    })
  }
}
