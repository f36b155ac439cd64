// Worlds, inputs and programs at random, and what is run with them.
import fc from 'fast-check'
import * as constants from '../../src/mapi/api/constants.ts'
import type { IMAPIFolder, IMAPISession, IMAPIStatus } from '../../src/mapi/api/interfaces.ts'
import type { MapiModule } from '../../src/mapi/binding/module.ts'
import { END_RESULTS, LOGON_RESULTS, SUBMIT_RESULTS } from '../../src/simulation/answer-names.ts'
import { inputSchema, type InputFile } from '../../src/simulation/input.ts'
import type { Program } from '../../src/simulation/program.ts'
import { run } from '../../src/simulation/run.ts'
import { scenarioSchema, type Scenario, type ScenarioFile } from '../../src/simulation/scenario.ts'
import type { Trace } from '../../src/simulation/trace.ts'
import { TRANSPORT_KINDS } from '../../src/subsystem/kinds/index.ts'

/** One thing that a program does. */
type Step =
  | { do: 'flush'; transport: number | null; own: boolean; flags: number }
  | { do: 'validate'; transport: number | null; flags: number }
  | { do: 'mark'; transport: number; header: number; status: number }
  | { do: 'submit'; to: string }
  | { do: 'sleep'; ms: number }
  | { do: 'logoff' }

export interface RandomWorld {
  scenario: ScenarioFile
  inputs: InputFile[]
  steps: Step[]
}

const names = ['A', 'B', 'C'] as const
const name = fc.constantFrom(...names)
const id = fc.integer({ min: 0, max: 5 }).map((number) => `m${number}`)
const rarely = <T>(arbitrary: fc.Arbitrary<T>, freq = 6): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq })

/** Without the members that are undefined, so that a scenario has its defaults there. */
const given = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T

const recipient = fc.constantFrom(
  'SMTP:a',
  'SMTP:b',
  'X400:a',
  'FAX:a',
  'MS:a',
  'EX:a',
  'PAGER:a',
  'NOWHERE:a',
)

const outgoing = fc.record({
  subject: fc.constant(''),
  to: rarely(fc.uniqueArray(recipient, { minLength: 1, maxLength: 3 }), 2),
  deleteAfterSubmit: fc.boolean(),
  keepCopy: fc.boolean(),
  deliveryReport: fc.boolean(),
  suppressReports: fc.boolean(),
  preprocess: rarely(fc.boolean()),
})

const submitAnswer = fc.record({
  result: fc.constantFrom(...SUBMIT_RESULTS),
  seconds: fc.constantFrom(0, 1, 30),
  end: rarely(fc.constantFrom(...END_RESULTS), 2),
})

const transport = fc.record({
  kind: fc.constantFrom(...TRANSPORT_KINDS),
  addressTypes: rarely(fc.constantFrom(null, [''], ['SMTP', 'FAX'], ['SMTP'])),
  outgoing: fc.array(outgoing.map(given), { maxLength: 3 }),
  incoming: fc.nat({ max: 3 }),
  link: fc.constantFrom('up' as const, 'up' as const, 'up' as const, 'down' as const),
  unattended: fc.boolean(),
  headersCached: fc.boolean(),
  headerWindow: rarely(fc.boolean()),
  needsConnection: rarely(fc.boolean()),
  flushLimit: rarely(fc.integer({ min: 1, max: 2 })),
  preprocessors: rarely(fc.constant(['filter'])),
  logonFlags: rarely(fc.constant(['LOGON_SP_IDLE' as const])),
  logon: fc.array(fc.constantFrom('S_OK' as const, ...LOGON_RESULTS), { maxLength: 1 }),
  submit: fc.array(submitAnswer.map(given), { maxLength: 2 }),
  refuses: rarely(fc.constant(['a'])),
  service: rarely(fc.constant('shared'), 2),
  latencyMs: rarely(fc.constantFrom(0, 5_000)),
  scheduleMs: fc.constant(20_000),
})

const scenario = fc
  .record({
    transports: fc.array(transport.map(given), { minLength: 1, maxLength: 3 }),
    user: fc.array(fc.record({ answer: fc.constantFrom('ok', 'cancel'), afterMs: fc.nat({ max: 4_000 }) }), {
      minLength: 1,
      maxLength: 2,
    }),
    offline: rarely(fc.boolean(), 8),
    turnMs: fc.constantFrom(3_000, 20_000),
  })
  .map(
    ({ transports, ...world }): ScenarioFile =>
      ({
        ...given(world),
        services: [{ name: 'shared' }],
        transports: transports.map((one, index) => ({
          ...one,
          name: names[index],
          outgoing: one.outgoing.map((message, place) => ({ ...message, id: `m${index * 3 + place}` })),
        })),
      }) as ScenarioFile,
  )

const at = fc.nat({ max: 20_000 })
const input: fc.Arbitrary<InputFile> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ at, kind: fc.constant('arrive' as const), transport: name }) },
  {
    weight: 3,
    arbitrary: fc
      .record({
        at,
        kind: fc.constant('network' as const),
        state: fc.constantFrom('up' as const, 'down' as const),
        transport: rarely(name, 2),
      })
      .map((one) => given(one) as InputFile),
  },
  { weight: 2, arbitrary: fc.record({ at, kind: fc.constant('carrier-lost' as const), transport: name }) },
  {
    weight: 1,
    arbitrary: fc.record({
      at,
      kind: fc.constant('answer' as const),
      answer: fc.constantFrom('ok' as const, 'cancel' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ at, kind: fc.constant('cancel' as const), message: id }) },
  { weight: 1, arbitrary: fc.record({ at, kind: fc.constant('ready-to-send' as const), transport: name }) },
  { weight: 2, arbitrary: fc.record({ at, kind: fc.constant('critical-error' as const), transport: name }) },
)

const anyOf = (flags: readonly number[]): fc.Arbitrary<number> =>
  fc.subarray([...flags]).map((chosen) => chosen.reduce((sum, flag) => (sum | flag) >>> 0, 0))

const flushFlags = anyOf([
  constants.FLUSH_UPLOAD,
  constants.FLUSH_DOWNLOAD,
  constants.FLUSH_FORCE,
  constants.FLUSH_NO_UI,
  constants.FLUSH_ASYNC_OK,
])

const validateFlags = fc.oneof(
  fc.constantFrom(
    constants.REFRESH_XP_HEADER_CACHE,
    constants.PROCESS_XP_HEADER_CACHE,
    constants.FORCE_XP_CONNECT,
    constants.FORCE_XP_DISCONNECT,
    constants.ABORT_XP_HEADER_OPERATION,
    constants.CONFIG_CHANGED,
  ),
  anyOf([
    constants.SUPPRESS_UI,
    constants.REFRESH_XP_HEADER_CACHE,
    constants.FORCE_XP_CONNECT,
    constants.SHOW_XP_SESSION_UI,
    constants.CONFIG_CHANGED,
  ]),
)

const place = fc.nat({ max: 2 })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('flush' as const),
      transport: fc.option(place),
      own: fc.boolean(),
      flags: flushFlags,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('validate' as const),
      transport: fc.option(place),
      flags: validateFlags,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('mark' as const),
      transport: place,
      header: place,
      status: fc.constantFrom(0x1000, 0x2000, 0x3000),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('sleep' as const),
      ms: fc.constantFrom(100, 700, 2_000, 3_000, 9_000),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('submit' as const), to: recipient }) },
  { weight: 2, arbitrary: fc.constant({ do: 'logoff' as const }) },
)

export const randomWorld: fc.Arbitrary<RandomWorld> = fc.record({
  scenario,
  inputs: fc.array(input, { maxLength: 4 }),
  steps: fc.array(step, { minLength: 1, maxLength: 7 }),
})

/** A session with the status objects of its spooler and its transports. */
interface Client {
  readonly session: IMAPISession
  readonly spooler: IMAPIStatus
  readonly transports: { readonly entryId: unknown; readonly object: IMAPIStatus }[]
}

function logOn(mapi: MapiModule): Client {
  const session = mapi.MAPILogonEx(0, 'Outlook', null, mapi.MAPI_EXTENDED)
  const rows = mapi.HrQueryAllRows(
    session.GetStatusTable(0),
    [mapi.PR_ENTRYID, mapi.PR_RESOURCE_TYPE],
    null,
    null,
    0,
  ).aRow
  const opened = rows.map(({ lpProps: [entryId, type] }) => ({
    entryId: entryId.Value,
    type: type.Value,
    object: session.OpenEntry(entryId.Value, null, 0).lpUnk,
  }))
  const spooler = opened.find(({ type }) => type === mapi.MAPI_SPOOLER)
  if (spooler === undefined) throw new Error('There is no spooler.')
  return {
    session,
    spooler: spooler.object,
    transports: opened.filter(({ type }) => type === mapi.MAPI_TRANSPORT_PROVIDER),
  }
}

/** A client sends a message to somebody, through the default store. */
function submit(mapi: MapiModule, session: IMAPISession, to: string): void {
  const stores = mapi.HrQueryAllRows(session.GetMsgStoresTable(0), [mapi.PR_ENTRYID], null, null, 0).aRow
  const [first] = stores
  if (first === undefined) return
  const store = session.OpenMsgStore(0, first.lpProps[0].Value, null, 0)
  const [outbox] = store.GetProps([mapi.PR_IPM_OUTBOX_ENTRYID], 0).lpPropArray
  const folder = store.OpenEntry<IMAPIFolder>(outbox.Value, null, 0).lpUnk
  const message = folder.CreateMessage(null, 0)
  const [type = '', address = ''] = to.split(':')
  message.ModifyRecipients(2, {
    aEntries: [
      {
        rgPropVals: [
          { ulPropTag: mapi.PR_ADDRTYPE, Value: type },
          { ulPropTag: mapi.PR_EMAIL_ADDRESS, Value: address },
        ],
      },
    ],
  })
  message.SubmitMessage(0)
}

function take(mapi: MapiModule, client: Client, step: Step): Client {
  const { spooler, transports } = client
  switch (step.do) {
    case 'flush': {
      const target = step.transport === null ? undefined : transports[step.transport]
      if (step.own && target !== undefined) target.object.FlushQueues(0, null, step.flags)
      else spooler.FlushQueues(0, target?.entryId ?? null, step.flags)
      return client
    }
    case 'validate': {
      const target = step.transport === null ? undefined : transports[step.transport]
      const object = target?.object ?? spooler
      object.ValidateState(0, step.flags)
      return client
    }
    case 'mark': {
      const object = transports[step.transport]?.object
      if (object === undefined) return client
      const folder = object.QueryInterface(mapi.IID_IMAPIFolder) as IMAPIFolder
      const rows = mapi.HrQueryAllRows(folder.GetContentsTable(0), [mapi.PR_ENTRYID], null, null, 0)
      const header = rows.aRow[step.header]?.lpProps[0].Value
      if (header !== undefined) folder.SetMessageStatus(header, step.status, 0x3000)
      return client
    }
    case 'submit':
      submit(mapi, client.session, step.to)
      return client
    case 'sleep':
      mapi.Sleep(step.ms)
      return client
    case 'logoff':
      client.session.Logoff(0, 0, 0)
      return logOn(mapi)
  }
}

/** Takes the steps, one after the other; a MapiError is an answer like any other. */
const programOf =
  (steps: readonly Step[]): Program =>
  ({ mapi }) =>
    Promise.resolve().then(() => {
      mapi.MAPIInitialize(null)
      let client = logOn(mapi)
      for (const step of steps)
        try {
          client = take(mapi, client, step)
        } catch (thrown) {
          if (!(thrown instanceof mapi.MapiError)) throw thrown
        }
      mapi.Sleep(40_000)
    })

export interface Played {
  readonly scenario: Scenario
  readonly trace: Trace
}

export async function playRandom({ scenario: file, inputs, steps }: RandomWorld): Promise<Played> {
  const parsed = scenarioSchema.parse(file)
  const trace = await run(
    {
      scenario: parsed,
      program: programOf(steps),
      inputs: inputs.map((one) => inputSchema.parse(one)),
      limits: { events: 40_000 },
    },
    { Date, nextTask: () => new Promise((resolve) => setImmediate(resolve)) },
  )
  return { scenario: parsed, trace }
}
