import {
  MAPI_E_BUSY,
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_NOT_FOUND,
  MAPI_TRANSPORT_PROVIDER,
  PR_DISPLAY_NAME,
  PR_PROVIDER_UID,
  PR_RESOURCE_TYPE,
} from '../api/constants.ts'
import type { PropTag } from '../api/values.ts'
import type { MailSystem } from '../mail-system.ts'
import { fail, success, type Outcome } from '../outcome.ts'
import { wrongFlags } from '../tables/flags.ts'
import type { TableData } from '../tables/table-data.ts'
import { compareBytes, isBytes } from '../values/bytes.ts'
import { providerUid } from './provider-uid.ts'

const COLUMNS: readonly PropTag[] = [PR_DISPLAY_NAME, PR_PROVIDER_UID, PR_RESOURCE_TYPE]

/** The administration of a profile. Page: `imsgserviceadminiunknown`. */
export class ServiceAdmin {
  readonly #mail: MailSystem
  readonly #newTable: (columns: readonly PropTag[]) => TableData

  constructor(mail: MailSystem, newTable: (columns: readonly PropTag[]) => TableData) {
    this.#mail = mail
    this.#newTable = newTable
  }

  /** A picture of the profile at this moment. */
  providerTable(): TableData {
    const table = this.#newTable(COLUMNS)
    for (const name of this.#names())
      table.addRow([
        { ulPropTag: PR_DISPLAY_NAME, Value: name },
        { ulPropTag: PR_PROVIDER_UID, Value: providerUid(name) },
        { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_TRANSPORT_PROVIDER },
      ])
    return table
  }

  /** SP-09. Page: `imsgserviceadmin-msgservicetransportorder`. */
  MsgServiceTransportOrder(count: unknown, list: unknown, flags: unknown): Outcome {
    const wrong = wrongFlags(flags, 0, 'MsgServiceTransportOrder', '')
    if (wrong) return wrong
    if (!Array.isArray(list) || !list.every(isBytes) || count !== list.length)
      return fail(MAPI_E_INVALID_PARAMETER, 'lpUIDList is a list of cUID identifiers, PR_PROVIDER_UID each.')
    const names = this.#names()
    if (list.length !== names.length)
      return fail(
        MAPI_E_BUSY,
        `the profile has ${names.length} transports and the list ${list.length}: it must have them all. This code does not mean that somebody is busy.`,
      )
    const wanted = list.map((uid) => names.find((name) => compareBytes(providerUid(name), uid) === 0))
    const known = wanted.filter((name) => name !== undefined)
    if (known.length < wanted.length)
      return fail(MAPI_E_NOT_FOUND, 'the list names a provider that is no transport of the profile.')
    if (new Set(known).size < known.length)
      return fail(MAPI_E_INVALID_PARAMETER, 'the list names a transport twice.')
    this.#mail.setTransportOrder?.(known)
    return success
  }

  #names(): readonly string[] {
    return this.#mail.transportOrder?.() ?? []
  }
}
