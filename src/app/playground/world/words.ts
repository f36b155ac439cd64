import { words } from '../../../language/language.svelte.ts'
import { worldEn } from './words-en.ts'
import type { WorldWords } from './words-en.ts'
import { worldFr } from './words-fr.ts'
import type { Reason } from './issue.ts'

export type { WorldWords }

export const worldWords = (): WorldWords => words({ en: worldEn, fr: worldFr })

/** Why a value cannot stand there, and what to try. */
export const reasonSaid = (reason: Reason, { issues }: WorldWords): string => {
  switch (reason.kind) {
    case 'missing':
      return issues.missing
    case 'type':
      return issues.type(reason.expected.map((type) => issues.types[type] ?? type))
    case 'least':
      return reason.of === 'text' ? issues.empty : issues.least(reason.bound)
    case 'most':
      return issues.most(reason.bound)
    case 'hex':
      return issues.hex
    case 'choice':
      return reason.near === null ? issues.choice(reason.values) : issues.near(reason.near)
    case 'unknown':
      return issues.unknown(reason.name, reason.near)
    case 'taken':
      return issues.taken(reason.name)
    case 'no-service':
      return issues.noService(reason.name)
    case 'row-order':
      return issues.rowOrder
    case 'json':
      return issues.json(reason.near)
    case 'other':
      return reason.message
  }
}
