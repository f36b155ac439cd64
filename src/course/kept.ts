/** What is kept of a lesson from one visit to the next. */
export interface KeptLesson {
  /** The learner's text; null while it is the lesson's start. */
  source: string | null
  /** A text that gave way to another one, so that it can be put back; null where none did. */
  setAside: string | null
  /** Checks that the last run passed. */
  passed: readonly string[]
  /** All checks held in all worlds, once; it stays so. */
  done: boolean
  prediction: string | null
  /** How many hints are open, by step. */
  hints: Readonly<Record<string, number>>
}

export const NOTHING_KEPT: KeptLesson = {
  source: null,
  setAside: null,
  passed: [],
  done: false,
  prediction: null,
  hints: {},
}

/** The shape that is written; another number means another shape. */
const VERSION = 1

export const writeKept = (kept: KeptLesson): string => JSON.stringify({ version: VERSION, ...kept })

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What was kept; null where the text is none of ours. A member that is damaged is left out, the others stay. */
export const readKept = (text: string): KeptLesson | null => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(value) || value['version'] !== VERSION) return null
  const { source, setAside, passed, done, prediction, hints } = value
  return {
    source: typeof source === 'string' ? source : null,
    setAside: typeof setAside === 'string' ? setAside : null,
    passed: Array.isArray(passed) ? passed.filter((id) => typeof id === 'string') : [],
    done: done === true,
    prediction: typeof prediction === 'string' ? prediction : null,
    hints: isRecord(hints)
      ? Object.fromEntries(
          Object.entries(hints).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
        )
      : {},
  }
}
