// The browser's own compression. What is inflated comes from strangers: it may be cut, damaged, or made to
// become very large.

/** Bytes in; of these, inflated text has at most a thousand times as much. */
const SLICE = 4_096
/** What was inflated before the damage is known only slice by slice. */
const SMALL_SLICE = 64

export interface Inflated {
  readonly text: string
  readonly ended: 'whole' | 'damaged' | 'too large'
}

const feed = async (
  stream: WritableStream<BufferSource>,
  bytes: Uint8Array<ArrayBuffer>,
  slice: number,
): Promise<void> => {
  const writer = stream.getWriter()
  // What goes wrong is met where one reads.
  writer.closed.catch(() => undefined)
  try {
    for (let from = 0; from < bytes.length; from += slice) {
      await writer.ready
      await writer.write(bytes.subarray(from, from + slice))
    }
    await writer.close()
  } catch {
    return
  }
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

interface Drained {
  readonly pieces: readonly Uint8Array[]
  readonly ended: Inflated['ended']
}

const drain = async (stream: ReadableStream<Uint8Array>, most: number): Promise<Drained> => {
  const reader = stream.getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return { pieces, ended: 'whole' }
      length += value.length
      if (length > most) {
        await reader.cancel()
        return { pieces, ended: 'too large' }
      }
      pieces.push(value)
    }
  } catch {
    return { pieces, ended: 'damaged' }
  }
}

const passThrough = async (
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  slice: number,
  most: number,
): Promise<Drained> => {
  const feeding = feed(stream.writable, bytes, slice)
  const drained = await drain(stream.readable, most)
  if (drained.ended === 'whole') await feeding
  return drained
}

/** A text as deflated bytes. */
export const deflate = async (text: string): Promise<Uint8Array> => {
  const bytes = new TextEncoder().encode(text)
  const { pieces } = await passThrough(new CompressionStream('deflate-raw'), bytes, bytes.length, Infinity)
  return joined(pieces)
}

/** A text, of at most so many bytes, from deflated ones; of damaged ones, what stands before the damage. */
export const inflate = async (bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Inflated> => {
  const decompress = (slice: number): Promise<Drained> =>
    passThrough(new DecompressionStream('deflate-raw'), bytes, slice, most)
  let drained = await decompress(SLICE)
  if (drained.ended === 'damaged') drained = await decompress(SMALL_SLICE)
  const text = new TextDecoder().decode(joined(drained.pieces))
  // A letter of several bytes may have been cut through.
  return drained.ended === 'whole'
    ? { text, ended: 'whole' }
    : { text: text.replace(/\uFFFD+$/, ''), ended: drained.ended }
}
