import { loadProgram } from '../../src/sandbox/node.ts'
import type { Input } from '../../src/simulation/input.ts'
import { reportOf, type Report } from '../../src/simulation/report.ts'
import { run, type Limits } from '../../src/simulation/run.ts'
import { scenarioSchema, type ScenarioFile } from '../../src/simulation/scenario.ts'
import { threeTransports } from './three-transports.ts'
import type { Trace, TraceRecord } from '../../src/simulation/trace.ts'

export interface Played extends Report {
  trace: Trace
  /** The records of one type, in order. */
  of<Type extends TraceRecord['type']>(type: Type): Extract<TraceRecord, { type: Type }>[]
}

export interface PlayOptions {
  scenario?: ScenarioFile
  inputs?: readonly Input[]
  limits?: Partial<Limits>
}

/** Runs a program's source in a world, as the terminal does, and gives its report and its trace. */
export async function play(
  source: string,
  { scenario = threeTransports, ...rest }: PlayOptions = {},
): Promise<Played> {
  const loaded = await loadProgram(source)
  if ('diagnostics' in loaded) throw new Error(loaded.diagnostics.map(({ message }) => message).join('\n'))
  const trace = await run(
    { scenario: scenarioSchema.parse(scenario), program: loaded.program, ...rest },
    { Date, nextTask: () => new Promise((resolve) => setImmediate(resolve)) },
  )
  return {
    ...reportOf(trace),
    trace,
    of: <Type extends TraceRecord['type']>(type: Type) =>
      trace.filter((record): record is Extract<TraceRecord, { type: Type }> => record.type === type),
  }
}

/** The first steps of every program: a session and its status table, then whatever `steps` are. */
export const withTable = (steps: string, logonFlags = 'mapi.MAPI_EXTENDED'): string => `
import * as mapi from 'mapi'
mapi.MAPIInitialize(null)
const session = mapi.MAPILogonEx(0, 'Outlook', null, ${logonFlags})
const table = session.GetStatusTable(0)
const rowsOf = (type: number) => mapi.HrQueryAllRows(table, [mapi.PR_ENTRYID, mapi.PR_DISPLAY_NAME], {
  rt: mapi.RES_PROPERTY,
  res: { relop: mapi.RELOP_EQ, ulPropTag: mapi.PR_RESOURCE_TYPE, lpProp: { ulPropTag: mapi.PR_RESOURCE_TYPE, Value: type } },
}, null, 0).aRow
const open = (row: mapi.SRow<any>) => session.OpenEntry(row.lpProps[0].Value, null, 0).lpUnk
const openSpooler = () => open(rowsOf(mapi.MAPI_SPOOLER)[0])
const openTransport = (name: string) => open(rowsOf(mapi.MAPI_TRANSPORT_PROVIDER).find((row) => row.lpProps[1].Value === name)!)
const attempt = (call: () => unknown) => { try { return call() } catch (error) { return (error as mapi.MapiError).name } }
${steps}
`
