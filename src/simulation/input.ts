import { z } from 'zod'
import { FAR_END_STATES } from '../subsystem/transport/far-end.ts'

const at = z.number().min(0).describe('Virtual milliseconds since the start of the run.')
const transport = z.string().min(1).describe('Name of a transport.')

/** Something that happens at a virtual time, from outside the program. */
export const inputSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    at,
    kind: z.literal('arrive').describe('A message comes to wait at the far end of a transport.'),
    transport,
    id: z.string().min(1).optional(),
    subject: z.string().default(''),
    messageClass: z.string().min(1).default('IPM.Note'),
    size: z.number().int().min(0).max(0x7fffffff).nullable().optional(),
  }),
  z.strictObject({
    at,
    kind: z.literal('network').describe('The network is cut or restored.'),
    state: z.enum(['up', 'down']),
    transport: transport.optional().describe('For one transport; for all where absent.'),
  }),
  z.strictObject({
    at,
    kind: z.literal('carrier-lost').describe('The telephone line of a transport breaks off.'),
    transport,
  }),
  z.strictObject({
    at,
    kind: z.literal('critical-error').describe('A transport meets an error from which it cannot recover.'),
    transport,
  }),
  z.strictObject({
    at,
    kind: z.literal('ready-to-send').describe('A transport tells the spooler that it can send again.'),
    transport,
  }),
  z.strictObject({
    at,
    kind: z.literal('cancel').describe('The user takes back a message that has been submitted.'),
    message: z.string().min(1).describe('Name of the message.'),
  }),
  z.strictObject({
    at,
    kind: z.literal('answer').describe('The user answers a dialog.'),
    answer: z.enum(['ok', 'cancel']),
    transport: transport.optional().describe('Whose dialog; the oldest one where absent.'),
  }),
  z.strictObject({
    at,
    kind: z.literal('far-end').describe('What a transport meets at its other end changes.'),
    transport,
    state: z.enum(FAR_END_STATES),
  }),
  z.strictObject({
    at,
    kind: z.literal('flush').describe('Another program asks the spooler to flush, unless it is busy.'),
    direction: z.enum(['out', 'in', 'both']).describe('What it asks for: sending, fetching, or both.'),
    transport: transport.optional().describe('The one to flush; all where absent.'),
  }),
  z.strictObject({
    at,
    kind: z.literal('open-store').describe('A message store is opened.'),
    store: z.string().min(1),
  }),
])

export type Input = z.output<typeof inputSchema>

/** An input as it is written: what has a default may be absent. */
export type InputFile = z.input<typeof inputSchema>
