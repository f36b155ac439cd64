import type { Account } from '../account/account.ts'
import { MAPI_STORE } from '../../mapi/api/constants.ts'
import { succeeded } from '../account/calls.ts'
import type { Moment } from '../account/moment.ts'
import type { Plain } from '../../mapi/facts.ts'
import { say } from '../sentence.ts'
import type { Claim } from './claim.ts'
import { claim } from './claim.ts'
import type { Subject } from './subjects.ts'
import { objectOf } from './subjects.ts'

const openingsOf = (subject: Subject, { openings }: Account) =>
  openings.filter(({ row }) => subject.matches(row))

interface OpenedClaim extends Claim {
  exactly(): Claim
  atMostOnce(): Claim
  never(): Claim
  andNothingElse(): Claim
  oneAtATime(): Claim
}

/** `opened(spooler)`: the status object of such a row is opened. */
export const opened = (subject: Subject): OpenedClaim => ({
  ...claim(
    say((l) => (l === 'fr' ? `${subject.object.fr} est ouvert` : `${subject.object.en} is opened`)),
    (account) => {
      const found = openingsOf(subject, account)[0]
      if (found) return { holds: true, at: found.at }
      const last = account.openings.at(-1)
      return {
        holds: false,
        at: last?.at ?? account.end,
        actual: last
          ? say((l) =>
              l === 'fr' ? `c’est ${objectOf(last.row).fr} qui l’a été` : `${objectOf(last.row).en} was`,
            )
          : { en: 'nothing was opened', fr: 'rien n’a été ouvert' },
      }
    },
  ),

  /** Every such object is, and no other; a world without any leaves nothing to open. */
  exactly: () =>
    claim(
      say((l) =>
        l === 'fr'
          ? `${subject.object.fr} est ouvert, et aucun autre`
          : `${subject.object.en} is opened, and no other`,
      ),
      (account) => {
        const stranger = account.openings.find(({ row }) => !subject.matches(row))
        if (stranger)
          return {
            holds: false,
            at: stranger.at,
            actual: say((l) =>
              l === 'fr'
                ? `${objectOf(stranger.row).fr} l’a été aussi`
                : `${objectOf(stranger.row).en} was opened too`,
            ),
          }
        const missing = account.rows.some(
          (row) => subject.matches(row) && !account.openings.some((opening) => opening.row.id === row.id),
        )
        return missing
          ? { holds: false, at: account.end, actual: { en: 'nothing was opened', fr: 'rien n’a été ouvert' } }
          : { holds: true, at: openingsOf(subject, account)[0]?.at ?? account.end }
      },
    ),

  atMostOnce: () =>
    claim(
      say((l) =>
        l === 'fr'
          ? `${subject.object.fr} est ouvert une fois au plus`
          : `${subject.object.en} is opened at most once`,
      ),
      (account) => {
        const found = openingsOf(subject, account)
        const second = found[1]
        if (!second) return { holds: true, at: found[0]?.at ?? null }
        return {
          holds: false,
          at: second.at,
          actual: { en: `opened ${String(found.length)} times`, fr: `ouvert ${String(found.length)} fois` },
        }
      },
    ),

  /** The sign of a mistake: nobody opened it. */
  never: () =>
    claim(
      say((l) =>
        l === 'fr' ? `${subject.object.fr} n’est jamais ouvert` : `${subject.object.en} is never opened`,
      ),
      (account) => {
        const found = openingsOf(subject, account)[0]
        return found
          ? { holds: false, at: found.at, actual: { en: 'it was opened', fr: 'il a été ouvert' } }
          : { holds: true, at: account.end }
      },
    ),

  /** No object of another row is opened. */
  andNothingElse: () =>
    claim(
      say((l) =>
        l === 'fr' ? `on n’ouvre que ${subject.object.fr}` : `only ${subject.object.en} is opened`,
      ),
      ({ openings, end }) => {
        const other = openings.find(({ row }) => !subject.matches(row))
        return other
          ? {
              holds: false,
              at: other.at,
              actual: say((l) =>
                l === 'fr'
                  ? `${objectOf(other.row).fr} a été ouvert aussi`
                  : `${objectOf(other.row).en} was opened too`,
              ),
            }
          : { holds: true, at: end }
      },
    ),

  /** Each such object has gone back before the next is opened. */
  oneAtATime: () =>
    claim(
      {
        en: 'each object is given back before the next is opened',
        fr: 'chaque objet est rendu avant que le suivant soit ouvert',
      },
      (account) => {
        const found = openingsOf(subject, account)
        const second = found.find(({ at }, index) => {
          const before = found[index - 1]
          const holding = account.holdings.find(
            ({ ref, kind }) => ref === before?.ref && kind === 'IMAPIStatus',
          )
          return before !== undefined && holding !== undefined && !isBefore(holding.returned, at)
        })
        return second
          ? {
              holds: false,
              at: second.at,
              actual: say((l) =>
                l === 'fr'
                  ? `${objectOf(second.row).fr} est ouvert alors qu’un autre l’est encore`
                  : `${objectOf(second.row).en} was opened while another was still open`,
              ),
            }
          : { holds: true, at: account.end }
      },
    ),
})

const isBefore = (returned: Moment | null, opened: Moment): boolean =>
  returned !== null && returned.seq < opened.seq

const typeIn = (result: Plain): Plain =>
  typeof result === 'object' && result !== null && 'ulObjType' in result ? result.ulObjType : null

/** An identifier of another kind is opened too: what comes back is a message store. */
export const openedAStore = (): Claim =>
  claim({ en: 'the store is opened', fr: 'la banque de messages est ouverte' }, ({ calls, end }) => {
    const found = calls.find(
      (call) => call.method === 'OpenEntry' && succeeded(call) && typeIn(call.result) === MAPI_STORE,
    )
    return found
      ? { holds: true, at: found.ended }
      : { holds: false, at: end, actual: { en: 'it never was', fr: 'elle ne l’a jamais été' } }
  })
