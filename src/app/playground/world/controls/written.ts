// What is written in a field, and the value that it stands for.
import type { Control } from '../fields.ts'

type WrittenControl = Extract<Control, { as: 'text' | 'number' | 'texts' | 'recipients' }>

const WITH_UID = /^(?:(?<type>[^:\s]+):)?(?<address>.*?)\s+uid=(?<uid>\S+)$/

const recipientOf = (line: string): unknown => {
  const { type = '', address = '', uid } = WITH_UID.exec(line)?.groups ?? {}
  return uid === undefined ? line : { type, address, uid }
}

const recipientSaid = (recipient: unknown): string => {
  if (typeof recipient === 'string') return recipient
  const { type, address, uid } = recipient as { type: string; address: string; uid?: string }
  return `${type}:${address}${uid === undefined ? '' : ` uid=${uid}`}`
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** How a value is written. */
export const textOf = (control: WrittenControl, value: unknown): string => {
  if (value === undefined || value === null) return ''
  if (control.as === 'texts') return (value as readonly string[]).join('\n')
  if (control.as === 'recipients') return (value as readonly unknown[]).map(recipientSaid).join('\n')
  return typeof value === 'number' ? String(value) : (value as string)
}

/** What was written, as a value; undefined where nothing was. What is no number stays a text, and is refused. */
export const valueOf = (control: WrittenControl, text: string): unknown => {
  if (control.as === 'text') return text === '' ? undefined : text
  if (control.as === 'texts') return text.trim() === '' ? undefined : linesOf(text)
  if (control.as === 'recipients') return text.trim() === '' ? undefined : linesOf(text).map(recipientOf)
  const digits = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
  if (digits === '') return undefined
  const number = Number(digits)
  // JSON has no minus zero.
  return Number.isFinite(number) ? number + 0 : text
}
