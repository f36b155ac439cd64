// What differs at the end of a race, row by row.
import type { Report } from '../../simulation/report.ts'
import { clock } from '../timeline/clock.ts'
import type { Finish } from './finish.ts'
import type { RaceWords } from './words.ts'

/** How one of the two ended. */
export interface Outcome {
  readonly report: Report
  readonly finish: Finish
}

export type DifferenceKey = keyof RaceWords['rows']

interface Value {
  readonly text: string
  /** What it is made of, in small print. */
  readonly detail: string
}

export interface Difference {
  readonly key: DifferenceKey
  readonly values: readonly [Value, Value]
  readonly differs: boolean
}

type Say = (outcome: Outcome, words: RaceWords) => Value

const plain = (text: string): Value => ({ text, detail: '' })

/** `IMAPIStatus, line 31`, each once with how often. */
const listed = (items: readonly string[]): string => {
  const times = new Map<string, number>()
  for (const item of items) times.set(item, (times.get(item) ?? 0) + 1)
  return [...times].map(([item, count]) => (count === 1 ? item : `${count} × ${item}`)).join(', ')
}

const waiting =
  (side: 'outgoing' | 'incoming'): Say =>
  ({ report: { world } }) => {
    const queues = world.transports.map((transport) => ({
      name: transport.name,
      count: transport[side].length,
    }))
    const text = side === 'outgoing' ? world.outbox.length : queues.reduce((sum, { count }) => sum + count, 0)
    const detail = queues.filter(({ count }) => count > 0).map(({ name, count }) => `${name} ${count}`)
    return { text: String(text), detail: detail.join(', ') }
  }

const held =
  (of: 'outstanding' | 'faults'): Say =>
  ({ report: { ledger } }, { line }) => ({
    text: String(ledger[of].length),
    detail: listed(
      ledger[of].map((one) => (one.line === null ? one.kind : `${one.kind}, ${line(one.line)}`)),
    ),
  })

const ROWS: Readonly<Record<DifferenceKey, Say>> = {
  outcome: ({ report: { outcome, error } }, { outcomes, line }) => ({
    text: outcomes[outcome],
    detail: error === null ? '' : error.line === null ? error.name : `${error.name}, ${line(error.line)}`,
  }),
  programOver: ({ finish }, { never }) =>
    plain(finish.programOver === null ? never : clock(finish.programOver)),
  allOver: ({ finish }) => plain(clock(finish.allOver)),
  waited: ({ finish }) => plain(clock(finish.waited)),
  calls: ({ finish }, { failed }) => ({
    text: String(finish.calls),
    detail: finish.failed === 0 ? '' : failed(finish.failed),
  }),
  toSend: waiting('outgoing'),
  toFetch: waiting('incoming'),
  sent: ({ report: { world } }) => plain(String(world.sent.length)),
  fetched: ({ report: { world } }) => plain(String(world.inbox.length)),
  dialogs: ({ report: { dialogs } }, { despite }) => {
    const unwanted = dialogs.filter(({ despiteNoUi }) => despiteNoUi).length
    return { text: String(dialogs.length), detail: unwanted === 0 ? '' : despite(unwanted) }
  },
  unreleased: held('outstanding'),
  misused: held('faults'),
  remarks: ({ report: { lints } }) => ({
    text: String(lints.length),
    detail: listed(lints.map(({ code }) => code)),
  }),
}

/** Every row, in order; where both say the same, `differs` is false. */
export const differencesOf = (one: Outcome, other: Outcome, words: RaceWords): readonly Difference[] =>
  (Object.keys(ROWS) as DifferenceKey[]).map((key) => {
    const values = [ROWS[key](one, words), ROWS[key](other, words)] as const
    const [a, b] = values
    return { key, values, differs: a.text !== b.text || a.detail !== b.detail }
  })
