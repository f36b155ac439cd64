import { TABLE_ROW_DELETED, TABLE_ROW_MODIFIED } from '../../mapi/api/constants.ts'
import type { Account } from '../account/account.ts'
import { during } from '../account/flushes.ts'
import { statusRowOf } from '../account/status.ts'
import type { Claim } from './claim.ts'
import { claim } from './claim.ts'
import { anyTransport } from './subjects.ts'

/** Methods that read rows. */
const READINGS: ReadonlySet<string> = new Set(['QueryRows', 'HrQueryAllRows', 'FindRow'])

/** Methods by which a program learns what stands in a row, or in the object behind it. */
const LOOKS = new Set([...READINGS, 'GetRowCount', 'GetProps', 'HrGetOneProp'])

const spoolerFlushes = ({ flushes }: Account) => flushes.spooler

const looksDuringAFlush = (account: Account) =>
  account.calls.filter(
    ({ method, begun }) => LOOKS.has(method) && spoolerFlushes(account).some((flush) => during(flush, begun)),
  )

const no = { en: 'it is not so', fr: 'ce n’est pas le cas' }

/** What tells that a bit has gone: the row has changed, or left a view of those that had it. */
const ENDS: ReadonlySet<number> = new Set([TABLE_ROW_MODIFIED, TABLE_ROW_DELETED])

/** What the program does while the spooler flushes, and what it sees or hears of it. */
export const aFlush = {
  /** Some transport's row is read while that transport has one of its flush bits; none is flushed, none is missed. */
  isSeenInTheTable: (): Claim =>
    claim(
      {
        en: 'the program reads the row of a transport while that is being flushed',
        fr: 'le programme lit la ligne d’un transport pendant qu’on le vide',
      },
      (account) => {
        const { flushes, views, end } = account
        const seen = views.readings.find(({ rows, at }) =>
          flushes.transports.some((flush) => rows.includes(flush.row) && during(flush, at)),
        )
        if (seen) return { holds: true, at: seen.at }
        if (flushes.transports.length === 0) return { holds: true, at: end }
        const [look] = looksDuringAFlush(account)
        return {
          holds: false,
          at: look?.begun ?? end,
          actual: look
            ? {
                en: 'it looked, and read no row of a transport that was being flushed',
                fr: 'il a regardé, sans lire la ligne d’un transport qu’on vidait',
              }
            : { en: 'it did not look during the flush', fr: 'il n’a pas regardé pendant le vidage' },
        }
      },
    ),

  /** Rows are read, through an object that was opened before, and only then is a flush asked for. */
  comesAfterALook: (): Claim =>
    claim(
      { en: 'it looks before it asks', fr: 'il regarde avant de demander' },
      ({ calls, openings: [opening], end }) => {
        const asked = calls.find(({ method }) => method === 'FlushQueues')
        const looked = calls.find(
          ({ method, begun }) =>
            READINGS.has(method) &&
            opening !== undefined &&
            begun.seq > opening.at.seq &&
            (asked === undefined || begun.seq < asked.begun.seq),
        )
        return looked
          ? { holds: true, at: looked.ended }
          : { holds: false, at: end, actual: { en: 'it did not', fr: 'il ne l’a pas fait' } }
      },
    ),

  /** Nobody asks how far it is while it goes on. */
  isNotPolled: (): Claim =>
    claim(
      {
        en: 'the program reads nothing while the flush goes on',
        fr: 'le programme ne lit rien pendant le vidage',
      },
      (account) => {
        const [look] = looksDuringAFlush(account)
        return look
          ? {
              holds: false,
              at: look.begun,
              actual: {
                en: `\`${look.method}\` was called during the flush`,
                fr: `\`${look.method}\` est appelée pendant le vidage`,
              },
            }
          : { holds: true, at: account.end }
      },
    ),

  /** A notification tells that the last flush bit of all has gone. */
  isHeardToEnd: (): Claim =>
    claim(
      {
        en: 'a notification tells that the last flush bit has gone',
        fr: 'une notification annonce que le dernier bit de vidage est retombé',
      },
      (account) => {
        const { flushes, notices, end } = account
        const last = flushes.transports.reduce<(typeof flushes.transports)[number] | null>(
          (latest, flush) =>
            latest?.ended && flush.ended && flush.ended.seq < latest.ended.seq ? latest : flush,
          null,
        )
        if (!last) return { holds: true, at: end }
        const over = last.ended
        if (over === null || spoolerFlushes(account).some(({ ended }) => ended === null))
          return {
            holds: false,
            at: end,
            actual: {
              en: 'the spooler was still flushing at the end',
              fr: 'le spouleur vidait encore à la fin',
            },
          }
        const told = notices.find(
          ({ event, row, at }) => ENDS.has(event) && row === last.row && at.seq > over.seq,
        )
        if (told) return { holds: true, at: told.at }
        const name = statusRowOf(account.rows, last.row)?.name ?? ''
        return {
          holds: false,
          at: over,
          actual:
            notices.length === 0
              ? { en: 'no notification came', fr: 'aucune notification n’est arrivée' }
              : { en: `nothing was heard of ${name}`, fr: `rien n’a été entendu de ${name}` },
        }
      },
    ),

  /** The sign of a mistake: a flush was asked for while another one went on. */
  isRefused: (): Claim =>
    claim({ en: 'a flush is refused', fr: 'un vidage est refusé' }, (account) => {
      const call = account.calls.find(
        ({ method, begun }) =>
          method === 'FlushQueues' && spoolerFlushes(account).some((flush) => during(flush, begun)),
      )
      return call ? { holds: true, at: call.begun } : { holds: false, actual: no, at: account.end }
    }),

  /** The sign of a mistake: the program is over, and the spooler still flushes. */
  outlivesTheProgram: (): Claim =>
    claim({ en: 'a flush outlives the program', fr: 'un vidage survit au programme' }, (account) =>
      spoolerFlushes(account).some(({ ended }) => ended === null)
        ? { holds: true, at: account.end }
        : { holds: false, actual: no, at: account.end },
    ),

  /** The sign of a mistake: the program reads rows while the spooler flushes, and no transport is among them. */
  isLookedForInOtherRows: (): Claim =>
    claim(
      { en: 'no transport is among the rows read', fr: 'aucun transport parmi les lignes lues' },
      (account) => {
        const there = account.views.readings.filter(({ at }) =>
          spoolerFlushes(account).some((flush) => during(flush, at)),
        )
        const without = there.every(({ rows }) =>
          rows.every((id) => {
            const row = statusRowOf(account.rows, id)
            return row === undefined || !anyTransport.matches(row)
          }),
        )
        return there.length > 0 && without
          ? { holds: true, at: there[0]?.at ?? null }
          : { holds: false, actual: no, at: account.end }
      },
    ),
}
