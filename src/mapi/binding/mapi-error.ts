import type { MapiError as DeclaredMapiError } from '../api/functions.ts'
import type { HRESULT } from '../api/values.ts'
import { resultName } from '../constants/result-name.ts'

/** What the binding throws where C would return a failing HRESULT. Page: `error-handling-in-mapi`. */
export class MapiError extends Error implements DeclaredMapiError {
  override readonly name: string
  readonly hr: HRESULT
  readonly method: string

  constructor(hr: HRESULT, method: string, because: string) {
    super(because === '' ? `${method} failed.` : `${method}: ${because}`)
    this.name = resultName(hr)
    this.hr = hr
    this.method = method
  }
}
