import {
  MAPI_STATUS,
  PR_DISPLAY_NAME,
  PR_ENTRYID,
  PR_IDENTITY_DISPLAY,
  PR_IDENTITY_ENTRYID,
  PR_IDENTITY_SEARCH_KEY,
  PR_OBJECT_TYPE,
  PR_PROVIDER_DISPLAY,
  PR_PROVIDER_DLL_NAME,
  PR_RESOURCE_FLAGS,
  PR_RESOURCE_METHODS,
  PR_RESOURCE_TYPE,
  PR_STATUS_CODE,
  STATUSROW_UPDATE,
  STATUS_AVAILABLE,
} from '../api/constants.ts'
import type { SBinary, SPropValue } from '../api/values.ts'
import type { MapiFact, Record } from '../facts.ts'
import type { StatusRows } from '../mail-system.ts'
import { success, type Outcome } from '../outcome.ts'
import type { StatusProvider } from '../status/provider.ts'
import { StatusObject } from '../status/status-object.ts'
import { TableData, type Supplier, type Suppliers } from '../tables/table-data.ts'
import { PROP_ID } from '../values/prop-tags.ts'
import type { EntryIds } from './entry-ids.ts'

/** Columns that a view has before any SetColumns: those that every row has. Page: `status-tables`. */
const DEFAULT_COLUMNS = [
  PR_DISPLAY_NAME,
  PR_RESOURCE_TYPE,
  PR_STATUS_CODE,
  PR_RESOURCE_METHODS,
  PR_RESOURCE_FLAGS,
  PR_PROVIDER_DLL_NAME,
  PR_ENTRYID,
  PR_OBJECT_TYPE,
]

/** Who writes what in a row; the rest is the provider's. Page: `status-tables`. */
const SUPPLIERS: Suppliers = new Map<number, Supplier>([
  [PR_PROVIDER_DLL_NAME, 'mapi'],
  [PR_RESOURCE_FLAGS, 'mapi'],
  [PR_RESOURCE_TYPE, 'mapi'],
  [PR_ENTRYID, 'computed'],
  [PR_OBJECT_TYPE, 'computed'],
])

/** SO-05: the identity is answered by the row alone. */
const ROW_ONLY = new Set([PR_IDENTITY_DISPLAY, PR_IDENTITY_ENTRYID, PR_IDENTITY_SEARCH_KEY].map(PROP_ID))

interface Entry {
  readonly rowId: number
  readonly entryId: SBinary
  readonly object: StatusObject
  valid: boolean
}

/** The rows behind every view of a session's status table, and the objects that they stand for. */
export class StatusTable implements StatusRows {
  readonly data: TableData
  readonly #entryIds: EntryIds<Entry>
  readonly #entries = new Map<StatusProvider, Entry>()
  readonly #record: Record<MapiFact>

  constructor(entryIds: EntryIds<Entry>, record: Record<MapiFact>) {
    this.#entryIds = entryIds
    this.#record = record
    this.data = new TableData({ table: 0, columns: DEFAULT_COLUMNS, record })
  }

  modifyStatusRow(provider: StatusProvider, properties: readonly SPropValue[], flags: number): Outcome {
    const entry = this.#entries.get(provider)
    if (entry !== undefined && (flags & STATUSROW_UPDATE) !== 0) this.data.modifyRow(entry.rowId, properties)
    else this.#add(provider, properties)
    return success
  }

  removeStatusRow(provider: StatusProvider): void {
    const entry = this.#entries.get(provider)
    if (entry === undefined) return
    entry.valid = false
    this.#entries.delete(provider)
    this.#entryIds.retire(entry.entryId)
    this.data.deleteRow(entry.rowId)
  }

  #add(provider: StatusProvider, properties: readonly SPropValue[]): void {
    const entryId = provider.entryId ?? this.#entryIds.issue(this.#entries.size + 1)
    const cells = merged(
      [
        { ulPropTag: PR_DISPLAY_NAME, Value: provider.name },
        { ulPropTag: PR_RESOURCE_TYPE, Value: provider.resourceType },
        { ulPropTag: PR_STATUS_CODE, Value: STATUS_AVAILABLE },
        { ulPropTag: PR_RESOURCE_METHODS, Value: provider.methods },
        { ulPropTag: PR_RESOURCE_FLAGS, Value: 0 },
        { ulPropTag: PR_PROVIDER_DLL_NAME, Value: 'mapi32.dll' },
      ],
      [
        ...properties,
        { ulPropTag: PR_ENTRYID, Value: entryId },
        { ulPropTag: PR_OBJECT_TYPE, Value: MAPI_STATUS },
      ],
    )
    const rowId = this.data.addRow(cells, SUPPLIERS)
    const object = new StatusObject(
      provider,
      () => this.#propertiesOf(provider, rowId),
      (code, message) => {
        this.#record({ type: 'lint', code, message })
      },
    )
    const entry: Entry = { rowId, entryId, object, valid: true }
    this.#entries.set(provider, entry)
    this.#entryIds.register(entryId, entry)
  }

  /** SO-03, SO-04: what is in the row, and the provider's display name. */
  #propertiesOf(provider: StatusProvider, rowId: number): SPropValue[] {
    const cells = this.data.row(rowId)?.cells ?? []
    return [
      { ulPropTag: PR_PROVIDER_DISPLAY, Value: provider.name },
      ...cells.filter(({ ulPropTag }) => !ROW_ONLY.has(PROP_ID(ulPropTag))),
    ]
  }
}

export type StatusEntry = Entry

/** Properties with others merged in: one for each identifier, the later one wins. */
function merged(first: readonly SPropValue[], second: readonly SPropValue[]): SPropValue[] {
  const byId = new Map<number, SPropValue>()
  for (const property of [...first, ...second]) byId.set(PROP_ID(property.ulPropTag), property)
  return [...byId.values()]
}
