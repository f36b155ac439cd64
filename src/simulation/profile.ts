import { PR_STATUS_STRING } from '../mapi/api/constants.ts'
import type { MessageService, ProfileSettings } from '../mapi/profile.ts'
import { DEFAULT_STORE } from '../subsystem/mail/stores.ts'
import { bytesOf } from './hex-bytes.ts'
import type { Scenario } from './scenario.ts'

/** What a scenario says about the profile, for the MAPI that reads it. Passwords are this run's own. */
export function profileOf(scenario: Scenario): ProfileSettings {
  const services = new Map(scenario.services.map((service) => [service.name, serviceOf(service)]))
  const transports = new Map(scenario.transports.map((transport) => [transport.name, transport]))
  const passwords = new Map(scenario.transports.map(({ name, password }) => [name, password]))
  return {
    realOutlook: scenario.realOutlook,
    rowsPerCall: scenario.rowsPerCall,
    logonBlockedMs: scenario.logonBlockedMs,
    storeName: scenario.stores[0]?.name ?? DEFAULT_STORE,
    stores: scenario.stores.length > 0 ? scenario.stores : [{ name: DEFAULT_STORE, receiveFolders: [] }],
    serviceOf: (provider) => {
      const name = transports.get(provider)?.service
      return name === undefined ? undefined : services.get(name)
    },
    columnsOf: (provider) => {
      const text = transports.get(provider)?.statusString
      return text === undefined ? [] : [{ ulPropTag: PR_STATUS_STRING, Value: text }]
    },
    deniesAccess: (provider) => transports.get(provider)?.noAccess === true,
    passwordOf: (provider) => passwords.get(provider) ?? '',
    setPassword: (provider, password) => {
      passwords.set(provider, password)
    },
  }
}

const serviceOf = ({ name, identity, primary }: Scenario['services'][number]): MessageService => ({
  name,
  primary,
  identity: identity
    ? {
        display: identity.display,
        entryId: bytesOf(identity.entryId),
        searchKey: bytesOf(identity.searchKey),
      }
    : null,
})
