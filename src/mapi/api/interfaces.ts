// The interfaces of 'mapi', each group in a file of its own.
export type * from './folder.ts'
export type * from './message.ts'
export type * from './notifications.ts'
export type * from './objects.ts'
export type * from './service-admin.ts'
export type * from './session.ts'
export type * from './store.ts'
export type * from './tables.ts'
