import { PT_BOOLEAN, PT_CURRENCY, PT_ERROR, PT_I2, PT_I8, PT_LONG } from '../api/constants.ts'
import type { SPropValue } from '../api/values.ts'
import { isBytes } from './bytes.ts'
import { isGuid } from './guid.ts'
import { PROP_TYPE } from './prop-tags.ts'

/** A string that two values of one type share exactly when they are equal. */
export function valueKey({ ulPropTag, Value }: SPropValue): string {
  switch (PROP_TYPE(ulPropTag)) {
    case PT_BOOLEAN:
      return String(Boolean(Value))
    case PT_I2:
    case PT_LONG:
    case PT_ERROR:
      return String(Number(Value) | 0)
    case PT_I8:
    case PT_CURRENCY:
      return typeof Value === 'bigint' ? String(BigInt.asIntN(64, Value)) : String(Number(Value))
    default:
      if (isBytes(Value)) return Array.from(Value, (byte) => byte.toString(16).padStart(2, '0')).join('')
      if (isGuid(Value)) return Value.replace(/[{}]/g, '').toUpperCase()
      return JSON.stringify(Value, (_name, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part))
  }
}
