// What a column of a status table may be called: by MAPI's name, by MFCMAPI's heading, by its tag.
import * as tags from '../../../mapi/api/constants.ts'

/** What is taken from a row. */
export type Column =
  | 'name'
  | 'provider'
  | 'type'
  | 'methods'
  | 'flags'
  | 'status'
  | 'statusString'
  | 'entryId'
  | 'dll'
  | 'service'
  | 'identity'
  | 'identityId'
  | 'identityKey'

const COLUMNS: Readonly<Record<Column, readonly [tag: number, ...names: string[]]>> = {
  name: [tags.PR_DISPLAY_NAME, 'PR_DISPLAY_NAME', 'PidTagDisplayName', 'Display Name'],
  provider: [tags.PR_PROVIDER_DISPLAY, 'PR_PROVIDER_DISPLAY', 'PidTagProviderDisplay', 'Provider'],
  type: [tags.PR_RESOURCE_TYPE, 'PR_RESOURCE_TYPE', 'PidTagResourceType', 'Resource Type'],
  methods: [tags.PR_RESOURCE_METHODS, 'PR_RESOURCE_METHODS', 'PidTagResourceMethods', 'Resource Methods'],
  flags: [tags.PR_RESOURCE_FLAGS, 'PR_RESOURCE_FLAGS', 'PidTagResourceFlags', 'Resource Flags'],
  status: [tags.PR_STATUS_CODE, 'PR_STATUS_CODE', 'PidTagStatusCode', 'Status Code'],
  statusString: [tags.PR_STATUS_STRING, 'PR_STATUS_STRING', 'PidTagStatusString', 'Status String'],
  entryId: [tags.PR_ENTRYID, 'PR_ENTRYID', 'PidTagEntryId', 'Entry ID'],
  dll: [tags.PR_PROVIDER_DLL_NAME, 'PR_PROVIDER_DLL_NAME', 'PidTagProviderDllName', 'Provider DLL'],
  service: [tags.PR_SERVICE_NAME, 'PR_SERVICE_NAME', 'PidTagServiceName', 'Service Name'],
  identity: [tags.PR_IDENTITY_DISPLAY, 'PR_IDENTITY_DISPLAY', 'PidTagIdentityDisplay', 'Identity'],
  identityId: [tags.PR_IDENTITY_ENTRYID, 'PR_IDENTITY_ENTRYID', 'PidTagIdentityEntryId'],
  identityKey: [tags.PR_IDENTITY_SEARCH_KEY, 'PR_IDENTITY_SEARCH_KEY', 'PidTagIdentitySearchKey'],
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s_]/g, '')
    .replace(/(?<=^pr.*)[aw]$/, '')

const byName = new Map<string, Column>()
const byTag = new Map<number, Column>()
for (const [column, [tag, ...names]] of Object.entries(COLUMNS) as [
  Column,
  readonly [number, ...string[]],
][]) {
  byTag.set(tag >>> 16, column)
  for (const name of names) {
    byName.set(name.toLowerCase().replace(/[\s_]/g, ''), column)
    byName.set(plain(name), column)
  }
}

/** The column that a heading or a tag names; null where it is none that is taken. */
export const columnOf = (heading: string): Column | null => {
  const name = heading.trim()
  // "PR_DISPLAY_NAME, PR_DISPLAY_NAME_A, ptagDisplayName": the first that is known.
  for (const one of name.split(',')) {
    const text = one.trim()
    if (/^0x[0-9a-f]{8}$/i.test(text)) return byTag.get(Number(text) >>> 16) ?? null
    const found = byName.get(text.toLowerCase().replace(/[\s_]/g, '')) ?? byName.get(plain(text))
    if (found) return found
  }
  return null
}
