import { STATUS_FLUSH_QUEUES } from '../../mapi/api/constants.ts'
import type { Account } from '../account/account.ts'
import type { Moment } from '../account/moment.ts'
import type { StatusRow } from '../account/status.ts'
import type { Call } from '../account/calls.ts'
import { succeeded } from '../account/calls.ts'
import type { Sentence } from '../sentence.ts'
import { flushesThroughTheSpooler, isRefused, openingAttempts, ownFlushes } from './attempts.ts'
import { called } from './called.ts'
import type { Claim } from './claim.ts'
import { claim } from './claim.ts'
import { eachTransportIsReported } from './reports.ts'
import { resultName } from './names.ts'
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

const ownFlush = (row: StatusRow, account: Account) => ownFlushes(row, account)[0]

const neverFlushed = ({ end }: Account): { actual: Sentence; at: Moment } => ({
  at: end,
  actual: { en: 'never flushed', fr: 'jamais vidé' },
})

const flushedWithAll = (account: Account): { actual: Sentence; at: Moment } | null => {
  const everything = flushOfEverything.matching(account)[0]
  return everything
    ? {
        at: everything.begun,
        actual: { en: 'flushed with all the others at once', fr: 'vidé avec tous les autres d’un coup' },
      }
    : null
}

/** How a transport was flushed although it should not have been flushed so. */
const flushedOtherwise = (row: StatusRow, account: Account): { actual: Sentence; at: Moment } | null => {
  const through = throughTheSpooler(row).matching(account)[0]
  if (through)
    return {
      at: through.begun,
      actual: { en: 'flushed through the spooler', fr: 'vidé en passant par le spouleur' },
    }
  return flushedWithAll(account) ?? (ownFlush(row, account) ? null : neverFlushed(account))
}

/** Asked once, and properly, though it may refuse; one that does not let itself be opened cannot be asked. */
const askedOnce = (row: StatusRow, attempts: (row: StatusRow, account: Account) => readonly Call[]): Claim =>
  claim({ en: '', fr: '' }, (account) => {
    const calls = attempts(row, account)
    const [first, second] = calls.filter((call) => succeeded(call) || isRefused(call))
    if (second)
      return {
        holds: false,
        at: second.begun,
        actual: { en: `asked ${String(calls.length)} times`, fr: `sollicité ${String(calls.length)} fois` },
      }
    const reached = first ?? openingAttempts(row, account).find(isRefused)
    if (reached) return { holds: true, at: reached.begun }
    const wrong = calls.at(-1)
    if (!wrong) return { holds: false, ...neverFlushed(account) }
    const result = resultName(wrong.hr ?? 0)
    return {
      holds: false,
      at: wrong.begun,
      actual: {
        en: `\`FlushQueues\` returned \`${result}\``,
        fr: `\`FlushQueues\` a rendu \`${result}\``,
      },
    }
  })

/** What must hold of every transport in the profile, however many there are. */
export const everyTransport = {
  /** Its name and the result of its flush are on the console. */
  isReported: eachTransportIsReported,

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

    /** Its own object is asked once, though it may refuse. */
    isAskedItself: (): Claim =>
      ofEach(
        {
          en: 'each transport that has `STATUS_FLUSH_QUEUES` is asked by its own object, once',
          fr: 'chaque transport qui a `STATUS_FLUSH_QUEUES` est sollicité par son propre objet, une fois',
        },
        canFlush,
        (row) => askedOnce(row, ownFlushes),
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
          const through = throughTheSpooler(row).matching(account)
          return through.length > 0 ? null : (flushedWithAll(account) ?? neverFlushed(account))
        },
      ),

    /** The spooler is asked for it once, though it may refuse. */
    isAskedThroughTheSpooler: (): Claim =>
      ofEach(
        {
          en: 'for each transport without it the spooler’s object is asked, once',
          fr: 'pour chaque transport qui ne l’a pas, l’objet du spouleur est sollicité, une fois',
        },
        (row) => !canFlush(row),
        (row) => askedOnce(row, flushesThroughTheSpooler),
        () => null,
      ),

    /** Nobody asks it, nor the spooler for it. */
    isLeftAlone: (): Claim =>
      ofEach(
        {
          en: 'no transport without `STATUS_FLUSH_QUEUES` is asked to flush',
          fr: 'aucun transport sans `STATUS_FLUSH_QUEUES` n’est sollicité',
        },
        (row) => !canFlush(row),
        (row) =>
          claim({ en: '', fr: '' }, (account) => {
            const asked = ownFlush(row, account) ?? flushesThroughTheSpooler(row, account)[0]
            return asked
              ? {
                  holds: false,
                  at: asked.begun,
                  actual: { en: 'it was asked', fr: 'il a été sollicité' },
                }
              : { holds: true }
          }),
        () => null,
      ),
  },
}
