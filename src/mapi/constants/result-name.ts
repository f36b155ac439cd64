import type { HRESULT } from '../api/values.ts'
import { CONSTANTS } from './table.ts'

const RESULT_FAMILIES = new Set(['HRESULT', 'MAPI_E', 'MAPI_W'])

/** Where a number has several names, MAPI's own wins over COM's. */
const names = new Map<number, string>()
for (const [name, value, family] of CONSTANTS)
  if (
    RESULT_FAMILIES.has(family) &&
    /^(S_|E_|MAPI_[EW]_)/.test(name) &&
    (!names.has(value) || name.startsWith('MAPI_'))
  )
    names.set(value, name)

/** The name of a result; its eight hexadecimal digits where it has none. */
export const resultName = (hr: HRESULT): string =>
  names.get(hr >>> 0) ?? `0x${(hr >>> 0).toString(16).toUpperCase().padStart(8, '0')}`
