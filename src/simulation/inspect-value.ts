const LONGEST = 10_000
const DEEPEST = 4
const MOST = 100

/** A value as the console shows it. Getters of the program's objects may throw; that is shown, not passed on. */
export function inspectValue(value: unknown): string {
  try {
    const text = typeof value === 'string' ? value : show(value, 0, new Set())
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  } catch (error) {
    return `[cannot be shown: ${String(error)}]`
  }
}

function show(value: unknown, depth: number, above: Set<object>): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'function') return `[function ${value.name || 'anonymous'}]`
  if (typeof value !== 'object' || value === null) return String(value)
  if (above.has(value)) return '[circular]'
  if (value instanceof Error || ('message' in value && 'stack' in value))
    return `${(value as Error).name}: ${(value as Error).message}`
  if (Object.prototype.toString.call(value) === '[object Date]') return (value as Date).toISOString()
  if (ArrayBuffer.isView(value)) return `<${bytesOf(value)}>`
  if (depth >= DEEPEST) return Array.isArray(value) ? '[…]' : '{…}'
  const inside = new Set(above).add(value)
  if (Array.isArray(value)) {
    const shown = value.slice(0, MOST).map((element) => show(element, depth + 1, inside))
    return `[${[...shown, ...(value.length > MOST ? ['…'] : [])].join(', ')}]`
  }
  if (Object.prototype.toString.call(value) === '[object Map]')
    return `Map ${show([...(value as Map<unknown, unknown>)], depth, inside)}`
  if (Object.prototype.toString.call(value) === '[object Set]')
    return `Set ${show([...(value as Set<unknown>)], depth, inside)}`
  const entries = Object.entries(value).slice(0, MOST)
  if (entries.length === 0) return '{}'
  return `{ ${entries.map(([key, member]) => `${key}: ${show(member, depth + 1, inside)}`).join(', ')} }`
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  const bytes = new Uint8Array(buffer, byteOffset, Math.min(byteLength, 64))
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ')
  return byteLength > 64 ? `${hex} … ${byteLength} bytes` : hex
}
