import {
  MAPI_MAILUSER,
  MAPI_W_NO_SERVICE,
  PR_IDENTITY_ENTRYID,
  PR_RESOURCE_FLAGS,
  STATUS_PRIMARY_IDENTITY,
} from '../api/constants.ts'
import type { SBinary, SPropValue } from '../api/values.ts'
import { ok, warn, type Outcome } from '../outcome.ts'
import { isBytes } from '../values/bytes.ts'
import { PROP_ID } from '../values/prop-tags.ts'
import { findById } from '../values/prop-values.ts'
import { longTermId } from './entry-ids.ts'

type RowCells = readonly SPropValue[]

function identityOf(cells: RowCells): SBinary | undefined {
  const identity = findById(cells, PROP_ID(PR_IDENTITY_ENTRYID))?.Value
  return isBytes(identity) ? identity : undefined
}

function isPrimary(cells: RowCells): boolean {
  const flags = findById(cells, PROP_ID(PR_RESOURCE_FLAGS))?.Value
  return typeof flags === 'number' && (flags & STATUS_PRIMARY_IDENTITY) !== 0
}

/**
 * SE-08: the identity of the row that is marked as primary, else the first there is; without any, a success
 * with a warning and an identifier that stands for nobody. Page: `imapisession-queryidentity`.
 */
export function primaryIdentity(rows: readonly { readonly cells: RowCells }[]): Outcome<SBinary> {
  const all = rows.map(({ cells }) => cells)
  const identity = [...all.filter(isPrimary), ...all]
    .map(identityOf)
    .find((bytes): bytes is SBinary => bytes !== undefined)
  return identity === undefined
    ? warn(MAPI_W_NO_SERVICE, longTermId(MAPI_MAILUSER, ''))
    : ok(identity.slice())
}
