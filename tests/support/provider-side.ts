import { MAPI_EXTENDED, MAPI_SPOOLER, MAPI_TRANSPORT_PROVIDER } from '../../src/mapi/api/constants.ts'
import type { IMAPISession } from '../../src/mapi/api/interfaces.ts'
import type { SPropValue } from '../../src/mapi/api/values.ts'
import { createModule } from '../../src/mapi/binding/create-module.ts'
import type { MapiModule } from '../../src/mapi/binding/module.ts'
import type { MapiFact } from '../../src/mapi/facts.ts'
import type { StatusRows } from '../../src/mapi/mail-system.ts'
import { success } from '../../src/mapi/outcome.ts'
import type { StatusProvider } from '../../src/mapi/status/provider.ts'
import { VirtualClock } from '../../src/simulation/clock.ts'
import { profileOf } from '../../src/simulation/profile.ts'
import { randomFrom } from '../../src/simulation/random.ts'
import { scenarioSchema } from '../../src/simulation/scenario.ts'

export interface ProviderSide {
  readonly mapi: MapiModule
  readonly session: IMAPISession
  /** What providers reach by their support objects. */
  readonly rows: StatusRows
  readonly facts: readonly MapiFact[]
}

export const provider = (
  name: string,
  resourceType: number = MAPI_TRANSPORT_PROVIDER,
  properties: readonly SPropValue[] = [],
): StatusProvider => ({
  name,
  resourceType,
  methods: 0xb,
  properties: () => properties,
  validateState: () => success,
  flushQueues: () => success,
})

/** A session whose transports are the test's to play: it adds, changes and removes their rows. */
export function providerSide(): ProviderSide {
  const facts: MapiFact[] = []
  const clock = new VirtualClock()
  let rows: StatusRows | undefined
  const mapi = createModule({
    record: (fact) => facts.push(fact),
    clock,
    turn: { until: (done) => (done() ? 'done' : 'stuck') },
    spend: (ms) => {
      clock.advance(ms)
    },
    later: (callback) => clock.setTimeout(callback, 1),
    line: () => null,
    check: () => undefined,
    profile: profileOf(scenarioSchema.parse({})),
    random: randomFrom(1),
    mail: {
      profile: 'Outlook',
      rowOrder: ['spooler'],
      logon: (own) => {
        rows = own
        return {
          spooler: provider('MAPI Spooler', MAPI_SPOOLER),
          ready: () => true,
          logoff: () => undefined,
        }
      },
    },
  })
  mapi.MAPIInitialize(null)
  const session = mapi.MAPILogonEx(0, null, null, MAPI_EXTENDED)
  if (rows === undefined) throw new Error('Logging on did not reach the mail system.')
  return { mapi, session, rows, facts }
}

/** The name of what a call throws, or undefined. */
export function nameOfError(call: () => unknown): string | undefined {
  try {
    call()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.name : String(error)
  }
}
