// "200 messages to SMTP, 3 to FAX": what waits, in one line, in either language.
import type { ScenarioFile } from '../../../simulation/scenario.ts'
import { nearest } from './nearest.ts'
import { putAt } from './paths.ts'
import { transportsOf } from './steps.ts'

export interface MailLine {
  readonly count: number
  readonly direction: 'outgoing' | 'incoming'
  /** Index of the transport. */
  readonly transport: number
}

export type MailLineTrouble =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unread'; readonly part: string }
  | {
      readonly kind: 'nobody'
      readonly type: string
      readonly known: readonly string[]
      readonly near: string | null
    }
  | { readonly kind: 'too-many'; readonly count: string }

const MOST = 1_000_000

const PART =
  /^(?<count>\d[\d\s\u00a0\u202f'.]*)\s*(?:x\s+)?(?:(?:messages?|mails?|courriers?)\s+)?(?<way>to|for|vers|à|pour|from|at|de|du|depuis|chez)\s+(?<whom>.+)$/iu

const INCOMING = new Set(['from', 'at', 'de', 'du', 'depuis', 'chez'])

/** What each transport may be called in such a line. */
export type AddressTypes = (transport: NonNullable<ScenarioFile['transports']>[number]) => readonly string[]

/** Reads the line against a world; the first transport that takes a type is meant, as the spooler would have it. */
export const readMailLine = (
  text: string,
  world: ScenarioFile,
  addressTypes: AddressTypes,
): readonly MailLine[] | MailLineTrouble => {
  const parts = text
    .split(/[,;\n]|\s(?:and|et)\s/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length === 0) return { kind: 'nothing' }
  const transports = transportsOf(world)
  const lines: MailLine[] = []
  for (const part of parts) {
    const { count = '', way = '', whom = '' } = PART.exec(part)?.groups ?? {}
    if (whom === '') return { kind: 'unread', part }
    const number = Number(count.replace(/[^\d]/g, ''))
    if (number > MOST) return { kind: 'too-many', count: count.trim() }
    const wanted = whom.trim().toLowerCase()
    const names = (transport: (typeof transports)[number]): readonly string[] => [
      transport.name,
      ...addressTypes(transport),
    ]
    const transport = transports.findIndex((one) => names(one).some((name) => name.toLowerCase() === wanted))
    if (transport === -1) {
      const known = [...new Set(transports.flatMap(addressTypes))]
      const near = nearest(whom.trim(), transports.flatMap(names))
      return { kind: 'nobody', type: whom.trim(), known, near }
    }
    lines.push({
      count: number,
      direction: INCOMING.has(way.toLowerCase()) ? 'incoming' : 'outgoing',
      transport,
    })
  }
  return lines
}

/** A world in which that waits. */
export const withMail = (world: ScenarioFile, lines: readonly MailLine[]): ScenarioFile =>
  lines.reduce(
    (made, { count, direction, transport }) => putAt(made, ['transports', transport, direction], count),
    world,
  )
