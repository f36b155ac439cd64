import type { Account } from '../account/account.ts'
import type { StatusRow } from '../account/status.ts'
import type { Reading } from '../account/views.ts'
import type { Sentence } from '../sentence.ts'
import { say } from '../sentence.ts'
import type { Claim } from './claim.ts'
import { claim } from './claim.ts'
import type { Subject } from './subjects.ts'
import { nounOf } from './subjects.ts'

const rowsOf = ({ rows }: Account, ids: Iterable<number>): readonly StatusRow[] => {
  const wanted = new Set(ids)
  return rows.filter(({ id }) => wanted.has(id))
}

const readsEverything = ({ rows }: Account, { rows: read, filtered }: Reading): boolean =>
  !filtered && rows.every(({ id }) => read.includes(id))

const howManyRead = (reading: Reading | undefined, none: Sentence): Sentence => {
  const many = reading?.rows.length ?? 0
  return many === 0
    ? none
    : {
        en: many === 1 ? 'one row was read' : `${String(many)} rows were read`,
        fr: many === 1 ? 'une ligne a été lue' : `${String(many)} lignes ont été lues`,
      }
}

/** What the program does with the status table. */
export const statusTable = {
  /** One read returns all rows there are. */
  isReadWhole: (): Claim =>
    claim({ en: 'all rows are read', fr: 'toutes les lignes sont lues' }, (account) => {
      const { readings } = account.views
      const whole = readings.find((reading) => readsEverything(account, reading))
      return whole
        ? { holds: true, at: whole.at }
        : {
            holds: false,
            at: readings.at(-1)?.at ?? account.end,
            actual: howManyRead(readings.at(-1), { en: 'none was read', fr: 'aucune ne l’a été' }),
          }
    }),

  /** One read returns all rows, with these columns and no others, in this order. */
  isReadWholeWith: (...tags: readonly number[]): Claim =>
    claim(
      { en: 'all rows are read with these columns', fr: 'toutes les lignes sont lues avec ces colonnes' },
      (account) => {
        const { readings } = account.views
        const inColumns = readings.filter(({ columns }) => columns?.join() === tags.join())
        const whole = inColumns.find((reading) => readsEverything(account, reading))
        return whole
          ? { holds: true, at: whole.at }
          : {
              holds: false,
              at: readings.at(-1)?.at ?? account.end,
              actual: howManyRead(inColumns.at(-1), {
                en: 'no row was read with them',
                fr: 'aucune ligne n’a été lue avec elles',
              }),
            }
      },
    ),

  /** The sign of a mistake: the last read of all found nothing, though the view had rows. */
  isReadAtItsEnd: (): Claim =>
    claim(
      { en: 'the last read finds nothing', fr: 'la dernière lecture ne trouve rien' },
      ({ calls, end }) => {
        const last = calls.findLast(({ method }) => method === 'QueryRows')
        return last && Array.isArray(last.result) && last.result.length === 0
          ? { holds: true, at: last.begun }
          : { holds: false, at: end, actual: { en: 'it does not', fr: 'ce n’est pas le cas' } }
      },
    ),

  /** After a filter was set, the same view returns all rows once more. */
  isReadWholeAgain: (): Claim =>
    claim(
      { en: 'afterwards all rows are read again', fr: 'ensuite toutes les lignes sont relues' },
      (account) => {
        const { readings, filterings } = account.views
        const later = readings.filter(({ table, at }) =>
          filterings.some((filtering) => filtering.table === table && filtering.at.seq < at.seq),
        )
        const whole = later.find((reading) => readsEverything(account, reading))
        return whole
          ? { holds: true, at: whole.at }
          : {
              holds: false,
              at: later.at(-1)?.at ?? account.end,
              actual: howManyRead(later.at(-1), {
                en: 'no row was read after a filter was set',
                fr: 'aucune ligne n’a été lue après la pose d’un filtre',
              }),
            }
      },
    ),

  /** The sign of a mistake: the last thing read came through a filter, though it was not the first. */
  isStillFilteredAtTheEnd: (): Claim =>
    claim(
      { en: 'the last read is still filtered', fr: 'la dernière lecture est encore filtrée' },
      ({ views: { readings }, end }) => {
        const last = readings.at(-1)
        return readings.length > 1 && last?.filtered
          ? { holds: true, at: last.at }
          : { holds: false, actual: { en: 'it is not', fr: 'elle ne l’est pas' }, at: end }
      },
    ),

  /** The sign of a mistake: a filter was set that no row passes, in a table that has rows. */
  isRestrictedToNothing: (): Claim =>
    claim(
      { en: 'a filter lets nothing through', fr: 'un filtre ne laisse rien passer' },
      ({ views, end }) => {
        const found = views.filterings.find(({ seen, passed }) => seen.size > 0 && passed.size === 0)
        return found
          ? { holds: true, at: found.at }
          : { holds: false, actual: { en: 'none does', fr: 'aucun filtre de ce genre' }, at: end }
      },
    ),

  /** It chooses its columns, and these are among them. */
  hasColumns: (...tags: readonly number[]): Claim =>
    claim({ en: 'the columns are chosen', fr: 'les colonnes sont choisies' }, ({ views, end }) => {
      const found = views.columns.find((choice) => tags.every((tag) => choice.tags.includes(tag)))
      return found
        ? { holds: true, at: found.at }
        : {
            holds: false,
            at: views.columns.at(-1)?.at ?? end,
            actual:
              views.columns.length > 0
                ? { en: 'a column is missing', fr: 'il manque une colonne' }
                : {
                    en: 'the columns were left as they were',
                    fr: 'les colonnes sont restées telles quelles',
                  },
          }
    }),

  /** A filter is set that lets exactly such rows through. */
  isRestrictedTo: (subject: Subject): Claim =>
    claim(
      say((l) =>
        l === 'fr'
          ? `le filtre ne laisse que ${subject.noun.fr}`
          : `the filter keeps only ${subject.noun.en}`,
      ),
      (account) => {
        const { filterings } = account.views
        const right = filterings.find(({ seen, passed }) => {
          const through = rowsOf(account, passed)
          const dropped = rowsOf(account, seen).filter(({ id }) => !passed.has(id))
          return (
            seen.size > 0 &&
            through.every((row) => subject.matches(row)) &&
            !dropped.some((row) => subject.matches(row))
          )
        })
        if (right) return { holds: true, at: right.at }
        const last = filterings.at(-1)
        const through = last ? rowsOf(account, last.passed) : []
        return {
          holds: false,
          at: last?.at ?? account.end,
          actual: !last
            ? { en: 'no filter was set', fr: 'aucun filtre n’a été posé' }
            : through.length === 0
              ? { en: 'the filter let no row through', fr: 'le filtre n’a laissé passer aucune ligne' }
              : say((l) => {
                  const names = through.map((row) => (row.name === '' ? nounOf(row)[l] : row.name)).join(', ')
                  return l === 'fr' ? `le filtre a laissé passer ${names}` : `the filter let ${names} through`
                }),
        }
      },
    ),

  /** A read returns such rows, and no others. A world without any has nothing to read. */
  isReadFor: (subject: Subject): Claim =>
    claim(
      say((l) => (l === 'fr' ? `on ne lit que ${subject.noun.fr}` : `only ${subject.noun.en} is read`)),
      (account) => {
        const { readings } = account.views
        const right = readings.find(
          ({ rows, filtered }) => filtered && rowsOf(account, rows).every((row) => subject.matches(row)),
        )
        if (right) return { holds: true, at: right.at }
        const none = !account.rows.some((row) => subject.matches(row))
        const asked = account.calls.find(
          ({ method }) => method === 'HrQueryAllRows' || method === 'QueryRows',
        )
        if (none && asked) return { holds: true, at: asked.ended }
        const last = readings.findLast(({ filtered }) => filtered) ?? readings.at(-1)
        const empty = account.views.filterings.find(({ seen, passed }) => seen.size > 0 && passed.size === 0)
        if (empty && !last?.filtered)
          return {
            holds: false,
            at: empty.at,
            actual: { en: 'the filter let no row through', fr: 'le filtre ne laisse passer aucune ligne' },
          }
        return {
          holds: false,
          at: last?.at ?? account.end,
          actual: last
            ? {
                en: `${String(last.rows.length)} rows were read`,
                fr: `${String(last.rows.length)} lignes ont été lues`,
              }
            : { en: 'no row was read', fr: 'aucune ligne n’a été lue' },
        }
      },
    ),
}
