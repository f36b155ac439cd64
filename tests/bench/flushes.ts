// How much a message costs when very many are flushed.
import { loadProgram } from '../../src/sandbox/node.ts'
import { reportOf } from '../../src/simulation/report.ts'
import { run } from '../../src/simulation/run.ts'
import { scenarioSchema, type Scenario } from '../../src/simulation/scenario.ts'
import type { Trace } from '../../src/simulation/trace.ts'
import { atMost, inMs, type Finding } from './measure.ts'

const FEW = 10_000
const MANY = 100_000
const TRANSPORTS = 50

const SOURCE = `
import * as mapi from 'mapi'
mapi.MAPIInitialize(null)
const session = mapi.MAPILogonEx(0, 'Outlook', null, mapi.MAPI_EXTENDED)
const table = session.GetStatusTable(0)
const rows = mapi.HrQueryAllRows(table, [mapi.PR_ENTRYID], {
  rt: mapi.RES_PROPERTY,
  res: { relop: mapi.RELOP_EQ, ulPropTag: mapi.PR_RESOURCE_TYPE, lpProp: { ulPropTag: mapi.PR_RESOURCE_TYPE, Value: mapi.MAPI_SPOOLER } },
}, null, 0)
const { lpUnk: spooler } = session.OpenEntry(rows.aRow[0].lpProps[0].Value, null, 0)
spooler.FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_NO_UI)
`

const worldOf = (messages: number, transports: number): Scenario =>
  scenarioSchema.parse({
    transports: Array.from({ length: transports }, (_, index) => ({
      name: `T${index + 1}`,
      kind: 'lan',
      addressType: `T${index + 1}`,
      outgoing: messages / transports,
      latencyMs: 10,
    })),
  })

/** Flushes so many messages; `ms` is the processor's time, since a minute of work is seldom left alone. */
async function flush(messages: number, transports: number): Promise<{ ms: number; trace: Trace }> {
  const loaded = await loadProgram(SOURCE)
  if ('diagnostics' in loaded) throw new Error(loaded.diagnostics[0]?.message)
  const { program } = loaded
  const scenario = worldOf(messages, transports)
  global.gc?.()
  const start = process.cpuUsage()
  const trace = await run(
    { scenario, program },
    { Date, nextTask: () => new Promise((resolve) => setImmediate(resolve)) },
  )
  const { user, system } = process.cpuUsage(start)
  const ms = (user + system) / 1000
  const last = trace.at(-1)
  if (last?.type !== 'end' || last.outcome !== 'completed')
    throw new Error(`The flush of ${messages} messages did not complete.`)
  return { ms, trace }
}

const countOf = (trace: Trace, type: string): number => trace.filter((record) => record.type === type).length

/** Records, and transitions among them, that one more message causes. */
async function perMessage(
  messages: number,
  transports: number,
): Promise<{ records: number; transitions: number }> {
  const [empty, full] = [(await flush(0, transports)).trace, (await flush(messages, transports)).trace]
  return {
    records: (full.length - empty.length) / messages,
    transitions: (countOf(full, 'transition') - countOf(empty, 'transition')) / messages,
  }
}

export async function flushFindings(): Promise<Finding[]> {
  await flush(2_000, TRANSPORTS)
  const costs: string[] = []
  const records = new Set<number>()
  const transitions = new Set<number>()
  for (const messages of [1_000, FEW])
    for (const transports of [5, TRANSPORTS]) {
      const cost = await perMessage(messages, transports)
      records.add(Math.round(cost.records * 100) / 100)
      transitions.add(Math.round(cost.transitions * 100) / 100)
      costs.push(
        `${messages} over ${transports}: ${cost.records.toFixed(2)} with ${cost.transitions.toFixed(2)}`,
      )
    }
  const few = await flush(FEW, TRANSPORTS)
  const fewMs = Math.min(few.ms, (await flush(FEW, TRANSPORTS)).ms)
  const many = await flush(MANY, TRANSPORTS)
  const { sent } = reportOf(many.trace).world
  const megabytes = process.resourceUsage().maxRSS / 1024
  return [
    {
      promise: 'Records that a message causes, transitions among them: the same however many there are',
      measured: costs.join('; '),
      kept: records.size === 1 && transitions.size === 1,
    },
    atMost(
      `Flushing ${MANY} messages over ${TRANSPORTS} transports, against ${FEW}`,
      12,
      many.ms / fewMs,
      `${inMs(many.ms)} against ${inMs(fewMs)}`,
    ),
    {
      promise: `${MANY} messages end in one run, and no limit is reached`,
      measured: `${sent.length} sent, ${many.trace.length} records, peak memory ${megabytes.toFixed(0)} MB`,
      kept: sent.length === MANY,
    },
  ]
}
