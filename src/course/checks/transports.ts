import { STATUS_FLUSH_QUEUES } from '../../mapi/api/constants.ts'
import type { Account } from '../account/account.ts'
import type { Moment } from '../account/moment.ts'
import type { StatusRow } from '../account/status.ts'
import type { Sentence } from '../sentence.ts'
import { called } from './called.ts'
import type { Claim } from './claim.ts'
import { claim } from './claim.ts'
import { anyTransport, spooler, transport } from './subjects.ts'

const latest = (moments: readonly (Moment | null)[]): Moment | null =>
  moments.reduce((last, moment) => (moment && moment.seq > (last?.seq ?? -1) ? moment : last), null)

const canFlush = ({ methods }: StatusRow): boolean => (methods & STATUS_FLUSH_QUEUES) !== 0

/** The sign of a mistake: the spooler is asked for all transports at once. */
export const flushOfEverything = called('IMAPIStatus::FlushQueues').on(spooler).withoutTarget()

const throughTheSpooler = (row: StatusRow) =>
  called('IMAPIStatus::FlushQueues').on(spooler).targeting(transport(row.name))

/** Holds when the claim made of each holds for every such transport; speaks for the first for which it does not. */
const ofEach = (
  sentence: Sentence,
  which: (row: StatusRow) => boolean,
  claimOf: (row: StatusRow) => Claim,
  instead: (row: StatusRow, account: Account) => { actual: Sentence; at: Moment } | null,
): Claim =>
  claim(sentence, (account) => {
    const moments: (Moment | null)[] = []
    for (const row of account.rows.filter((each) => anyTransport.matches(each) && which(each))) {
      const verdict = claimOf(row).judge(account)
      if (!verdict.passed) {
        const { actual, at } = instead(row, account) ?? verdict
        return {
          holds: false,
          at,
          actual: { en: `${row.name}: ${actual.en}`, fr: `${row.name} : ${actual.fr}` },
        }
      }
      moments.push(verdict.at)
    }
    return { holds: true, at: latest(moments) ?? account.end }
  })

const ownFlush = (row: StatusRow, { calls, opened }: Account) =>
  calls.find(({ method, ref }) => method === 'FlushQueues' && ref !== null && opened.get(ref)?.id === row.id)

const neverFlushed = ({ end }: Account): { actual: Sentence; at: Moment } => ({
  at: end,
  actual: { en: 'never flushed', fr: 'jamais vidé' },
})

/** How a transport was flushed although it should not have been flushed so. */
const flushedOtherwise = (row: StatusRow, account: Account): { actual: Sentence; at: Moment } | null => {
  const through = throughTheSpooler(row).matching(account)[0]
  if (through)
    return {
      at: through.begun,
      actual: { en: 'flushed through the spooler', fr: 'vidé en passant par le spouleur' },
    }
  const everything = flushOfEverything.matching(account)[0]
  if (everything)
    return {
      at: everything.begun,
      actual: { en: 'flushed with all the others at once', fr: 'vidé avec tous les autres d’un coup' },
    }
  return ownFlush(row, account) ? null : neverFlushed(account)
}

/** What must hold of every transport in the profile, however many there are. */
export const everyTransport = {
  /** Its status object is opened. */
  isOpened: (): Claim =>
    ofEach(
      { en: 'every transport is opened', fr: 'chaque transport est ouvert' },
      () => true,
      (row) =>
        claim({ en: '', fr: '' }, (account) => {
          const opening = account.openings.find((each) => each.row.id === row.id)
          return opening
            ? { holds: true, at: opening.at }
            : { holds: false, actual: { en: 'never opened', fr: 'jamais ouvert' }, at: account.end }
        }),
      () => null,
    ),

  /** Where it has STATUS_FLUSH_QUEUES, its own object is asked to flush, once. */
  thatCanFlush: {
    flushesItself: (flags = 0): Claim =>
      ofEach(
        {
          en: 'each transport that has `STATUS_FLUSH_QUEUES` is flushed by its own object, once',
          fr: 'chaque transport qui a `STATUS_FLUSH_QUEUES` est vidé par son propre objet, une fois',
        },
        canFlush,
        (row) => called('IMAPIStatus::FlushQueues').on(transport(row.name)).with(flags).once(),
        flushedOtherwise,
      ),

    /** The sign of a mistake: the spooler was asked for one that could have been asked itself. */
    wentThroughTheSpooler: (): Claim =>
      claim(
        {
          en: 'a transport that can flush itself is flushed through the spooler',
          fr: 'un transport qui sait se vider est vidé en passant par le spouleur',
        },
        (account) => {
          for (const row of account.rows.filter((each) => anyTransport.matches(each) && canFlush(each))) {
            const [call] = throughTheSpooler(row).matching(account)
            if (call) return { holds: true, at: call.begun }
          }
          return { holds: false, actual: { en: 'none was', fr: 'aucun ne l’a été' }, at: account.end }
        },
      ),
  },

  /** Where it has not, the spooler's object is asked, with the transport as its target. */
  thatCannotFlush: {
    isFlushedThroughTheSpooler: (flags = 0): Claim =>
      ofEach(
        {
          en: 'each transport without it is flushed by the spooler’s object, with the transport as its target',
          fr: 'chaque transport qui ne l’a pas est vidé par l’objet du spouleur, avec le transport pour cible',
        },
        (row) => !canFlush(row),
        (row) => throughTheSpooler(row).with(flags).once(),
        (row, account) => {
          const own = ownFlush(row, account)
          if (own)
            return {
              at: own.begun,
              actual: { en: 'its own object was asked', fr: 'son propre objet a été sollicité' },
            }
          return throughTheSpooler(row).matching(account).length > 0 ? null : neverFlushed(account)
        },
      ),
  },
}
