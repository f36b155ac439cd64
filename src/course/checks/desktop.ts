import { say } from '../sentence.ts'
import type { Claim } from './claim.ts'
import { claim } from './claim.ts'
import { spooler } from './subjects.ts'

const ownerOf = (owner: string) => (owner === 'spooler' ? spooler.noun : { en: owner, fr: owner })

/** `desktop.staysEmpty()`: no window comes up, neither a dialog nor the spooler's progress. */
export const desktop = {
  staysEmpty: (): Claim =>
    claim({ en: 'no window comes up', fr: 'aucune fenêtre n’apparaît' }, ({ windows: [first], end }) =>
      first
        ? {
            holds: false,
            at: first.at,
            actual: say((l) =>
              l === 'fr'
                ? `${ownerOf(first.owner).fr} a montré une fenêtre`
                : `${ownerOf(first.owner).en} showed a window`,
            ),
          }
        : { holds: true, at: end },
    ),
}
