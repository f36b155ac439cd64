import type { SBinary } from '../api/values.ts'

/** Shortest identifier that has a flag word and at least one byte more. Page: `entryid`. */
const MINIMAL_LENGTH = 5
/** All flags set: short-term, good in this session and in no other. Page: `short-term-entry-identifiers`. */
const SHORT_TERM = 0xff
const UID_LENGTH = 16

const keyOf = (bytes: SBinary): string => {
  let key = ''
  for (const byte of bytes) key += String.fromCharCode(byte)
  return key
}

export type Lookup<T> =
  { found: 'object'; object: T } | { found: 'gone' } | { found: 'unknown' } | { found: 'malformed' }

/** The entry identifiers of one session, and what they name. */
export class EntryIds<T> {
  readonly #uid: Uint8Array
  readonly #objects = new Map<string, T | null>()

  /** `random` makes the session's own part, so that an identifier of another session is not recognised. */
  constructor(random: () => number) {
    this.#uid = Uint8Array.from({ length: UID_LENGTH }, () => Math.floor(random() * 256))
  }

  /** A short-term identifier for a row: flags, the session's part, the row's number. */
  issue(rowId: number): SBinary {
    const bytes = new Uint8Array(4 + UID_LENGTH + 4)
    bytes[0] = SHORT_TERM
    bytes.set(this.#uid, 4)
    new DataView(bytes.buffer).setUint32(4 + UID_LENGTH, rowId, true)
    return bytes
  }

  register(bytes: SBinary, object: T): void {
    this.#objects.set(keyOf(bytes), object)
  }

  /** The object is gone; its identifier is still recognised. */
  retire(bytes: SBinary): void {
    this.#objects.set(keyOf(bytes), null)
  }

  find(bytes: SBinary): Lookup<T> {
    const object = this.#objects.get(keyOf(bytes))
    if (object === null) return { found: 'gone' }
    if (object !== undefined) return { found: 'object', object }
    return { found: bytes.length < MINIMAL_LENGTH ? 'malformed' : 'unknown' }
  }
}
