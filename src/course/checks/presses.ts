import { FLUSH_DOWNLOAD, FLUSH_UPLOAD, MAPI_E_BUSY } from '../../mapi/api/constants.ts'
import type { Account } from '../account/account.ts'
import type { Call } from '../account/calls.ts'
import { succeeded } from '../account/calls.ts'
import type { StatusRow } from '../account/status.ts'
import { flushesThroughTheSpooler, ownFlushes } from './attempts.ts'
import type { Claim } from './claim.ts'
import { claim } from './claim.ts'
import { flagNames } from './names.ts'
import { anyTransport } from './subjects.ts'

/** The flushes of one transport, those of which none was started for being busy apart. */
const flushesOf = (row: StatusRow, account: Account): readonly Call[] =>
  [...ownFlushes(row, account), ...flushesThroughTheSpooler(row, account)]
    .filter(({ hr }) => hr !== MAPI_E_BUSY)
    .toSorted((a, b) => a.begun.seq - b.begun.seq)

const transportsOf = ({ rows }: Account): readonly StatusRow[] =>
  rows.filter((row) => anyTransport.matches(row))

/** The moment at which the program writes a line: there the second press begins. */
const markOf = (title: string, { console: lines, end }: Account): number =>
  (lines.find(({ text }) => text === title)?.at ?? end).seq

/** A button that is pressed twice; the program says on the console when the second press begins. */
export const secondPress = (title: string) => ({
  /** Before it, only one transport is asked, only to send, and nothing else moves. */
  comesAfterSendingBy: (name: string): Claim =>
    claim(
      {
        en: `the first press asks ${name} to send, and nobody else for anything`,
        fr: `la première pression demande à ${name} d’envoyer, et rien à personne d’autre`,
      },
      (account) => {
        const mark = markOf(title, account)
        const early = account.mail.find(
          ({ leftFirst, direction, transport }) =>
            leftFirst !== null && leftFirst.seq < mark && (direction === 'in' || transport !== name),
        )
        if (early)
          return {
            holds: false,
            at: early.leftFirst,
            actual: { en: `“${early.subject}” moved, too`, fr: `« ${early.subject} » a bougé aussi` },
          }
        for (const row of transportsOf(account)) {
          const calls = flushesOf(row, account).filter(({ begun }) => begun.seq < mark)
          const flags = Number(calls[0]?.args.at(-1) ?? 0)
          const right =
            row.name === name
              ? calls.length > 0 && (flags & (FLUSH_UPLOAD | FLUSH_DOWNLOAD)) === FLUSH_UPLOAD
              : calls.length === 0
          if (right) continue
          return {
            holds: false,
            at: calls[0]?.begun ?? account.end,
            actual:
              calls.length === 0
                ? { en: `${row.name} was not asked`, fr: `${row.name} n’a pas été sollicité` }
                : {
                    en: `${row.name} was asked with \`${flagNames('FlushQueues', flags)}\``,
                    fr: `${row.name} a été sollicité avec \`${flagNames('FlushQueues', flags)}\``,
                  },
          }
        }
        return {
          holds: true,
          at: account.calls.findLast(({ ended }) => (ended?.seq ?? 0) < mark)?.ended ?? null,
        }
      },
    ),

  /** In neither press is a transport flushed more often than once. */
  flushesEachOnce: (): Claim =>
    claim(
      {
        en: 'no transport is flushed twice by one press',
        fr: 'aucun transport n’est vidé deux fois par une même pression',
      },
      (account) => {
        const mark = markOf(title, account)
        for (const row of transportsOf(account)) {
          const calls = flushesOf(row, account).filter(succeeded)
          for (const press of [
            calls.filter(({ begun }) => begun.seq < mark),
            calls.filter(({ begun }) => begun.seq > mark),
          ]) {
            const again = press[1]
            if (again)
              return {
                holds: false,
                at: again.begun,
                actual: { en: `${row.name} was`, fr: `${row.name} l’a été` },
              }
          }
        }
        return { holds: true, at: account.end }
      },
    ),
})

/** The transport whose last flush was answered with "busy", so that it never began. */
const leftBusy = (account: Account): { row: StatusRow; call: Call } | undefined =>
  transportsOf(account).flatMap((row) => {
    const call = [...ownFlushes(row, account), ...flushesThroughTheSpooler(row, account)]
      .toSorted((a, b) => a.begun.seq - b.begun.seq)
      .at(-1)
    return call?.hr === MAPI_E_BUSY ? [{ row, call }] : []
  })[0]

/** `someTransport.isLeftBusy()`: the sign of a mistake. */
export const someTransport = {
  isLeftBusy: (): Claim =>
    claim(
      {
        en: 'the last answer for a transport is `MAPI_E_BUSY`',
        fr: 'la dernière réponse pour un transport est `MAPI_E_BUSY`',
      },
      (account) => {
        const found = leftBusy(account)
        return found
          ? { holds: true, at: found.call.begun }
          : { holds: false, at: account.end, actual: { en: 'it never is', fr: 'ce n’est pas le cas' } }
      },
    ),
}
