import type { SBinary } from '../api/values.ts'

/** Shortest identifier that has a flag word and at least one byte more. Page: `entryid`. */
const MINIMAL_LENGTH = 5
const FLAG_BYTES = 4
const UID_LENGTH = 16
const NUMBER_BYTES = 4

// departs: ST-15
/** All flags set: short-term, good in this session and in no other. Page: `short-term-entry-identifiers`. */
const SHORT_TERM = 0xff

/** Marks what MAPI itself, and not a provider, has given a long-term identifier. */
const MAPI_UID = Uint8Array.from('MAPI on Demand 1', (character) => character.charCodeAt(0))

const keyOf = (bytes: SBinary): string => {
  let key = ''
  for (const byte of bytes) key += String.fromCharCode(byte)
  return key
}

const startsWith = (bytes: SBinary, start: SBinary): boolean =>
  start.every((byte, index) => bytes[FLAG_BYTES + index] === byte)

// Made at once: while a program runs, the worker's own powers are out of reach.
const text = new TextEncoder()
const decoder = new TextDecoder()

/**
 * A long-term identifier: no flag set, MAPI's own mark, the kind of object and its name. Its bytes are the
 * same in every session of every run. Page: `long-term-entry-identifiers`.
 */
export function longTermId(kind: number, name: string): SBinary {
  const encoded = text.encode(name)
  const bytes = new Uint8Array(FLAG_BYTES + UID_LENGTH + NUMBER_BYTES + encoded.length)
  bytes.set(MAPI_UID, FLAG_BYTES)
  new DataView(bytes.buffer).setUint32(FLAG_BYTES + UID_LENGTH, kind, true)
  bytes.set(encoded, FLAG_BYTES + UID_LENGTH + NUMBER_BYTES)
  return bytes
}

/** What a long-term identifier of MAPI's own says; undefined for any other. */
export function readLongTermId(bytes: SBinary): { kind: number; name: string } | undefined {
  const start = FLAG_BYTES + UID_LENGTH + NUMBER_BYTES
  if (bytes.length < start || bytes[0] !== 0 || !startsWith(bytes, MAPI_UID)) return undefined
  const kind = new DataView(bytes.buffer, bytes.byteOffset).getUint32(FLAG_BYTES + UID_LENGTH, true)
  return { kind, name: decoder.decode(bytes.subarray(start)) }
}

/** What an identifier names: an object, or why it names none. */
export type Lookup<T> =
  /** `closed`: the object's provider has gone; `absent`: the format is known, and no object has this one. */
  { found: 'object'; object: T } | { found: 'closed' | 'absent' | 'unknown' | 'malformed' }

/** The entry identifiers of one session, and what they name. */
export class EntryIds<T> {
  readonly #uid: Uint8Array
  readonly #objects = new Map<string, T | null>()
  #lastNumber = 0

  /** `random` makes the session's own part, so that an identifier of another session is not recognised. */
  constructor(random: () => number) {
    this.#uid = Uint8Array.from({ length: UID_LENGTH }, () => Math.floor(random() * 256))
  }

  /** A short-term identifier, never given before: flags, the session's part, a number. */
  issue(): SBinary {
    const bytes = new Uint8Array(FLAG_BYTES + UID_LENGTH + NUMBER_BYTES)
    bytes[0] = SHORT_TERM
    bytes.set(this.#uid, FLAG_BYTES)
    new DataView(bytes.buffer).setUint32(FLAG_BYTES + UID_LENGTH, ++this.#lastNumber, true)
    return bytes
  }

  register(bytes: SBinary, object: T): void {
    this.#objects.set(keyOf(bytes), object)
  }

  /** The object's provider has gone; its identifier is still recognised. */
  retire(bytes: SBinary): void {
    this.#objects.set(keyOf(bytes), null)
  }

  find(bytes: SBinary): Lookup<T> {
    const object = this.#objects.get(keyOf(bytes))
    if (object === null) return { found: 'closed' }
    if (object !== undefined) return { found: 'object', object }
    if (bytes.length < MINIMAL_LENGTH) return { found: 'malformed' }
    return { found: startsWith(bytes, this.#uid) || startsWith(bytes, MAPI_UID) ? 'absent' : 'unknown' }
  }
}
