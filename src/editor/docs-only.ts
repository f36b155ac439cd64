import { docsOnlyName } from '../sandbox/docs-only.ts'
import type { Remark } from './remarks.ts'
import { highlight } from './tokens.ts'

export interface NameWords {
  noSuchName(name: string, real: string | null): string
}

/** Remarks on names that the documentation uses and no header defines. */
export function docsOnlyRemarks(source: string, words: NameWords): Remark[] {
  return highlight(source).flatMap((pieces, index) => {
    const remarks: Remark[] = []
    let column = 1
    for (const { text, kind } of pieces) {
      if (kind !== 'string' && kind !== 'comment')
        for (const match of text.matchAll(/[\w$]+/g)) {
          const known = docsOnlyName(match[0])
          const start = column + match.index
          if (known)
            remarks.push({
              line: index + 1,
              column: start,
              endColumn: start + match[0].length,
              severity: 'error',
              message: words.noSuchName(match[0], known.real),
            })
        }
      column += text.length
    }
    return remarks
  })
}
