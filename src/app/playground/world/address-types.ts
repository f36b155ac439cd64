import { KINDS } from '../../../subsystem/kinds/registry.ts'
import type { AddressTypes } from './mail-line.ts'

/** What a transport takes: as the world says, or as its kind does. */
export const addressTypesOf: AddressTypes = ({ kind, addressType, addressTypes }) =>
  addressTypes ?? [addressType ?? KINDS[kind].addressType]
