// Blocks in pixels.
import type { Schedule } from '../../playback/schedule.ts'
import { stepOfRecord } from '../../playback/schedule.ts'
import type { Block } from './blocks.ts'

export interface PlacedBlock {
  readonly key: string
  readonly x: number
  readonly width: number
  /** So much of it no later block covers, from its left on. */
  readonly room: number
  readonly block: Block
  /** More than one where neighbours were too narrow to tell apart. */
  readonly count: number
}

const LEAST = 4
const SEAM = 2
/** Beyond so many, narrow neighbours become one. */
const MANY = 400

/** Where a record's step begins and where it ends, in human milliseconds. */
const span = (schedule: Schedule, record: number): { from: number; to: number } => {
  const index = stepOfRecord(schedule, record + 1)
  return {
    from: schedule.shown[index] ?? 0,
    to: schedule.shown[index + 1] ?? schedule.total,
  }
}

/** Marks are small, and cover nothing that is written. */
const covers = ({ block: { kind } }: Omit<PlacedBlock, 'room'>): boolean =>
  kind !== 'fault' && kind !== 'lint'

export const placeBlocks = (
  blocks: readonly Block[],
  schedule: Schedule,
  width: number,
): readonly PlacedBlock[] => {
  const scale = width / Math.max(1, schedule.total)
  const placed: Omit<PlacedBlock, 'room'>[] = []
  for (const block of blocks) {
    const from = span(schedule, block.from)
    // A call lasts until its return has been seen; the rest ends when something else begins.
    const until = span(schedule, block.to)
    const end = block.kind === 'call' ? until.to : Math.max(until.from, block.from === block.to ? 0 : from.to)
    const x = from.from * scale
    const next: Omit<PlacedBlock, 'room'> = {
      key: `${block.kind} ${block.from}`,
      x,
      width: Math.max(LEAST, (Math.max(end, from.from) - from.from) * scale - SEAM),
      block,
      count: 1,
    }
    const last = placed.at(-1)
    const narrow = blocks.length > MANY && next.width <= LEAST
    const joins = narrow && last?.block.kind === block.kind && x - (last.x + last.width) <= SEAM + 1
    if (!joins) placed.push(next)
    else
      placed[placed.length - 1] = {
        ...last,
        width: Math.max(last.width, x + LEAST - last.x),
        count: last.count + 1,
      }
  }
  let right = Infinity
  const rooms: number[] = []
  for (const one of placed.toReversed()) {
    rooms.push(Math.min(one.width, Math.max(0, right - one.x - SEAM)))
    if (covers(one)) right = one.x
  }
  return placed.map((one, index) => ({ ...one, room: rooms[placed.length - 1 - index] ?? one.width }))
}
