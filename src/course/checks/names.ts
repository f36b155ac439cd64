import { decodeFlags, decodeResult, hex32 } from '../../mapi/constants/decode.ts'
import { METHOD_FLAGS } from '../../mapi/constants/method-flags.ts'

/** The same bit has another name in every method: 8 is FLUSH_FORCE here and STATUS_FLUSH_QUEUES there. */
const vocabularies = new Map(
  Object.entries(METHOD_FLAGS).map(([method, flags]) => [method.replace(/^.*::/, ''), flags]),
)

/** Flags as one writes them: `FLUSH_UPLOAD | FLUSH_NO_UI`. */
export const flagNames = (method: string, flags: number): string => {
  const { names, unknown } = decodeFlags(flags, vocabularies.get(method) ?? [])
  const parts = unknown === 0 ? names : [...names, hex32(unknown)]
  return parts.length > 0 ? parts.join(' | ') : '0'
}

export const resultName = (hr: number): string => decodeResult(hr).name ?? hex32(hr)

/** A result as a program may write it: by its names, or as a number. */
export const spellingsOf = (hr: number): readonly string[] => [
  ...decodeResult(hr).names,
  hex32(hr),
  hex32(hr).toLowerCase(),
  hr.toString(16),
  String(hr),
]
