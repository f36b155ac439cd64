// The comment of a declaration, and its French: text, then tags. Both are read by the same rules, so that
// one can be held against the other.

/** A result, and when it comes. */
export interface Thrown {
  name: string
  when: string
}

export interface DocComment {
  text: string
  params: readonly { name: string; text: string }[]
  throws: readonly Thrown[]
  /** What is said of the fields of a structure. */
  fields: readonly { name: string; text: string }[]
  returns: string
  /** Pages of Microsoft's documentation. */
  pages: readonly string[]
}

const RESULT = /^(MAPI_[EW]_\w+|[SE]_[A-Z]+)\b[,:]?\s*/

/** `A for x; B where y` as two results with their conditions; what names no result is a condition alone. */
const resultsIn = (text: string): Thrown[] =>
  text
    .replace(/\.$/, '')
    .split(/;\s*/)
    .map((part) => {
      const [lead = '', name = ''] = RESULT.exec(part) ?? []
      return { name, when: part.slice(lead.length).trim() }
    })

const pagesIn = (text: string): string[] =>
  [...text.matchAll(/Pages?: ((?:`[\w-]+`(?:, )?)+)\.?/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/`([\w-]+)`/g)].map(([, page = '']) => page),
  )

/** Reads a comment without its stars. */
export const readComment = (comment: string): DocComment => {
  const [text = '', ...tags] = comment.trim().split(/^@/m)
  const pages = pagesIn(comment)
  const params: { name: string; text: string }[] = []
  const fields: { name: string; text: string }[] = []
  const throws: Thrown[] = []
  let returns = ''
  for (const tag of tags) {
    const [, kind = '', rest = ''] = /^(\w+)\s*([^]*)$/.exec(oneLine(withoutPages(tag))) ?? []
    const [, name = '', said = ''] = /^(\w+)\s*([^]*)$/.exec(rest) ?? []
    if (kind === 'param') params.push({ name, text: said })
    else if (kind === 'field') fields.push({ name, text: said })
    else if (kind === 'throws') throws.push(...resultsIn(rest))
    else if (kind === 'returns') returns = rest
    else if (kind === 'see') pages.push(...(/^[\w-]+/.exec(rest) ?? []))
  }
  return { text: paragraphs(withoutPages(text)), params, throws, fields, returns, pages }
}

const withoutPages = (text: string): string => text.replace(/\s*Pages?: (`[\w-]+`(, )?)+\.?/g, '')

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ')

const paragraphs = (text: string): string =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map(oneLine)
    .join('\n\n')
