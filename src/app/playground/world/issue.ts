/** A place in a world: `['transports', 1, 'latencyMs']`. */
export type Path = readonly (string | number)[]

/** Why a value cannot stand where it stands. */
export type Reason =
  | { readonly kind: 'missing' }
  | { readonly kind: 'type'; readonly expected: readonly string[] }
  | { readonly kind: 'least' | 'most'; readonly of: 'number' | 'text' | 'list'; readonly bound: number }
  | { readonly kind: 'hex' }
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly near: string | null }
  | { readonly kind: 'unknown'; readonly name: string; readonly near: string | null }
  | { readonly kind: 'taken' | 'no-service'; readonly name: string }
  | { readonly kind: 'row-order' }
  | { readonly kind: 'json'; readonly near: string }
  | { readonly kind: 'other'; readonly message: string }

/** Something in a world that the model cannot take. */
export interface Issue {
  readonly path: Path
  readonly reason: Reason
}

/** `transports[1].latencyMs` */
export const pathSaid = (path: Path): string =>
  path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join('')
