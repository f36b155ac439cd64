import { KINDS } from '../../src/subsystem/kinds/registry.ts'
import { spoolerMachine } from '../../src/subsystem/spooler/machine.ts'
import { transportMachine } from '../../src/subsystem/transport/machine.ts'
import type { Chart, Charts } from '../../src/stage/statecharts/chart.ts'
import { chartOf } from './layout.ts'

/** The charts of the spooler and of every kind of transport. */
export const charts = async (): Promise<Charts> => {
  const drawn: [string, Chart][] = [['spooler', await chartOf(spoolerMachine)]]
  for (const kind of Object.values(KINDS)) drawn.push([kind.name, await chartOf(transportMachine(kind))])
  return Object.fromEntries(drawn)
}
