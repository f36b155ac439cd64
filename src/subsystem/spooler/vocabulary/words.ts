import { setup } from 'xstate'
import type { Message } from '../../mail/message.ts'
import type { SpoolerContext, SpoolerEvent, SpoolerInput } from '../context.ts'

/** What guards and actions of the spooler's machine are given. */
export interface Now {
  readonly context: SpoolerContext
  readonly event: SpoolerEvent
}

export const types = {
  context: {} as SpoolerContext,
  events: {} as SpoolerEvent,
  input: {} as SpoolerInput,
  tags: {} as 'STATUS_AVAILABLE' | 'STATUS_FAILURE' | 'busy' | 'ready' | 'working',
}

/** Makes actions that know the spooler's context and events. */
export const words = setup({ types })

/** Transports that have a row and can be called, in transport order. */
export const loggedOn = ({ transports, isLoggedOn, broken }: SpoolerContext): string[] =>
  transports.map(({ name }) => name).filter((name) => isLoggedOn(name) && !broken.includes(name))

export const notified = (event: SpoolerEvent, flag: number): boolean =>
  event.type === 'SpoolerNotify' && (event.flags & flag) !== 0

/** Who has sent a SpoolerNotify or a SpoolerYield. */
export const senderOf = (event: SpoolerEvent): string =>
  event.type === 'SpoolerNotify' || event.type === 'SpoolerYield' || event.type === 'XP WANTS NO FLUSH'
    ? event.transport
    : ''

export const without = (list: readonly string[], name: string): string[] =>
  list.filter((other) => other !== name)

export const withName = (list: readonly string[], name: string): string[] => [...without(list, name), name]

export function messageOf({ message }: SpoolerContext): Message {
  if (message === null) throw new Error('The spooler holds no message.')
  return message
}
