import type { HRESULT } from '../api/values.ts'
import { decodeResult } from './decode.ts'

/** The name of a result; its eight hexadecimal digits where it has none. */
export const resultName = (hr: HRESULT): string => {
  const { name, hex } = decodeResult(hr)
  return name ?? hex
}
