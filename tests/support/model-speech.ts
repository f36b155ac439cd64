// What the model said in a recording, as the page may show it.
import type { Trace } from '../../src/simulation/trace.ts'

export interface Speech {
  /** Why calls failed, remarks, faults, how the program ended. */
  readonly sentences: readonly string[]
  /** What stood beside results, and what kinds of things were held. */
  readonly notes: readonly string[]
}

export const speechOf = (trace: Trace): Speech => {
  const sentences: string[] = []
  const notes: string[] = []
  for (const record of trace) {
    if (record.type === 'return') {
      if (record.because !== undefined) sentences.push(record.because)
      if (record.summary !== undefined) notes.push(record.summary)
    } else if (record.type === 'lint' || record.type === 'fault') sentences.push(record.message)
    else if (record.type === 'end' && record.error !== null && record.error.hr !== null)
      sentences.push(record.error.message)
    if (record.type === 'object' || record.type === 'buffer') notes.push(record.kind)
  }
  return { sentences: [...new Set(sentences)], notes: [...new Set(notes)] }
}

/** Words that stand in nearly every English sentence and in no French one. */
const ENGLISH =
  /(?<!\p{L})(the|this|that|these|those|is|are|was|were|has|have|had|must|with|which|of|and|it|its|not|no|be|been|from|for|by|or|to|there|wants|takes|an|in|whose|rows?|columns?)(?!\p{L})/u

/** The English that is left in a sentence once names in quotes and code in braces are taken out of it. */
export const englishIn = (text: string): string | null =>
  ENGLISH.exec(
    text.replace(/"[^"]*"|«[^»]*»|import \{[^}]*\} from|'[^']*'|\{[^}]*\}|\[[^\]]*\]/g, ''),
  )?.[0] ?? null
