import type { ServiceAdmin } from '../admin/service-admin.ts'
import type { IMsgServiceAdmin } from '../api/interfaces.ts'
import { MAPI_E_INVALID_PARAMETER, MAPI_UNICODE } from '../api/constants.ts'
import { fail, ok, type Failure } from '../outcome.ts'
import { IID_IUNKNOWN } from '../status/interfaces.ts'
import { wrongFlags } from '../tables/flags.ts'
import { refuseAbsent, type AbsentMethods } from './absent-methods.ts'
import type { Binder, Bound } from './binder.ts'
import { unknownOf } from './counts.ts'
import { lastErrorOf } from './last-error.ts'
import { nothing } from './shapes.ts'
import type { OpenTable } from './table-facade.ts'

const beyond = (method: string): string =>
  `IMsgServiceAdmin::${method} is beyond this playground: of the administration it has the order of transports.`

const ABSENT: AbsentMethods = {
  GetMsgServiceTable: beyond('GetMsgServiceTable'),
  CreateMsgService: beyond('CreateMsgService'),
  DeleteMsgService: beyond('DeleteMsgService'),
  CopyMsgService: beyond('CopyMsgService'),
  RenameMsgService: beyond('RenameMsgService'),
  ConfigureMsgService: beyond('ConfigureMsgService'),
  OpenProfileSection: beyond('OpenProfileSection'),
  AdminProviders: beyond('AdminProviders'),
  SetPrimaryIdentity: beyond('SetPrimaryIdentity'),
  SetTransportOrder: 'there is no SetTransportOrder: the method is called MsgServiceTransportOrder.',
}

export interface ServiceAdminToBind {
  readonly admin: ServiceAdmin
  readonly openTable: OpenTable
  readonly refusal: () => Failure | undefined
  readonly keep: (bound: Bound<unknown>) => void
}

/** The administration of services as the program sees it; the caller accounts for its references. */
export function serviceAdminFacade(binder: Binder, toBind: ServiceAdminToBind): IMsgServiceAdmin {
  const { admin, openTable, refusal, keep } = toBind
  const on: Bound<ServiceAdmin> = {
    ref: binder.ledger.newRef(),
    kind: 'IMsgServiceAdmin',
    model: admin,
    refusal,
  }
  /** departs: MM-06 */
  const freed = (uids: unknown): Failure | undefined =>
    Array.isArray(uids) && uids.some((uid) => binder.ledger.usesFreed(uid, 'MsgServiceTransportOrder'))
      ? fail(
          MAPI_E_INVALID_PARAMETER,
          'an identifier was freed with its row: call MsgServiceTransportOrder before FreeProws.',
        )
      : undefined
  const facade: IMsgServiceAdmin = {
    ...unknownOf(
      binder,
      on,
      { iids: new Set([IID_IUNKNOWN]), because: 'it has IMsgServiceAdmin and IUnknown.' },
      () => facade,
    ),
    ...lastErrorOf(binder, on, () => 'MAPI', true),
    GetProviderTable: (ulFlags) =>
      binder.call({
        on,
        method: 'GetProviderTable',
        args: [ulFlags],
        run: () =>
          wrongFlags(ulFlags, MAPI_UNICODE, 'GetProviderTable', 'MAPI_UNICODE') ??
          ok((ulFlags & MAPI_UNICODE) !== 0),
        shape: (unicode) =>
          openTable({ data: admin.providerTable(), of: 'contents', unicode, refusal, opened: keep }),
      }),
    MsgServiceTransportOrder: (cUID, lpUIDList, ulFlags) =>
      binder.call({
        on,
        method: 'MsgServiceTransportOrder',
        args: [cUID, lpUIDList, ulFlags],
        run: () => freed(lpUIDList) ?? admin.MsgServiceTransportOrder(cUID, lpUIDList, ulFlags),
        shape: nothing,
      }),
  }
  return binder.bind(refuseAbsent(binder, on, facade, ABSENT), on)
}
