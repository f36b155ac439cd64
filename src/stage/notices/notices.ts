// Which notifications are drawn, and where each stands: in the queue, or with the sink.
import type { Notice, Notices } from '../../playback/picture.ts'
import { TOKEN } from '../messages/layout.ts'

/** So many are drawn at most; behind them there is a number. */
const MOST = 12

/** Where the queue ends and the sink begins, from the right edge. */
export const SINK = 118

export interface NoticeToken {
  readonly notice: Notice
  readonly x: number
  readonly arrived: boolean
}

/** There is something to draw: somebody listens, or did. */
export const areAny = ({ sinks, waiting, delivered }: Notices): boolean =>
  sinks.size > 0 || waiting.size > 0 || delivered > 0

/** The first that wait, at most so many, in the order in which they will be delivered. */
const firstOf = ({ waiting, first }: Notices, most: number): Notice[] => {
  const found: Notice[] = []
  // A registration that ended leaves gaps; who looks for the rest never looks far.
  for (let id = first; found.length < Math.min(most, waiting.size) && id < first + 20 * MOST; id += 1) {
    const notice = waiting.get(id)
    if (notice !== undefined) found.push(notice)
  }
  return found
}

/** The first to go stands beside the sink. */
export const tokensOf = (notices: Notices, width: number): readonly NoticeToken[] => {
  const pitch = TOKEN.width + TOKEN.gap
  const edge = width - SINK - pitch
  const room = Math.max(1, Math.min(MOST, Math.floor(edge / pitch)))
  const tokens = firstOf(notices, room).map((notice, index) => ({
    notice,
    x: Math.max(0, edge - index * pitch),
    arrived: false,
  }))
  if (notices.last !== null) tokens.push({ notice: notices.last, x: width - SINK + 10, arrived: true })
  return tokens.sort((a, b) => a.notice.id - b.notice.id)
}
