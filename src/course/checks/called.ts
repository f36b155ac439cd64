import type { Account } from '../account/account.ts'
import type { Call } from '../account/calls.ts'
import { succeeded } from '../account/calls.ts'
import { bytesOf } from '../account/status.ts'
import type { Sentence } from '../sentence.ts'
import { say } from '../sentence.ts'
import type { Claim, Verdict } from './claim.ts'
import { claim } from './claim.ts'
import { flagNames, resultName } from './names.ts'
import type { Subject } from './subjects.ts'
import { nounOf, objectOf } from './subjects.ts'

interface Wish {
  object: string | null
  method: string
  on?: Subject
  flags: number
  forbidden: number
  target?: Subject | 'all'
  /** Its first argument is null. */
  empty?: true
  times?: number
  /** What it returns, where that is no success. */
  answer?: number
}

/** One demand on a call, in the order in which they are explained. */
interface Demand {
  holds(call: Call, account: Account): boolean
  actual(call: Call, account: Account): Sentence
}

const rowOf = (call: Call, { opened }: Account) => (call.ref === null ? undefined : opened.get(call.ref))

/** C's last parameter is the flags, in every method that has any. */
const flagsOf = ({ args }: Call): number => {
  const last = args.at(-1)
  return typeof last === 'number' ? last : 0
}

const targetOf = ({ args }: Call, { rows }: Account) => {
  const bytes = args.map(bytesOf).find((found) => found !== null)
  return bytes === undefined ? null : rows.find(({ entryId }) => entryId === bytes)
}

const code = (text: string): string => `\`${text}\``

const demandsOf = ({ method, on, flags, forbidden, target, empty, answer }: Wish): readonly Demand[] => [
  {
    holds: (call, account) => {
      const row = rowOf(call, account)
      return !on || (row !== undefined && on.matches(row))
    },
    actual: (call, account) =>
      say((l) =>
        l === 'fr'
          ? `${code(method)} est appelée sur ${objectOf(rowOf(call, account)).fr}`
          : `${code(method)} was called on ${objectOf(rowOf(call, account)).en}`,
      ),
  },
  {
    holds: (call) => (flagsOf(call) & flags) === flags && (flagsOf(call) & forbidden) === 0,
    actual: (call) => {
      const [given, missing] = [flagsOf(call), flags & ~flagsOf(call)]
      return say((l) => {
        const without =
          missing === 0 ? '' : `, ${l === 'fr' ? 'sans' : 'without'} ${code(flagNames(method, missing))}`
        return l === 'fr'
          ? `${code(method)} est appelée avec ${code(flagNames(method, given))}${without}`
          : `${code(method)} was called with ${code(flagNames(method, given))}${without}`
      })
    },
  },
  {
    holds: (call, account) => {
      const aimed = targetOf(call, account)
      if (target === undefined) return true
      return target === 'all'
        ? aimed === null
        : aimed !== null && aimed !== undefined && target.matches(aimed)
    },
    actual: (call, account) => {
      const aimed = targetOf(call, account)
      return aimed === null
        ? { en: 'no target was given', fr: 'aucune cible n’est donnée' }
        : say((l) => (l === 'fr' ? `la cible est ${nounOf(aimed).fr}` : `its target was ${nounOf(aimed).en}`))
    },
  },
  {
    holds: ({ args }) => empty === undefined || args[0] === null,
    actual: () => ({
      en: `${code(method)} was not called with ${code('null')}`,
      fr: `${code(method)} n’est pas appelée avec ${code('null')}`,
    }),
  },
  {
    holds: (call) => (answer === undefined ? succeeded(call) : call.hr === answer),
    actual: ({ hr }) =>
      hr === null
        ? { en: `${code(method)} never returned`, fr: `${code(method)} n’a pas rendu la main` }
        : {
            en: `${code(method)} returned ${code(resultName(hr))}`,
            fr: `${code(method)} a rendu ${code(resultName(hr))}`,
          },
  },
]

const sentenceOf = ({ method, on, flags, forbidden, target, empty, times, answer }: Wish): Sentence =>
  say((l) => {
    const french = l === 'fr'
    const parts = [`${code(method)} ${french ? 'est appelée' : 'is called'}`]
    if (on) parts.push(`${french ? 'sur' : 'on'} ${on.object[l]}`)
    if (flags !== 0) parts.push(`${french ? 'avec' : 'with'} ${code(flagNames(method, flags))}`)
    if (forbidden !== 0) parts.push(`${french ? 'sans' : 'without'} ${code(flagNames(method, forbidden))}`)
    if (empty) parts.push(`${french ? 'avec' : 'with'} ${code('null')}`)
    if (target === 'all') parts.push(french ? 'sans cible' : 'without a target')
    else if (target)
      parts.push(french ? `avec pour cible ${target.noun.fr}` : `with ${target.noun.en} as its target`)
    if (answer !== undefined) parts.push(`${french ? 'et rend' : 'and returns'} ${code(resultName(answer))}`)
    if (times === 0) parts[0] = `${code(method)} ${french ? 'n’est jamais appelée' : 'is never called'}`
    if (times === 1) parts.push(french ? 'une seule fois' : 'exactly once')
    if (times !== undefined && times > 1)
      parts.push(french ? `exactement ${String(times)} fois` : `exactly ${String(times)} times`)
    return parts.join(' ')
  })

const timesCalled = (method: string, times: number, forbidden = 0): Sentence =>
  say((l) => {
    const often =
      l === 'fr'
        ? `est appelée ${String(times)} fois`
        : times === 1
          ? 'was called once'
          : `was called ${String(times)} times`
    // What was not to be there is what the sentence is about.
    const lacking = forbidden === 0 || times === 0 ? '' : ` ${code(flagNames(method, forbidden))}`
    return `${code(method)} ${often}${lacking === '' ? '' : (l === 'fr' ? ' sans' : ' without') + lacking}`
  })

/** A claim about a call that the program makes; each word narrows it. It must succeed to count. */
export class CalledClaim implements Claim {
  readonly #wish: Wish

  constructor(wish: Wish) {
    this.#wish = wish
  }

  /** Made on the status object of such a row. */
  on(subject: Subject): CalledClaim {
    return new CalledClaim({ ...this.#wish, on: subject })
  }

  /** Its flags have all of these bits. */
  with(flags: number): CalledClaim {
    return new CalledClaim({ ...this.#wish, flags: this.#wish.flags | flags })
  }

  /** Its flags have none of these bits. */
  without(flags: number): CalledClaim {
    return new CalledClaim({ ...this.#wish, forbidden: this.#wish.forbidden | flags })
  }

  /** It carries the entry identifier of such a row. */
  targeting(subject: Subject): CalledClaim {
    return new CalledClaim({ ...this.#wish, target: subject })
  }

  /** It carries no entry identifier. */
  withoutTarget(): CalledClaim {
    return new CalledClaim({ ...this.#wish, target: 'all' })
  }

  /** Its first argument is null: there it says "none". */
  withNull(): CalledClaim {
    return new CalledClaim({ ...this.#wish, empty: true })
  }

  /** It returns this, be it a failure; such a call counts then, and no other. */
  returning(hr: number): CalledClaim {
    return new CalledClaim({ ...this.#wish, answer: hr })
  }

  once(): CalledClaim {
    return this.times(1)
  }

  never(): CalledClaim {
    return this.times(0)
  }

  times(times: number): CalledClaim {
    return new CalledClaim({ ...this.#wish, times })
  }

  /** The sign of a mistake: there is more than one such call. */
  moreThanOnce(): Claim {
    const { method } = this.#wish
    return claim(
      {
        en: `${code(method)} is called more than once`,
        fr: `${code(method)} est appelée plus d’une fois`,
      },
      (account) => {
        const [, second] = this.matching(account)
        return second
          ? { holds: true, at: second.begun }
          : { holds: false, at: account.end, actual: { en: 'it is not', fr: 'ce n’est pas le cas' } }
      },
    )
  }

  /** As many such calls succeed as of another method, and at least one. */
  asOftenAs(other: string): Claim {
    const { method } = this.#wish
    const sentence = {
      en: `${code(method)} is called as often as ${code(other)}`,
      fr: `${code(method)} est appelée autant de fois que ${code(other)}`,
    }
    return claim(sentence, (account) => {
      const calls = this.matching(account)
      const others = account.calls.filter((call) => call.method === other && succeeded(call))
      if (calls.length > 0 && calls.length === others.length)
        return { holds: true, at: calls.at(-1)?.ended ?? null }
      if (calls.length === 0 && others.length === 0)
        return {
          holds: false,
          at: account.end,
          actual: { en: `${code(other)} never succeeded`, fr: `${code(other)} n’a jamais réussi` },
        }
      const [en, fr] = [timesCalled(method, calls.length).en, timesCalled(method, calls.length).fr]
      const [otherEn, otherFr] = [timesCalled(other, others.length).en, timesCalled(other, others.length).fr]
      return { holds: false, at: account.end, actual: { en: `${en}, ${otherEn}`, fr: `${fr}, ${otherFr}` } }
    })
  }

  get sentence(): Sentence {
    return sentenceOf(this.#wish)
  }

  /** The calls that fulfil every word of it. */
  matching(account: Account): readonly Call[] {
    const demands = demandsOf(this.#wish)
    return this.#candidates(account).filter((call) => demands.every((demand) => demand.holds(call, account)))
  }

  judge(account: Account): Verdict {
    const { method, times } = this.#wish
    return claim(this.sentence, () => {
      let calls = this.#candidates(account)
      if (calls.length === 0)
        return times === 0
          ? { holds: true }
          : {
              holds: false,
              actual: { en: `${code(method)} was never called`, fr: `${code(method)} n’est jamais appelée` },
              at: account.end,
            }
      for (const demand of demandsOf(this.#wish)) {
        const left = calls.filter((call) => demand.holds(call, account))
        const nearest = calls.at(-1)
        if (left.length === 0 && nearest)
          return times === 0
            ? { holds: true }
            : { holds: false, actual: demand.actual(nearest, account), at: nearest.begun }
        calls = left
      }
      const [first, last] = [calls[0], calls.at(-1)]
      if (times !== undefined && calls.length !== times)
        return {
          holds: false,
          actual: timesCalled(method, calls.length, this.#wish.forbidden),
          at: last?.begun ?? null,
        }
      return { holds: true, at: first?.ended ?? null }
    }).judge(account)
  }

  #candidates({ calls }: Account): readonly Call[] {
    const { object, method } = this.#wish
    return calls.filter((call) => call.method === method && (object === null || call.object === object))
  }
}

/** `called('IMAPIStatus::FlushQueues')`, `called('HrQueryAllRows')`. */
export const called = (name: string): CalledClaim => {
  const [object, method] = name.split('::')
  return new CalledClaim(
    object === undefined || method === undefined
      ? { object: null, method: name, flags: 0, forbidden: 0 }
      : { object, method, flags: 0, forbidden: 0 },
  )
}

/** `returned(MAPI_E_NO_SUPPORT).from('FlushQueues')`: a call of the program ended so, or none did (`fromNothing`). */
export const returned = (hr: number) => ({
  from: (method: string): Claim =>
    claim(
      say((l) => `${code(method)} ${l === 'fr' ? 'rend' : 'returns'} ${code(resultName(hr))}`),
      ({ calls, end }) => {
        const found = calls.find((call) => call.method === method && call.hr === hr)
        return found
          ? { holds: true, at: found.begun }
          : { holds: false, actual: { en: 'it never did', fr: 'ce n’est jamais arrivé' }, at: end }
      },
    ),

  fromNothing: (): Claim =>
    claim(
      say((l) =>
        l === 'fr'
          ? `aucun appel ne rend ${code(resultName(hr))}`
          : `no call returns ${code(resultName(hr))}`,
      ),
      ({ calls, end }) => {
        const found = calls.find((call) => call.hr === hr)
        return found
          ? {
              holds: false,
              at: found.begun,
              actual: { en: `${code(found.method)} did`, fr: `${code(found.method)} l’a rendu` },
            }
          : { holds: true, at: end }
      },
    ),
})
