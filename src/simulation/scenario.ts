import { z } from 'zod'
import type { RowOwner } from '../mapi/mail-system.ts'
import { TRANSPORT_KINDS } from '../subsystem/kinds/index.ts'

/** Who has a row of the status table whatever the transports are. */
const ROW_OWNERS = ['subsystem', 'spooler', 'address-book', 'store'] as const satisfies readonly RowOwner[]

const hexBytes = z
  .string()
  .regex(/^([0-9a-fA-F]{2})+$/, 'bytes in hexadecimal, two digits each')
  .describe('Bytes, written in hexadecimal: "00ff12".')

const message = z.strictObject({
  id: z.string().min(1).optional().describe('Names the message; made from the transport where absent.'),
  subject: z.string().default('').describe('Its subject.'),
  to: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('Recipients, as "TYPE:address"; without a type, that of the transport it is listed under.'),
})

const queue = z
  .union([z.number().int().min(0).max(1_000_000), z.array(message)])
  .default(0)
  .describe('A number of messages, or the messages themselves.')

const transport = z.strictObject({
  name: z.string().min(1).describe('PR_DISPLAY_NAME; unlike any other.'),
  kind: z.enum(TRANSPORT_KINDS).describe('How it behaves.'),
  addressType: z.string().min(1).optional().describe('Address type it takes; that of its kind where absent.'),
  outgoing: queue,
  incoming: queue,
  entryId: hexBytes.optional().describe('PR_ENTRYID of its status row; made from the seed where absent.'),
  resourceMethods: z
    .number()
    .int()
    .min(0)
    .max(0xffffffff)
    .optional()
    .describe('PR_RESOURCE_METHODS; that of its kind where absent.'),
  latencyMs: z
    .number()
    .min(0)
    .max(86_400_000)
    .optional()
    .describe('Virtual milliseconds that moving one message takes.'),
})

/** The world of a run, as a file says it. Every field has a description; the JSON schema is made from this. */
export const scenarioSchema = z
  .strictObject({
    seed: z
      .number()
      .int()
      .min(0)
      .max(0xffffffff)
      .default(1)
      .describe('Makes identifiers and virtual randomness.'),
    profile: z.string().min(1).default('Outlook').describe('Name of the profile that can be logged on to.'),
    rowOrder: z
      .array(z.enum(ROW_OWNERS))
      .default([...ROW_OWNERS])
      .refine((owners) => owners.length === ROW_OWNERS.length && new Set(owners).size === owners.length, {
        error: `names each of ${ROW_OWNERS.join(', ')} once`,
      })
      .describe(
        "In which order MAPI's own rows and the store's stand in the status table; transports follow.",
      ),
    transports: z.array(transport).default([]).describe('The transports of the profile, in transport order.'),
  })
  .superRefine((scenario, context) => {
    const seen = new Set<string>()
    scenario.transports.forEach(({ name }, index) => {
      if (seen.has(name))
        context.addIssue({
          code: 'custom',
          path: ['transports', index, 'name'],
          message: `"${name}" is taken`,
        })
      seen.add(name)
    })
  })

/** A scenario as it is written: what has a default may be absent. */
export type ScenarioFile = z.input<typeof scenarioSchema>

/** A scenario with everything filled in. */
export type Scenario = z.output<typeof scenarioSchema>
