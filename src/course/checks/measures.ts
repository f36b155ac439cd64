import type { Account } from '../account/account.ts'

/** A number that only the run knows; null where this run has none. */
export interface Measure {
  in(account: Account): number | null
}

/** How many rows the status table has. */
export const theNumberOfRows: Measure = { in: ({ rows }) => rows.length }

/** What the first such call returned. */
export const theResultOf = (method: string): Measure => ({
  in: ({ calls }) => calls.find((call) => call.method === method)?.hr ?? null,
})
