import { z } from 'zod'

/** The same thing said in both languages. */
export const sentenceSchema = z
  .strictObject({ en: z.string().min(1).max(4_000), fr: z.string().min(1).max(4_000) })
  .describe('The same thing said in both languages; code stands between backticks.')
