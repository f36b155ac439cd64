import type { FaultKind } from '../../mapi/facts.ts'
import type { Holding } from '../account/ledger.ts'
import type { Sentence } from '../sentence.ts'
import { say } from '../sentence.ts'
import type { Claim } from './claim.ts'
import { claim } from './claim.ts'

/** How to give each of them back. */
const RETURN: Readonly<Record<string, string>> = { SRowSet: 'FreeProws', SRow: 'FreeProws' }

const howToReturn = (kind: string): string =>
  RETURN[kind] ?? (kind.startsWith('I') ? 'Release' : 'MAPIFreeBuffer')

const lineOf = ({ got }: Holding, l: 'en' | 'fr'): string =>
  got.line === null ? '' : l === 'fr' ? ` de la ligne ${String(got.line)}` : ` from line ${String(got.line)}`

/** A row set is one thing to the program, though it is a block and one more for each row. */
const withoutRows = (holdings: readonly Holding[]): readonly Holding[] => {
  const sets = new Set(holdings.filter(({ kind }) => kind === 'SRowSet').map(({ got }) => got.line))
  return holdings.filter(({ kind, got }) => kind !== 'SRow' || !sets.has(got.line))
}

const waitsFor = (holding: Holding, l: 'en' | 'fr'): string =>
  `\`${holding.kind}\`${lineOf(holding, l)} ${l === 'fr' ? 'attend' : 'still needs'} \`${howToReturn(holding.kind)}\``

/** What a line in a loop got, and never gave back, is said once. */
const held = (holdings: readonly Holding[]): Sentence =>
  say((l) => {
    const times = new Map<string, number>()
    for (const holding of withoutRows(holdings)) {
      const said = waitsFor(holding, l)
      times.set(said, (times.get(said) ?? 0) + 1)
    }
    return [...times]
      .slice(0, 4)
      .map(([said, count]) =>
        count === 1 ? said : `${said} (${String(count)} ${l === 'fr' ? 'fois' : 'times'})`,
      )
      .join(', ')
  })

const FAULTS: Readonly<Record<FaultKind, Sentence>> = {
  'use-after-release': { en: 'used after its last Release', fr: 'utilisé après son dernier Release' },
  'double-release': { en: 'released once too often', fr: 'relâché une fois de trop' },
  'use-after-free': { en: 'used after it was freed', fr: 'utilisé après sa libération' },
  'double-free': { en: 'freed twice', fr: 'libéré deux fois' },
  'wrong-free': { en: 'freed with the wrong function', fr: 'libéré avec la mauvaise fonction' },
  'invalid-object': {
    en: 'used although it is no longer valid',
    fr: 'utilisé alors qu’il n’est plus valide',
  },
}

/** `nothing.isLeftUnreleased()`, `nothing.isMisused()`. */
export const nothing = {
  /** Every reference and block that the program got, the session apart, was given back. */
  isLeftUnreleased: (): Claim =>
    claim({ en: 'nothing is left unreleased', fr: 'rien ne reste à libérer' }, ({ holdings, end }) => {
      const left = holdings.filter(({ returned }) => returned === null)
      return left.length > 0
        ? { holds: false, actual: held(left), at: left[0]?.got ?? null }
        : { holds: true, at: end }
    }),

  /** Nothing was used after it was given back, or given back twice. */
  isMisused: (): Claim =>
    claim(
      { en: 'nothing is used after it was given back', fr: 'rien n’est utilisé après avoir été rendu' },
      ({ faults }) => {
        const first = faults[0]
        return first
          ? {
              holds: false,
              at: first.moment,
              actual: {
                en: `\`${first.of}\`: ${FAULTS[first.kind].en}`,
                fr: `\`${first.of}\` : ${FAULTS[first.kind].fr}`,
              },
            }
          : { holds: true }
      },
    ),
}

/** Objects or blocks of one kind were got, and all given back. */
export const allReleased = (...kinds: readonly string[]): Claim =>
  claim(
    {
      en: `every ${kinds.map((kind) => `\`${kind}\``).join(', ')} is given back`,
      fr: `chaque ${kinds.map((kind) => `\`${kind}\``).join(', ')} est rendu`,
    },
    ({ holdings, end }) => {
      const ours = holdings.filter(({ kind }) => kinds.includes(kind))
      const left = ours.filter(({ returned }) => returned === null)
      if (left.length > 0) return { holds: false, actual: held(left), at: left[0]?.got ?? null }
      if (ours.length === 0)
        return { holds: false, actual: { en: 'none was ever got', fr: 'aucun n’a été obtenu' }, at: end }
      const last = ours.map(({ returned }) => returned).sort((a, b) => (b?.seq ?? 0) - (a?.seq ?? 0))[0]
      return { holds: true, at: last ?? end }
    },
  )

/** `something.isUsedAfterItWasGivenBack()`: the sign of a mistake. */
export const something = {
  isUsedAfterItWasGivenBack: (): Claim =>
    claim(
      {
        en: 'something is used after it was given back',
        fr: 'quelque chose est utilisé après avoir été rendu',
      },
      ({ faults, end }) => {
        const found = faults.find(({ kind }) => kind === 'use-after-free' || kind === 'use-after-release')
        return found
          ? { holds: true, at: found.moment }
          : { holds: false, actual: { en: 'nothing was', fr: 'rien ne l’a été' }, at: end }
      },
    ),
}

/** `misused('wrong-free')`: the sign of a mistake of one kind. */
export const misused = (kind: FaultKind): Claim =>
  claim(
    { en: `something is ${FAULTS[kind].en}`, fr: `quelque chose est ${FAULTS[kind].fr}` },
    ({ faults, end }) => {
      const found = faults.find((fault) => fault.kind === kind)
      return found
        ? { holds: true, at: found.moment }
        : { holds: false, actual: { en: 'nothing was', fr: 'rien ne l’a été' }, at: end }
    },
  )

/** `rowsLostBy('MAPIFreeBuffer')`: the sign of a mistake: a row set was freed so, and its rows were not. */
export const rowsLostBy = (method: string): Claim =>
  claim(
    {
      en: `\`${method}\` frees a row set and loses its rows`,
      fr: `\`${method}\` libère un jeu et perd ses lignes`,
    },
    ({ calls, holdings, end }) => {
      const call = calls.find(
        (each) =>
          each.method === method &&
          holdings.some(
            ({ kind, returned }) =>
              kind === 'SRowSet' &&
              returned?.seq === each.begun.seq + 1 &&
              holdings.some(
                (row) => row.kind === 'SRow' && row.returned === null && row.got.seq < returned.seq,
              ),
          ),
      )
      return call
        ? { holds: true, at: call.begun }
        : { holds: false, actual: { en: 'it did not', fr: 'ce n’est pas arrivé' }, at: end }
    },
  )
