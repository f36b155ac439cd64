// Links: `#v1.` and the deflated JSON in letters. Links made today open for ever; tests/app/share/golden.ts has some.
import { fromBase64url, toBase64url } from './base64url.ts'
import { deflate, inflate } from './deflate.ts'
import { LINK } from './is-link.ts'
import type { Opened, Shared } from './shared.ts'
import { membersOf, readWritten, sealed, VERSION } from './written.ts'

/** Longer addresses are cut by mail programs and chats on their way. */
export const LONGEST_LINK = 8_000

/** What nobody's browser would open, and more text than anybody wrote. */
const LONGEST_HASH = 2_000_000
const MOST_BYTES = 4_000_000

export const hashOf = async (shared: Shared): Promise<string> =>
  `#v${String(VERSION)}.${toBase64url(await deflate(sealed(membersOf(shared))))}`

/** What a hash carries. Never throws, and runs nothing. */
export const openLink = async (hash: string): Promise<Opened> => {
  const [, version = '', letters = ''] = LINK.exec(hash) ?? []
  if (version === '') return { shared: null, notes: [{ kind: 'foreign' }] }
  if (letters.length > LONGEST_HASH) return { shared: null, notes: [{ kind: 'too large' }] }
  try {
    const { text, ended } = await inflate(fromBase64url(letters), MOST_BYTES)
    if (ended === 'too large') return { shared: null, notes: [{ kind: 'too large' }] }
    const opened = await readWritten(text, ended === 'whole')
    if (Number(version) <= VERSION) return opened
    const newer = { kind: 'newer', version: Number(version) } as const
    return { ...opened, notes: [newer, ...opened.notes.filter(({ kind }) => kind !== 'newer')] }
  } catch {
    return { shared: null, notes: [{ kind: 'unreadable' }] }
  }
}
