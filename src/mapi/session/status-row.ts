// What stands in a row of the status table, and who put it there. Page: `status-tables`.
import {
  MAPI_STATUS,
  MAPI_TRANSPORT_PROVIDER,
  PR_DISPLAY_NAME,
  PR_ENTRYID,
  PR_IDENTITY_DISPLAY,
  PR_IDENTITY_ENTRYID,
  PR_IDENTITY_SEARCH_KEY,
  PR_OBJECT_TYPE,
  PR_PROVIDER_DLL_NAME,
  PR_RESOURCE_FLAGS,
  PR_RESOURCE_METHODS,
  PR_RESOURCE_TYPE,
  PR_SERVICE_NAME,
  PR_STATUS_CODE,
  PR_STATUS_STRING,
  STATUS_AVAILABLE,
  STATUS_PRIMARY_IDENTITY,
} from '../api/constants.ts'
import type { SBinary, SPropValue } from '../api/values.ts'
import type { MessageService, ProfileSettings } from '../profile.ts'
import type { StatusProvider } from '../status/provider.ts'
import type { Supplier, Suppliers } from '../tables/table-data.ts'
import { PROP_ID } from '../values/prop-tags.ts'
import { findById } from '../values/prop-values.ts'
import { defaultStatusString } from './status-strings.ts'

/** Columns that a view has before any SetColumns: those that every row has. */
export const DEFAULT_COLUMNS = [
  PR_DISPLAY_NAME,
  PR_RESOURCE_TYPE,
  PR_STATUS_CODE,
  PR_RESOURCE_METHODS,
  PR_RESOURCE_FLAGS,
  PR_PROVIDER_DLL_NAME,
  PR_ENTRYID,
  PR_OBJECT_TYPE,
]

/** Who writes what; the rest is the provider's. */
const SUPPLIERS: Suppliers = new Map<number, Supplier>([
  [PR_PROVIDER_DLL_NAME, 'mapi'],
  [PR_RESOURCE_FLAGS, 'mapi'],
  [PR_RESOURCE_TYPE, 'mapi'],
  [PR_ENTRYID, 'computed'],
  [PR_OBJECT_TYPE, 'computed'],
])

/** A status string that the spooler made up is not the transport's own. */
const SUPPLIERS_WITH_STRING: Suppliers = new Map([...SUPPLIERS, [PR_STATUS_STRING, 'mapi']])

/** Cells to be written into a row, and by whom. */
export interface Cells {
  readonly cells: readonly SPropValue[]
  readonly by: Suppliers
}

/** All that a new row has. */
export function newRow(
  provider: StatusProvider,
  properties: readonly SPropValue[],
  profile: ProfileSettings,
  entryId: SBinary,
): Cells {
  const service = profile.serviceOf(provider.name)
  return withStatusString(
    provider,
    merged([
      { ulPropTag: PR_DISPLAY_NAME, Value: provider.name },
      { ulPropTag: PR_RESOURCE_TYPE, Value: provider.resourceType },
      { ulPropTag: PR_STATUS_CODE, Value: STATUS_AVAILABLE },
      { ulPropTag: PR_RESOURCE_METHODS, Value: provider.methods },
      { ulPropTag: PR_RESOURCE_FLAGS, Value: 0 },
      { ulPropTag: PR_PROVIDER_DLL_NAME, Value: 'mapi32.dll' },
      ...serviceColumns(service),
      ...profile.columnsOf(provider.name),
      ...properties,
      ...(isPrimary(service) ? [primaryFlag(properties)] : []),
      { ulPropTag: PR_ENTRYID, Value: entryId },
      { ulPropTag: PR_OBJECT_TYPE, Value: MAPI_STATUS },
    ]),
  )
}

/**
 * ST-12: a transport without a status string of its own is given the spooler's, which follows its status
 * code. `shown` is the row as it stands.
 */
export function withStatusString(
  { resourceType }: StatusProvider,
  cells: readonly SPropValue[],
  shown: readonly SPropValue[] = [],
): Cells {
  const code = valueOf(cells, PR_STATUS_CODE)
  const isOwn = valueOf(cells, PR_STATUS_STRING) !== undefined
  if (resourceType !== MAPI_TRANSPORT_PROVIDER || isOwn || typeof code !== 'number')
    return { cells, by: SUPPLIERS }
  const text = defaultStatusString(code)
  return valueOf(shown, PR_STATUS_STRING) === text
    ? { cells, by: SUPPLIERS }
    : { cells: [...cells, { ulPropTag: PR_STATUS_STRING, Value: text }], by: SUPPLIERS_WITH_STRING }
}

/** ST-09: the identity of the provider's service, whole or not at all. Page: `mapi-primary-identity`. */
function serviceColumns(service: MessageService | undefined): SPropValue[] {
  if (service === undefined) return []
  const { name, identity } = service
  const columns: SPropValue[] = [{ ulPropTag: PR_SERVICE_NAME, Value: name }]
  if (identity === null) return columns
  return [
    ...columns,
    { ulPropTag: PR_IDENTITY_DISPLAY, Value: identity.display },
    { ulPropTag: PR_IDENTITY_ENTRYID, Value: identity.entryId },
    { ulPropTag: PR_IDENTITY_SEARCH_KEY, Value: identity.searchKey },
  ]
}

const isPrimary = (service: MessageService | undefined): boolean =>
  service !== undefined && service.identity !== null && service.primary

/** The provider's own flags, with the one that MAPI adds. */
function primaryFlag(properties: readonly SPropValue[]): SPropValue {
  const own = valueOf(properties, PR_RESOURCE_FLAGS)
  const flags = (typeof own === 'number' ? own : 0) | STATUS_PRIMARY_IDENTITY
  return { ulPropTag: PR_RESOURCE_FLAGS, Value: flags >>> 0 }
}

const valueOf = (cells: readonly SPropValue[], tag: number): unknown => findById(cells, PROP_ID(tag))?.Value

/** One property for each identifier: the last one counts. */
function merged(properties: readonly SPropValue[]): SPropValue[] {
  const byId = new Map<number, SPropValue>()
  for (const property of properties) byId.set(PROP_ID(property.ulPropTag), property)
  return [...byId.values()]
}
