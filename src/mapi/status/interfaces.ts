import { IID_IMAPIProp, IID_IMAPIStatus } from '../api/constants.ts'

/** IID_IUnknown, which COM defines and no MAPI header does. */
export const IID_IUNKNOWN = '{00000000-0000-0000-C000-000000000046}'

/** What a status object can be asked for by QueryInterface. Page: `implementing-iunknown-in-c-plus-plus`. */
export const STATUS_INTERFACES: ReadonlySet<string> = new Set([IID_IMAPIStatus, IID_IMAPIProp, IID_IUNKNOWN])
