import type { ShownDraft } from '../playground/draft.ts'

/** What a link or a file carries. */
export interface Shared extends ShownDraft {
  /** The lesson that it was shared from, by its slug; null where there is none. */
  readonly lesson: string | null
}

/** Something to say about what was opened: what is wrong with it, or what could be saved of it. */
export type Note =
  /** Nothing can be read. */
  | { readonly kind: 'unreadable' }
  /** It is something else altogether. */
  | { readonly kind: 'foreign' }
  /** It was made by a later version of this page. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'too large' }
  /** Its end is missing; of the program, there is what stood before. */
  | { readonly kind: 'cut' }
  /** It is not as it was made. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'no program' }
  | { readonly kind: 'no world' }
  /** The world does not fit the schema: it is handed over as it is. */
  | { readonly kind: 'wrong world' }
  /** So many inputs were none. */
  | { readonly kind: 'wrong inputs'; readonly count: number }

/** What came of opening a link or a file. Nothing of it has run. */
export interface Opened {
  /** Null where nothing could be saved. */
  readonly shared: Shared | null
  readonly notes: readonly Note[]
}
