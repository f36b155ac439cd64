import type { Account } from '../account/account.ts'
import type { Journey } from '../account/journeys.ts'
import { called } from './called.ts'
import type { Claim } from './claim.ts'
import { claim } from './claim.ts'

const typeOf = (recipient: string): string => recipient.slice(0, recipient.indexOf(':'))
const addressOf = (recipient: string): string => recipient.slice(recipient.indexOf(':') + 1)
const typesOf = ({ to }: Journey): ReadonlySet<string> => new Set(to.map(typeOf))

const both = (text: string) => ({ en: text, fr: text })

/** The messages of which all recipients have this address type, and which have left. */
const leftWith = (type: string, { journeys }: Account) =>
  journeys.sent.filter((message) => message.carriers.length > 0 && [...typesOf(message)].join() === type)

/** What became of messages that the program wrote itself. */
export const aMessage = {
  /** One message with recipients of all these address types, and no others, has left. */
  isSentTo: (...types: readonly string[]): Claim =>
    claim(
      {
        en: `one message goes to ${types.map((type) => `\`${type}\``).join(', ')}`,
        fr: `un même message va à ${types.map((type) => `\`${type}\``).join(', ')}`,
      },
      ({ journeys, end }) => {
        const found = journeys.sent.find(
          (message) =>
            typesOf(message).size === types.length && types.every((type) => typesOf(message).has(type)),
        )
        const last = journeys.sent.at(-1)
        if (!found)
          return {
            holds: false,
            at: last?.submitted ?? end,
            actual: last
              ? both([...typesOf(last)].join(', '))
              : { en: 'nothing was submitted', fr: 'rien n’a été soumis' },
          }
        return found.carriers.length > 0
          ? { holds: true, at: found.carriers.at(-1)?.at ?? null }
          : {
              holds: false,
              at: found.submitted,
              actual: { en: 'it has not left', fr: 'il n’est pas parti' },
            }
      },
    ),

  /** Of the messages to one address type alone, one leaves by a transport that carried none of the first message. */
  takesAnotherWay: (type: string): Claim =>
    claim(
      {
        en: `a message to \`${type}\` leaves by another transport than before`,
        fr: `un message à \`${type}\` part par un autre transport qu’avant`,
      },
      (account) => {
        const [first] = account.journeys.sent
        const before = new Set(first?.carriers.map(({ transport }) => transport))
        const later = leftWith(type, account).filter((message) => message !== first)
        const other = later.find(({ carriers }) => carriers.every(({ transport }) => !before.has(transport)))
        if (other) return { holds: true, at: other.carriers.at(-1)?.at ?? null }
        const last = later.at(-1)?.carriers.at(-1)
        return {
          holds: false,
          at: last?.at ?? account.end,
          actual: last
            ? { en: `it went by ${last.transport} again`, fr: `il est reparti par ${last.transport}` }
            : { en: 'no such message has left', fr: 'aucun message de ce genre n’est parti' },
        }
      },
    ),

  /** The sign of a mistake: it is sent after such a call, and the session has not ended in between. */
  isSentInTheSessionOf: (method: string): Claim =>
    claim({ en: 'the same session goes on', fr: 'la même session continue' }, (account) => {
      const changed = called(method).matching(account)[0]?.begun.seq ?? Infinity
      const { calls, journeys, end } = account
      const sent = journeys.sent.find(({ submitted }) => submitted.seq > changed)
      const again = calls.some((call) => call.method === 'MAPILogonEx' && call.begun.seq > changed)
      return sent && !again
        ? { holds: true, at: sent.submitted }
        : { holds: false, at: end, actual: { en: 'it does not', fr: 'ce n’est pas le cas' } }
    }),

  /** The sign of a mistake: one was submitted and has not left. */
  hasNotLeft: (): Claim =>
    claim({ en: 'a message has not left', fr: 'un message n’est pas parti' }, ({ journeys, end }) => {
      const left = journeys.sent.find(({ carriers }) => carriers.length === 0)
      return left
        ? { holds: true, at: left.submitted }
        : { holds: false, at: end, actual: { en: 'all have', fr: 'tous sont partis' } }
    }),
}

/** Every report that has come is told on the console: it names whom the report is about. */
export const reportsArePrinted = (): Claim =>
  claim(
    { en: 'the console names whom nobody has taken', fr: 'la console nomme qui n’a été pris par personne' },
    ({ journeys, console: lines, end }) => {
      for (const { about, at } of journeys.reports)
        for (const recipient of about)
          if (!lines.some(({ text }) => text.includes(addressOf(recipient))))
            return {
              holds: false,
              at,
              actual: { en: `${recipient} is missing`, fr: `il manque ${recipient}` },
            }
      return journeys.reports.length > 0
        ? { holds: true, at: lines.at(-1)?.at ?? end }
        : { holds: false, at: end, actual: { en: 'no report has come', fr: 'aucun rapport n’est arrivé' } }
    },
  )
