// What became of a message so far, where that is not simply on its way. The events are those of the mail.
import type { MessagePicture } from '../../playback/picture.ts'

export type Fate = 'plain' | 'held' | 'again' | 'failed'

const FATES: Readonly<Record<string, Fate>> = {
  /** A transport has accepted it and keeps it for its own schedule. */
  deferred: 'held',
  /** A transport asked the spooler to wait. */
  postponed: 'held',
  unlocked: 'held',
  /** It is due again, or announced. */
  due: 'again',
  announced: 'again',
  /** It could not be brought in, and waits at the far end. */
  returned: 'again',
  refused: 'failed',
}

/** A report that says a message could not be delivered is named after it. */
const NONDELIVERY = /-NDR-\d+$/

export const fateOf = ({
  event,
  id,
  undelivered = false,
}: Pick<MessagePicture, 'event' | 'id'> & Partial<MessagePicture>): Fate =>
  undelivered || NONDELIVERY.test(id) ? 'failed' : (FATES[event] ?? 'plain')
