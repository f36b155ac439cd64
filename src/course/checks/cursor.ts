import type { Account } from '../account/account.ts'
import type { Call } from '../account/calls.ts'
import { succeeded } from '../account/calls.ts'
import type { Holding } from '../account/ledger.ts'
import type { Sentence } from '../sentence.ts'
import { say } from '../sentence.ts'
import type { Claim } from './claim.ts'
import { claim } from './claim.ts'

/** What one QueryRows asked for and brought. */
interface Packet {
  call: Call
  /** How many rows were asked for; negative to read from that many rows back. */
  count: number
  /** PR_ROWID of those that came. */
  rows: readonly number[]
}

/** The reads of the view that the program read first. */
const packetsOf = ({ calls, views }: Account): readonly Packet[] => {
  const reads = calls.filter((call) => call.method === 'QueryRows' && succeeded(call))
  return reads
    .filter(({ ref }) => ref === reads[0]?.ref)
    .map((call) => ({
      call,
      count: Number(call.args[0]) | 0,
      rows: views.readings
        .filter(({ at }) => at.seq > call.begun.seq && at.seq < (call.ended?.seq ?? 0))
        .flatMap(({ rows }) => rows),
    }))
}

const isTheEnd = ({ count, rows }: Packet): boolean => count > 0 && rows.length === 0

/** What was read on the way to the end, the read that found it, and what was read afterwards. */
const journeyOf = (account: Account) => {
  const packets = packetsOf(account)
  const end = packets.findIndex(isTheEnd)
  return end < 0
    ? { packets, end: null, later: [] }
    : { packets: packets.slice(0, end), end: packets[end] ?? null, later: packets.slice(end + 1) }
}

const NOT_YET: Sentence = { en: 'the end was never seen', fr: 'la fin n’a jamais été vue' }

/** The row set that a read brought. */
const rowSetOf = ({ call }: Packet, { holdings }: Account): Holding | undefined =>
  holdings.find(({ kind, got }) => kind === 'SRowSet' && got.seq > call.begun.seq)

const wrongOnTheWay = (packets: readonly Packet[], most: number, { rows }: Account): Sentence | null => {
  const large = packets.find(({ count }) => Math.abs(count) > most)
  if (large)
    return {
      en: `${String(Math.abs(large.count))} rows were asked for at once`,
      fr: `${String(Math.abs(large.count))} lignes ont été demandées d’un coup`,
    }
  const read = packets.flatMap((packet) => packet.rows)
  const wrong = rows.find(({ id }) => read.filter((each) => each === id).length !== 1)
  if (!wrong) return null
  const times = read.filter((each) => each === wrong.id).length
  return times === 0
    ? { en: `${wrong.name} was not read`, fr: `${wrong.name} n’a pas été lu` }
    : {
        en: `${wrong.name} was read ${String(times)} times`,
        fr: `${wrong.name} a été lu ${String(times)} fois`,
      }
}

/** What the program does with the cursor of its table. */
export const theCursor = {
  /** Every row is read once, so many at a time at most, until a read finds nothing. */
  goesToTheEnd: (most: number): Claim =>
    claim(
      say((l) =>
        l === 'fr'
          ? `chaque ligne est lue une fois, par ${String(most)} au plus, jusqu’à ce qu’une lecture ne trouve rien`
          : `every row is read once, ${String(most)} at a time at most, until a read finds nothing`,
      ),
      (account) => {
        const { packets, end } = journeyOf(account)
        const last = packets.at(-1)?.call.begun ?? account.end
        const actual = wrongOnTheWay(packets, most, account)
        if (actual) return { holds: false, at: end?.call.begun ?? last, actual }
        return end ? { holds: true, at: end.call.ended } : { holds: false, at: last, actual: NOT_YET }
      },
    ),

  /** The row set of the read that found nothing is freed too. */
  freesTheEmptyRowSet: (): Claim =>
    claim({ en: 'the empty row set is freed', fr: 'le jeu de lignes vide est libéré' }, (account) => {
      const { end } = journeyOf(account)
      const freed = end ? rowSetOf(end, account)?.returned : null
      return freed
        ? { holds: true, at: freed }
        : {
            holds: false,
            at: end?.call.begun ?? account.end,
            actual: end ? { en: 'it was kept', fr: 'il a été gardé' } : NOT_YET,
          }
    }),

  /** At the end, a negative count brings the last row once more. */
  readsBackFromTheEnd: (): Claim =>
    claim(
      {
        en: 'the last row is read again with a negative count',
        fr: 'la dernière ligne est relue avec un nombre négatif',
      },
      (account) => {
        const { packets, later } = journeyOf(account)
        const last = packets.flatMap(({ rows }) => rows).at(-1)
        const back = later.find(({ count, rows }) => count < 0 && rows.at(-1) === last && rows.length > 0)
        return back
          ? { holds: true, at: back.call.ended }
          : {
              holds: false,
              at: later.at(-1)?.call.begun ?? account.end,
              actual: later.some(({ count }) => count < 0)
                ? { en: 'it brought something else', fr: 'c’est autre chose qui est venu' }
                : { en: 'no count was negative', fr: 'aucun nombre n’était négatif' },
            }
      },
    ),

  /** After the end, the first row is read once more. */
  comesBackToTheFirstRow: (): Claim =>
    claim({ en: 'the first row is read again', fr: 'la première ligne est relue' }, (account) => {
      const { packets, later } = journeyOf(account)
      const first = packets[0]?.rows[0]
      const again = later.find(({ rows }) => rows.length > 0 && rows[0] === first)
      return again
        ? { holds: true, at: again.call.ended }
        : {
            holds: false,
            at: later.at(-1)?.call.begun ?? account.end,
            actual: { en: 'it was read once', fr: 'elle n’a été lue qu’une fois' },
          }
    }),

  /** The sign of a mistake: the last read brought fewer rows than asked for, and was taken for the end. */
  stopsAtAShortRead: (): Claim =>
    claim(
      { en: 'the reading stops at a short read', fr: 'la lecture s’arrête à une lecture plus courte' },
      (account) => {
        const { packets, end } = journeyOf(account)
        const short = packets.findLast(({ count, rows }) => count > 0 && rows.length < count)
        return short && !end
          ? { holds: true, at: short.call.begun }
          : { holds: false, at: account.end, actual: { en: 'it does not', fr: 'ce n’est pas le cas' } }
      },
    ),

  /** The sign of a mistake: the row set of the read that found nothing stays. */
  leavesTheEmptyRowSet: (): Claim =>
    claim({ en: 'the empty row set is left', fr: 'le jeu de lignes vide reste' }, (account) => {
      const { end } = journeyOf(account)
      return end && rowSetOf(end, account)?.returned === null
        ? { holds: true, at: end.call.begun }
        : { holds: false, at: account.end, actual: { en: 'it is not', fr: 'ce n’est pas le cas' } }
    }),
}
