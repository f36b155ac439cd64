import type { Account } from '../account/account.ts'
import type { Mail } from '../account/mail.ts'
import { waits, waitsAt } from '../account/mail.ts'
import type { Sentence } from '../sentence.ts'
import { say } from '../sentence.ts'
import type { Claim } from './claim.ts'
import { claim } from './claim.ts'
import { failedFor, isRefused } from './attempts.ts'

const stillWait = (left: readonly Mail[]): Sentence => {
  const many = left.length
  return {
    en: `${String(many)} ${many === 1 ? 'message still waits' : 'messages still wait'}: ${listed(left, 'en')}`,
    fr: `${String(many)} ${many === 1 ? 'message attend' : 'messages attendent'} encore : ${listed(left, 'fr')}`,
  }
}

const listed = (mail: readonly Mail[], l: 'en' | 'fr'): string => {
  const shown = mail
    .slice(0, 3)
    .map(({ subject, id }) => (subject === '' ? id : subject))
    .map((name) => (l === 'fr' ? `« ${name} »` : `“${name}”`))
  return mail.length > 3 ? `${shown.join(', ')}, …` : shown.join(', ')
}

/** One direction's queues: those of every transport, or one's. */
class Queues {
  readonly #direction: Mail['direction']
  readonly #transport: string | null

  constructor(direction: Mail['direction'], transport: string | null) {
    this.#direction = direction
    this.#transport = transport
  }

  #messages({ mail }: Account): readonly Mail[] {
    return mail.filter(
      ({ direction, transport }) =>
        direction === this.#direction && (this.#transport === null || transport === this.#transport),
    )
  }

  /** Nothing waits in them when the program ends. */
  isEmpty(): Claim {
    const [out, name] = [this.#direction === 'out', this.#transport]
    return claim(
      say((l) =>
        l === 'fr'
          ? `${name === null ? 'toutes les files' : `la file de ${name}`} ${out ? (name === null ? 'sortantes sont vides' : 'sortante est vide') : name === null ? 'entrantes sont vides' : 'entrante est vide'} à la fin`
          : `${name === null ? 'every' : `${name}’s`} ${out ? 'outgoing' : 'incoming'} queue is empty at the end`,
      ),
      (account) => {
        const messages = this.#messages(account)
        const left = messages.filter(waits)
        if (left.length > 0) return { holds: false, at: account.end, actual: stillWait(left) }
        const last = messages.map(({ moved }) => moved).sort((a, b) => (b?.seq ?? 0) - (a?.seq ?? 0))[0]
        return { holds: true, at: last ?? account.end }
      },
    )
  }

  /** Nothing waits in them when all is done that was asked for in time: a transport may have noted the wish. */
  isEmptyInTheEnd(): Claim {
    return claim(
      {
        en: 'nothing waits once the mail system has done what was asked of it',
        fr: 'plus rien n’attend une fois que la messagerie a fait ce qu’on lui a demandé',
      },
      (account) => {
        const left = this.#messages(account).filter(({ direction, inTheEnd }) => waitsAt(direction, inTheEnd))
        return left.length > 0
          ? { holds: false, at: account.end, actual: stillWait(left) }
          : { holds: true, at: account.end }
      },
    )
  }

  /** Nothing waits in them, but for those of transports that refuse though they are asked properly. */
  isEmptyWhereNobodyRefused(): Claim {
    return claim(
      {
        en: 'nothing waits at a transport that did not refuse',
        fr: 'plus rien n’attend chez un transport qui n’a pas refusé',
      },
      (account) => {
        const refused = new Set(
          account.rows.filter((row) => failedFor(row, account).some(isRefused)).map(({ name }) => name),
        )
        const left = this.#messages(account).filter(
          (mail) => waits(mail) && !refused.has(mail.transport ?? ''),
        )
        return left.length > 0
          ? { holds: false, at: account.end, actual: stillWait(left) }
          : { holds: true, at: account.end }
      },
    )
  }

  /** Nothing leaves them while the program runs. */
  isUntouched(): Claim {
    const [out, name] = [this.#direction === 'out', this.#transport]
    return claim(
      say((l) =>
        l === 'fr'
          ? `rien ne bouge dans ${name === null ? `les files ${out ? 'sortantes' : 'entrantes'}` : `la file ${out ? 'sortante' : 'entrante'} de ${name}`}`
          : `nothing moves in ${name === null ? `the ${out ? 'outgoing' : 'incoming'} queues` : `${name}’s ${out ? 'outgoing' : 'incoming'} queue`}`,
      ),
      (account) => {
        const gone = this.#messages(account).filter(({ leftFirst }) => leftFirst !== null)
        const first = [...gone].sort((a, b) => (a.leftFirst?.seq ?? 0) - (b.leftFirst?.seq ?? 0))[0]
        if (!first) return { holds: true, at: account.end }
        const many = gone.length
        return {
          holds: false,
          at: first.leftFirst,
          actual: {
            en: `${String(many)} ${many === 1 ? 'message was' : 'messages were'} ${out ? 'sent' : 'fetched'}: ${listed(gone, 'en')}`,
            fr: `${String(many)} ${many === 1 ? 'message' : 'messages'} ${out ? 'envoyé' : 'relevé'}${many === 1 ? '' : 's'} : ${listed(gone, 'fr')}`,
          },
        }
      },
    )
  }
}

/** What waits to be sent, over all transports or one. */
export const outgoing = (transport: string | null = null): Queues => new Queues('out', transport)

/** What waits to be fetched, over all transports or one. */
export const incoming = (transport: string | null = null): Queues => new Queues('in', transport)
