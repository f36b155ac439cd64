import { transportSetup } from '../setup.ts'

/** The way to the outside of a LAN transport. */
export const link = transportSetup.createStateConfig({
  initial: 'up',
  states: { up: { tags: ['STATUS_AVAILABLE'] } },
})
