import type { Picture } from '../../playback/picture.ts'
import { areOver } from '../../playback/sessions.ts'
import type { StageWords } from '../words/en.ts'

type SpoolerState = keyof StageWords['spooler']

const STATES: readonly SpoolerState[] = [
  'flushing',
  'sending',
  'receiving',
  'starting',
  'stopping',
  'idle',
  'notRunning',
]

/** The one word for what the spooler is doing. */
export const spoolerState = ({ spooler, sessions }: Picture): SpoolerState => {
  const parts = spooler.active.flatMap((path) => path.split('.'))
  const state = STATES.find((one) => parts.includes(one)) ?? (parts.length === 0 ? 'notRunning' : 'idle')
  return state === 'idle' && areOver(sessions) ? 'noSession' : state
}

/** It has something to do. */
export const isBusy = (state: SpoolerState): boolean =>
  state !== 'idle' && state !== 'noSession' && state !== 'notRunning'

export interface Progress {
  readonly direction: 'out' | 'in'
  readonly done: number
  readonly of: number
}

/** How far a flush has come: messages sent or fetched, of those it was asked for. Of none there is nothing to say. */
export const progressOf = ({ flush, transports, mail }: Picture): readonly Progress[] => {
  if (flush === null) return []
  const asked = transports.filter(({ name }) => flush.targets === null || flush.targets.includes(name))
  const waits = asked.reduce((sum, { outgoing }) => sum + outgoing, 0)
  const remote = asked.reduce(
    (sum, { name }) =>
      sum +
      (mail.lanes.get(`in far:${name}`)?.count ?? 0) +
      (mail.lanes.get(`in transport:${name}`)?.count ?? 0),
    0,
  )
  const progress: Progress[] = []
  if (flush.out) progress.push({ direction: 'out', done: flush.sent, of: flush.sent + waits })
  if (flush.in) progress.push({ direction: 'in', done: flush.fetched, of: flush.fetched + remote })
  return progress.filter(({ of }) => of > 0)
}
