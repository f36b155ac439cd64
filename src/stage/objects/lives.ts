// What the program was handed, from the cradle to the grave: found once for a trace.
import type { FaultKind } from '../../mapi/facts.ts'
import type { Trace } from '../../simulation/trace.ts'

interface Moment {
  readonly seq: number
  readonly at: number
  readonly line: number | null
}

export interface Change extends Moment {
  /** References from here on; of memory 1, or 0 once it is freed. */
  readonly count: number
}

export interface Misuse extends Moment {
  readonly kind: FaultKind
  readonly message: string
}

export interface Life {
  readonly ref: number
  readonly kind: string
  readonly memory: boolean
  /** The block that frees this one; null where nothing else does. */
  readonly parent: number | null
  /** The first is its birth. */
  readonly changes: Change[]
  readonly faults: Misuse[]
  /** The record that made it invalid; null while it is valid. */
  invalid: number | null
}

export interface Lives {
  /** In the order of birth. */
  readonly all: readonly Life[]
  /** How many lived after each record that changed that. */
  readonly alive: readonly { readonly seq: number; readonly count: number }[]
}

export const livesOf = (trace: Trace): Lives => {
  const lives = new Map<number, Life>()
  const alive: { seq: number; count: number }[] = []
  let living = 0
  const change = (
    ref: number,
    kind: string,
    memory: boolean,
    moment: Moment,
    count: number,
    parent: number | null,
  ): void => {
    const known = lives.get(ref)
    const life = known ?? { ref, kind, memory, parent, changes: [], faults: [], invalid: null }
    if (known === undefined) lives.set(ref, life)
    const before = life.changes.at(-1)?.count ?? 0
    const { seq, at, line } = moment
    life.changes.push({ seq, at, line, count })
    const step = Number(count > 0) - Number(before > 0)
    if (step === 0 || parent !== null) return
    living += step
    alive.push({ seq, count: living })
  }
  for (const record of trace) {
    if (record.type === 'object') {
      if (record.event === 'invalidated') {
        const life = lives.get(record.ref)
        if (life !== undefined) life.invalid = record.seq
      } else change(record.ref, record.kind, false, record, Math.max(0, record.count), null)
    } else if (record.type === 'buffer') {
      const { ref, kind, event, parent = null } = record
      change(ref, kind, true, record, event === 'allocated' ? 1 : 0, parent)
    } else if (record.type === 'fault') {
      const { ref, kind, message, seq, at, line } = record
      const known = lives.get(ref)
      const life = known ?? {
        ...{ ref, kind: record.of, memory: false, parent: null, changes: [], faults: [], invalid: null },
      }
      if (known === undefined) lives.set(ref, life)
      life.faults.push({ kind, message, seq, at, line })
    }
  }
  return { all: [...lives.values()], alive }
}

/** A life as far as it has come after `cursor` records; null before its birth. */
export interface LifeSoFar {
  readonly life: Life
  readonly count: number
  readonly born: Change | null
  readonly last: Change | null
  readonly faults: readonly Misuse[]
  readonly invalid: boolean
}

const isPast =
  (cursor: number) =>
  ({ seq }: { readonly seq: number }): boolean =>
    seq < cursor

export const soFar = (life: Life, cursor: number): LifeSoFar | null => {
  const past = life.changes.filter(isPast(cursor))
  const faults = life.faults.filter(isPast(cursor))
  const last = past.at(-1) ?? null
  if (last === null && faults.length === 0) return null
  const invalid = life.invalid !== null && life.invalid < cursor
  return { life, count: last?.count ?? 0, born: past[0] ?? null, last, faults, invalid }
}
