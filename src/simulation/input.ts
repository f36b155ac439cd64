import { z } from 'zod'

/** Something that happens at a virtual time, from outside the program. Kinds grow with the world. */
export const inputSchema = z.strictObject({
  at: z.number().min(0).describe('Virtual milliseconds since the start of the run.'),
  kind: z.literal('arrive').describe('A message arrives at the far end of a transport.'),
  transport: z.string().min(1),
  id: z.string().min(1).optional(),
  subject: z.string().default(''),
})

export type Input = z.output<typeof inputSchema>
