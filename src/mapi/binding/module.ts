import type * as api from '../api/index.ts'

/** What `import ... from 'mapi'` finds: the public declarations, with an implementation for one run. */
export type MapiModule = typeof api
