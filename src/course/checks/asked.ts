import type { Account } from '../account/account.ts'
import type { Plain } from '../../mapi/facts.ts'
import type { StatusRow } from '../account/status.ts'
import type { Claim } from './claim.ts'
import { claim } from './claim.ts'
import type { Subject } from './subjects.ts'

const asked = (method: string, row: StatusRow, { calls, opened }: Account) =>
  calls.find((call) => call.method === method && call.ref !== null && opened.get(call.ref)?.id === row.id)

/** `everyObject(anyTransport).isAsked('ValidateState', STATUS_VALIDATE_STATE)`. */
export const everyObject = (subject: Subject) => ({
  /** Those whose PR_RESOURCE_METHODS has the bit are asked, and no other object of the table is. */
  isAsked: (method: string, bit: number): Claim =>
    claim(
      {
        en: `\`${method}\` is called on exactly the objects that have its bit`,
        fr: `\`${method}\` est appelée sur les objets qui ont son bit, et sur eux seuls`,
      },
      (account) => {
        for (const row of account.rows) {
          const wanted = subject.matches(row) && (row.methods & bit) !== 0
          const call = asked(method, row, account)
          if (wanted === (call !== undefined)) continue
          return {
            holds: false,
            at: call?.begun ?? account.end,
            actual: wanted
              ? { en: `${row.name} was never asked`, fr: `${row.name} n’a jamais été sollicité` }
              : { en: `${row.name} was asked`, fr: `${row.name} a été sollicité` },
          }
        }
        return { holds: true, at: account.end }
      },
    ),
})

const asksFor = (tags: readonly number[], properties: Plain | undefined): boolean =>
  Array.isArray(properties) && properties.some((property) => tags.includes(Number(property)))

/** `askedFor(PR_STATUS_CODE)`: some object is asked for one of these properties. */
export const askedFor = (...tags: readonly number[]): Claim =>
  claim(
    { en: 'an object is asked for such a property', fr: 'on demande une telle propriété à un objet' },
    ({ calls, end }) => {
      const found = calls.find(({ method, args }) => method === 'GetProps' && asksFor(tags, args[0]))
      return found
        ? { holds: true, at: found.begun }
        : { holds: false, at: end, actual: { en: 'none was', fr: 'ce n’est pas arrivé' } }
    },
  )
