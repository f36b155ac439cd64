import type { MapiError as DeclaredMapiError } from '../api/functions.ts'
import type { HRESULT } from '../api/values.ts'
import { resultName } from '../constants/result-name.ts'

export type MapiError = DeclaredMapiError

type MapiErrorClass = new (hr: HRESULT, method: string, because: string) => MapiError

/** Begins with who failed, once: many explanations name the method themselves. */
const messageOf = (method: string, because: string): string => {
  if (because === '') return `${method} failed.`
  const name = method.split('::').at(-1) ?? method
  return because.startsWith(`${name} `) ? because : `${method}: ${because}`
}

/**
 * What the binding throws where C would return a failing HRESULT. The class is made anew for each run: the
 * program can reach it, and whatever it does to it stays in its own run. Page: `error-handling-in-mapi`.
 */
export const defineMapiError = (): MapiErrorClass =>
  class MapiError extends Error implements DeclaredMapiError {
    override readonly name: string
    readonly hr: HRESULT
    readonly method: string

    constructor(hr: HRESULT, method: string, because: string) {
      super(messageOf(method, because))
      this.name = resultName(hr)
      this.hr = hr
      this.method = method
    }
  }
