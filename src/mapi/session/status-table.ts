import {
  PR_ENTRYID,
  PR_HEADER_FOLDER_ENTRYID,
  PR_IDENTITY_DISPLAY,
  PR_IDENTITY_ENTRYID,
  PR_IDENTITY_SEARCH_KEY,
  PR_PROVIDER_DISPLAY,
  PR_STATUS_STRING,
  STATUSROW_UPDATE,
} from '../api/constants.ts'
import type { SBinary, SPropValue } from '../api/values.ts'
import type { MapiFact, Record } from '../facts.ts'
import { HeaderFolder } from '../folder/header-folder.ts'
import type { StatusRows } from '../mail-system.ts'
import { success, type Outcome } from '../outcome.ts'
import type { ProfileSettings } from '../profile.ts'
import type { StatusProvider } from '../status/provider.ts'
import { StatusObject, type StatusPorts } from '../status/status-object.ts'
import { TableData } from '../tables/table-data.ts'
import { PROP_ID } from '../values/prop-tags.ts'
import { findById } from '../values/prop-values.ts'
import { longTermId } from './entry-ids.ts'
import { DEFAULT_COLUMNS, newRow, withStatusString } from './status-row.ts'

/** departs: SO-05. The identity is answered by the row alone. */
const ROW_ONLY = new Set([PR_IDENTITY_DISPLAY, PR_IDENTITY_ENTRYID, PR_IDENTITY_SEARCH_KEY].map(PROP_ID))

/** A row, and the status object behind it. */
export interface StatusEntry {
  readonly rowId: number
  /** What the row's PR_ENTRYID holds, and the more permanent one of the object's. */
  readonly entryIds: { readonly row: SBinary; readonly object: SBinary }
  readonly object: StatusObject
  /** The headers at the far end of a remote transport. */
  readonly folder: HeaderFolder | undefined
  /** Whether the transport says its own PR_STATUS_STRING. */
  ownString: boolean
  /** False once the provider has gone. */
  valid: boolean
  /** To be called when that happens. */
  readonly whenGone: Set<() => void>
}

/** Where entry identifiers come from and are known. */
export interface EntryIdBook {
  issue(): SBinary
  register(bytes: SBinary, entry: StatusEntry | HeaderFolder): void
  retire(bytes: SBinary): void
}

export interface StatusTableOptions {
  readonly entryIds: EntryIdBook
  readonly profile: ProfileSettings
  readonly ports: StatusPorts
  readonly record: Record<MapiFact>
}

/** The rows behind every view of a session's status table, and the objects that they stand for. */
export class StatusTable implements StatusRows {
  readonly data: TableData
  readonly #options: StatusTableOptions
  readonly #entries = new Map<StatusProvider, StatusEntry>()
  /** Contents tables have negative numbers in the trace: nobody has to hold a reference to them. */
  #lastFolder = 0

  constructor(options: StatusTableOptions) {
    this.#options = options
    this.data = new TableData({ table: 0, columns: DEFAULT_COLUMNS, record: options.record })
  }

  modifyStatusRow(provider: StatusProvider, properties: readonly SPropValue[], flags: number): Outcome {
    const entry = this.#entries.get(provider)
    if (entry !== undefined && (flags & STATUSROW_UPDATE) !== 0) this.#update(entry, properties)
    else this.#add(provider, properties)
    return success
  }

  removeStatusRow(provider: StatusProvider): void {
    const entry = this.#entries.get(provider)
    if (entry === undefined) return
    const { entryIds } = this.#options
    entry.valid = false
    this.#entries.delete(provider)
    entryIds.retire(entry.entryIds.row)
    entryIds.retire(entry.entryIds.object)
    if (entry.folder !== undefined) {
      entryIds.retire(entry.folder.entryId)
      entry.folder.close()
    }
    this.data.deleteRow(entry.rowId)
    for (const listener of entry.whenGone) listener()
  }

  #add(provider: StatusProvider, properties: readonly SPropValue[]): void {
    const { entryIds, profile, ports } = this.#options
    const ids = {
      row: provider.entryId ?? entryIds.issue(),
      object: longTermId(provider.resourceType, provider.name),
    }
    const folder = this.#folderOf(provider)
    const { cells, by } = newRow(provider, [...properties, ...advertised(folder)], profile, ids.row)
    const rowId = this.data.addRow(cells, by)
    const entry: StatusEntry = {
      rowId,
      entryIds: ids,
      object: new StatusObject(provider, () => this.#propertiesOf(provider, rowId, ids.object), ports),
      folder,
      ownString: by.get(PR_STATUS_STRING) === undefined,
      valid: true,
      whenGone: new Set(),
    }
    this.#entries.set(provider, entry)
    entryIds.register(ids.row, entry)
    entryIds.register(ids.object, entry)
    if (folder !== undefined) entryIds.register(folder.entryId, folder)
  }

  #folderOf({ headers }: StatusProvider): HeaderFolder | undefined {
    if (headers === undefined) return undefined
    this.#lastFolder -= 1
    return new HeaderFolder({ source: headers, table: this.#lastFolder, record: this.#options.record })
  }

  /** ST-16: only what is passed changes. */
  #update(entry: StatusEntry, properties: readonly SPropValue[]): void {
    entry.ownString ||= findById(properties, PROP_ID(PR_STATUS_STRING)) !== undefined
    if (entry.ownString) {
      this.data.modifyRow(entry.rowId, properties)
      return
    }
    const shown = this.data.row(entry.rowId)?.cells
    const { cells, by } = withStatusString(entry.object.provider, properties, shown)
    this.data.modifyRow(entry.rowId, cells, by)
  }

  /** SO-03, SO-04, SO-09: what is in the row, the provider's display name, and a more permanent identifier. */
  #propertiesOf(provider: StatusProvider, rowId: number, entryId: SBinary): SPropValue[] {
    const cells = this.data.row(rowId)?.cells ?? []
    return [
      { ulPropTag: PR_PROVIDER_DISPLAY, Value: provider.name },
      ...cells
        .filter(({ ulPropTag }) => !ROW_ONLY.has(PROP_ID(ulPropTag)))
        .map((cell) => (cell.ulPropTag === PR_ENTRYID ? { ulPropTag: PR_ENTRYID, Value: entryId } : cell)),
    ]
  }
}

/** departs: RT-03. How the row of a remote transport names its folder. */
const advertised = (folder: HeaderFolder | undefined): SPropValue[] =>
  folder === undefined ? [] : [{ ulPropTag: PR_HEADER_FOLDER_ENTRYID, Value: folder.entryId }]
