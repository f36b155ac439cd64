import { z } from 'zod'
import type { RowOwner } from '../mapi/mail-system.ts'
import { END_RESULTS, LOGON_FLAGS, LOGON_RESULTS, SUBMIT_RESULTS } from './answer-names.ts'
import { inputSchema } from './input.ts'
import { FAR_END_STATES } from '../subsystem/transport/far-end.ts'
import { TRANSPORT_KINDS } from '../subsystem/kinds/index.ts'

/** Who has a row of the status table whatever the transports are. */
const ROW_OWNERS = ['subsystem', 'spooler', 'address-book', 'store'] as const satisfies readonly RowOwner[]

const hexBytes = z
  .string()
  .regex(/^([0-9a-fA-F]{2})+$/, 'bytes in hexadecimal, two digits each')
  .describe('Bytes, written in hexadecimal: "00ff12".')

const duration = z
  .number()
  .min(0)
  .max(30 * 86_400_000)

const recipient = z.union([
  z.string().min(1),
  z.strictObject({
    type: z.string().describe('Address type: SMTP, FAX and so on.'),
    address: z.string().min(1),
    uid: hexBytes.optional().describe('MAPIUID of the provider that made its entry identifier.'),
  }),
])

const message = z.strictObject({
  id: z.string().min(1).optional().describe('Names the message; made from the transport where absent.'),
  subject: z.string().default('').describe('Its subject.'),
  to: z
    .array(recipient)
    .min(1)
    .optional()
    .describe('Recipients, as "TYPE:address"; without a type, that of the transport it is listed under.'),
  messageClass: z.string().min(1).default('IPM.Note').describe('PR_MESSAGE_CLASS.'),
  store: z
    .string()
    .min(1)
    .optional()
    .describe('Name of the store that it was submitted in; the first one where absent.'),
  keepCopy: z
    .boolean()
    .default(true)
    .describe('PR_SENTMAIL_ENTRYID is set: it goes to Sent Items afterwards.'),
  deleteAfterSubmit: z.boolean().default(false).describe('PR_DELETE_AFTER_SUBMIT.'),
  deliveryReport: z.boolean().default(false).describe('Asks for a delivery report.'),
  suppressReports: z.boolean().default(false).describe('Asks for no nondelivery report.'),
  notBefore: z
    .number()
    .min(0)
    .default(0)
    .describe('PR_DEFERRED_SEND_TIME, in virtual milliseconds since the start of the run.'),
  preprocess: z.boolean().default(false).describe('Needs preprocessing before it is sent.'),
  size: z
    .number()
    .int()
    .min(0)
    .max(0x7fffffff)
    .nullable()
    .default(2_400)
    .describe('Its size in bytes, where it waits at a far end; null where that is unknown.'),
})

const queue = z
  .union([z.number().int().min(0).max(1_000_000), z.array(message)])
  .default(0)
  .describe('A number of messages, or the messages themselves.')

const submitAnswer = z.strictObject({
  result: z.enum(SUBMIT_RESULTS).default('S_OK').describe('What SubmitMessage returns.'),
  seconds: z.number().min(0).max(86_400).default(0).describe('How long it asks the spooler to wait.'),
  end: z.enum(END_RESULTS).optional().describe('What EndMessage says after an S_OK, instead of "sent".'),
  times: z.number().int().min(1).max(1_000).default(1).describe('How often it answers so.'),
})

const transport = z.strictObject({
  name: z.string().min(1).describe('PR_DISPLAY_NAME; unlike any other.'),
  kind: z.enum(TRANSPORT_KINDS).describe('How it behaves.'),
  addressType: z.string().optional().describe('Address type that it takes; that of its kind where absent.'),
  addressTypes: z
    .array(z.string())
    .nullable()
    .optional()
    .describe('Several address types; null takes anything, [""] takes nothing by type.'),
  uids: z.array(hexBytes).default([]).describe('MAPIUIDs that it registers for.'),
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
  latencyMs: duration.optional().describe('Virtual milliseconds that moving one message takes.'),
  connectMs: duration.optional().describe('Virtual milliseconds from FlushQueues until mail can move.'),
  scheduleMs: duration
    .optional()
    .describe('Virtual milliseconds between the transfers of an asynchronous transport.'),
  farEnd: z
    .enum(FAR_END_STATES)
    .default('ok')
    .describe('What it meets at its other end when the run begins.'),
  link: z.enum(['up', 'down']).default('up').describe('Its way to the outside when the run begins.'),
  unattended: z.boolean().default(false).describe('A modem transport that connects without asking.'),
  logon: z.array(z.enum(LOGON_RESULTS)).default([]).describe('What its next calls of TransportLogon answer.'),
  submit: z.array(submitAnswer).default([]).describe('What its next calls of SubmitMessage answer.'),
  needsConnection: z
    .boolean()
    .default(false)
    .describe('Whether its logon fails where LOGON_NO_CONNECT forbids a connection.'),
  logonFlags: z
    .array(z.enum(LOGON_FLAGS))
    .optional()
    .describe('What TransportLogon returns; that of its kind where absent.'),
  announces: z
    .boolean()
    .optional()
    .describe('Whether it tells the spooler of new mail; where absent, whether it is not polled.'),
  flushLimit: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('After how many messages it leaves a flush of its own accord; never where absent.'),
  preprocessors: z
    .array(z.string().min(1))
    .default([])
    .describe('Preprocessors that it registers, in that order.'),
  lineSpeed: z
    .number()
    .positive()
    .nullable()
    .optional()
    .describe('Speed of a remote transport in bytes a second; null where unknown.'),
  ownStore: z
    .string()
    .min(1)
    .optional()
    .describe('Store that a tightly coupled transport belongs to; the first one where absent.'),
  headersCached: z
    .boolean()
    .default(false)
    .describe('Whether a remote transport knows the headers at its far end from the beginning.'),
  headerWindow: z
    .boolean()
    .default(false)
    .describe('Whether a remote transport has a window of its own for its headers.'),
  refuses: z.array(z.string()).default([]).describe('Addresses that its far end refuses for good.'),
  service: z.string().min(1).optional().describe('The message service that it belongs to; one of services.'),
  statusString: z
    .string()
    .optional()
    .describe('PR_STATUS_STRING of its own; the spooler makes one up where absent.'),
  password: z.string().default('').describe('What ChangePassword takes for the old password.'),
  noAccess: z.boolean().default(false).describe('Whether OpenEntry on it fails with MAPI_E_NO_ACCESS.'),
})

const service = z.strictObject({
  name: z.string().min(1).describe('PR_SERVICE_NAME; unlike any other.'),
  identity: z
    .strictObject({
      display: z.string().describe('PR_IDENTITY_DISPLAY.'),
      entryId: hexBytes.describe('PR_IDENTITY_ENTRYID.'),
      searchKey: hexBytes.describe('PR_IDENTITY_SEARCH_KEY.'),
    })
    .optional()
    .describe('Who the user is for it: in the rows of all its transports.'),
  primary: z.boolean().default(false).describe('Whether that is the primary identity of the session.'),
})

const store = z.strictObject({
  name: z.string().min(1).describe('PR_DISPLAY_NAME.'),
  open: z
    .boolean()
    .default(true)
    .describe('Whether it is open in the session: the spooler sees only open stores.'),
  receiveFolders: z
    .array(
      z.strictObject({
        messageClass: z.string().min(1).describe('Message class; what is derived from it goes along.'),
        folder: z.string().min(1).describe('Name of the folder.'),
      }),
    )
    .default([])
    .describe('Where incoming messages of a class go; the others go to the Inbox.'),
})

const habit = z.strictObject({
  answer: z.enum(['ok', 'cancel', 'never']).describe('What the user answers.'),
  afterMs: duration.default(2_000).describe('Virtual milliseconds until then.'),
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
    services: z.array(service).default([]).describe('Message services that transports may belong to.'),
    realOutlook: z
      .boolean()
      .default(false)
      .describe("Behave as Outlook's MAPI does where that is less than the documentation says."),
    logonBlockedMs: duration
      .default(0)
      .describe('Until when, in virtual milliseconds, another program keeps MAPILogonEx waiting.'),
    stores: z.array(store).default([]).describe('Message stores; one that is open where none is given.'),
    user: z
      .array(habit)
      .default([])
      .describe(
        'How the user answers dialogs, one after the other; the last habit stays. Never where none is given.',
      ),
    spooler: z
      .enum(['running', 'failed'])
      .default('running')
      .describe('Whether the spooler starts; a failed one leaves every session as MAPI_NO_MAIL does.'),
    rowsPerCall: z
      .number()
      .int()
      .min(1)
      .optional()
      .describe(
        'At most so many rows of the status table come with one QueryRows; as many as asked for where absent.',
      ),
    offline: z
      .boolean()
      .default(false)
      .describe('The user works offline: transports are logged on with LOGON_NO_CONNECT.'),
    turnMs: duration
      .default(60_000)
      .describe('Virtual milliseconds between the turns that the idle spooler takes.'),
    events: z.array(inputSchema).default([]).describe('What happens from outside, and when.'),
  })
  .superRefine((scenario, context) => {
    const seen = new Set<string>()
    const services = new Set(scenario.services.map(({ name }) => name))
    scenario.transports.forEach(({ service }, index) => {
      if (service !== undefined && !services.has(service))
        context.addIssue({
          code: 'custom',
          path: ['transports', index, 'service'],
          message: `services has no "${service}"`,
        })
    })
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
