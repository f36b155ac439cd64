import { DOCS_ONLY } from '../mapi/constants/table.ts'

/** A name that stands in the documentation and in no header. */
export interface DocsOnlyName {
  /** What to write instead, where there is something. */
  real: string | null
  remark: string
}

/** What there is to know about a name that only the documentation has; null for any other name. */
export function docsOnlyName(name: string): DocsOnlyName | null {
  const remark = Object.hasOwn(DOCS_ONLY, name) ? DOCS_ONLY[name] : undefined
  if (remark === undefined) return null
  const real = /(?:misspelling of|spells it|\(or) (\w+)/.exec(remark)?.[1] ?? null
  return { real, remark }
}
