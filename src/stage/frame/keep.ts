/** Keeps small texts from one visit to the next; may keep nothing at all. */
export interface Keep {
  /** Null where nothing was kept, or nothing can be. */
  read(name: string): string | null
  write(name: string, text: string): void
}

/** Where nothing is kept. */
export const NO_KEEP: Keep = { read: () => null, write: () => undefined }

/** What was kept, if it is JSON; null otherwise. */
export const readJson = (keep: Keep, name: string): unknown => {
  const text = keep.read(name)
  if (text === null) return null
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

/** The fields of something that was kept; none where it is no object. */
export const fieldsOf = (kept: unknown): Readonly<Record<string, unknown>> =>
  typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {}
