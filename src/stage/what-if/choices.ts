// What could happen from outside, here and now.
import { inState } from '../../playback/states.ts'
import type { Picture, TransportPicture } from '../../playback/picture.ts'
import type { Input } from '../../simulation/input.ts'

export interface Choice {
  readonly name: 'cut' | 'restore' | 'arrive' | 'carrier' | 'takeBack' | 'ok' | 'cancel'
  readonly input: Input
}

const isDown = ({ active }: TransportPicture): boolean =>
  active.includes('link.down') || active.includes('carrier.absent')

const isUp = ({ active }: TransportPicture): boolean =>
  active.includes('link.up') || active.includes('carrier.present')

const hasLine = ({ active }: TransportPicture): boolean => inState(active, 'connected')

/** The oldest message that still lies in the Outbox, for one transport or for any. */
const firstWaiting = ({ mail }: Picture, transport: string | null): string | null => {
  for (let id = mail.lanes.get('out outbox')?.first ?? null; id !== null;) {
    const message = mail.messages.get(id)
    if (message === undefined) return null
    if (message.event !== 'finished' && (transport === null || message.transport === transport)) return id
    id = message.after
  }
  return null
}

/**
 * The inputs that make sense at a moment, for one transport or, where that is null, for all. Mail needs to know
 * where it arrives.
 */
export const choicesAt = (picture: Picture, at: number, transport: string | null): readonly Choice[] => {
  const concerned = picture.transports.filter(({ name }) => transport === null || name === transport)
  const named = transport === null ? {} : { transport }
  const choices: Choice[] = []
  if (concerned.some(isUp))
    choices.push({ name: 'cut', input: { at, kind: 'network', state: 'down', ...named } })
  if (concerned.some(isDown))
    choices.push({ name: 'restore', input: { at, kind: 'network', state: 'up', ...named } })
  const [one] = concerned
  if (one !== undefined) {
    const mail = { at, kind: 'arrive', transport: one.name, subject: '', messageClass: 'IPM.Note' } as const
    choices.push({ name: 'arrive', input: mail })
  }
  const connected = concerned.find(hasLine)
  if (connected !== undefined)
    choices.push({ name: 'carrier', input: { at, kind: 'carrier-lost', transport: connected.name } })
  const waiting = firstWaiting(picture, transport)
  if (waiting !== null) choices.push({ name: 'takeBack', input: { at, kind: 'cancel', message: waiting } })
  // They come and go most often: nothing else moves when they do.
  for (const { owner } of picture.dialogs.slice(0, 1))
    for (const answer of ['ok', 'cancel'] as const)
      choices.push({ name: answer, input: { at, kind: 'answer', answer, transport: owner } })
  return choices
}
