import { TRANSPORT_KINDS } from '../../../subsystem/kinds/index.ts'
import type { Field } from './fields.ts'

/** What stands on a transport's card. */
export const TRANSPORT_HEAD: readonly Field[] = [
  { name: 'name', control: { as: 'text' } },
  { name: 'kind', control: { as: 'choice', options: TRANSPORT_KINDS, required: true } },
]
