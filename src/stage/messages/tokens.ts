// Which tokens the picture shows, and where each stands.
import type { Direction, Lane, LaneKey, MessagePicture, Picture } from '../../playback/picture.ts'
import { LANE_CHIPS } from '../../playback/picture.ts'
import type { Box, Layout } from './layout.ts'
import { TOKEN } from './layout.ts'

export interface Spot {
  readonly x: number
  readonly y: number
}

export interface Token extends Spot {
  readonly message: MessagePicture
  /** Where it came from, for one that was not drawn before. */
  readonly from: Spot
}

export interface Ghost extends Spot {
  readonly key: string
  readonly direction: Direction
}

/** A crowd: how many there are, of how many. */
export interface Crowd {
  readonly key: LaneKey
  readonly direction: Direction
  readonly box: Box
  readonly count: number
  readonly entered: number
  /** There is room for a meter below the number. */
  readonly meter: boolean
}

export interface Scene {
  /** In an order that does not change while they move, so that none is taken out and put back. */
  readonly tokens: readonly Token[]
  readonly ghosts: readonly Ghost[]
  readonly crowds: readonly Crowd[]
}

interface Stand {
  readonly lane: Lane
  readonly box: Box
  /** Ghosts stay where a message left. */
  readonly ghosts: boolean
  readonly centred: boolean
}

const pitch = { x: TOKEN.width + TOKEN.gap, y: TOKEN.height + TOKEN.gap }

const columnsOf = (box: Box): number => Math.max(1, Math.floor((box.width + TOKEN.gap) / pitch.x))
const rowsOf = (box: Box): number => Math.max(1, Math.floor((box.height + TOKEN.gap) / pitch.y))

const spotOf = (box: Box, index: number): Spot => {
  const columns = columnsOf(box)
  return {
    x: Math.round(box.x + (index % columns) * pitch.x),
    y: Math.round(box.y + Math.floor(index / columns) * pitch.y),
  }
}

const middleOf = ({ x, y, width, height }: Box): Spot => ({
  x: Math.round(x + (width - TOKEN.width) / 2),
  y: Math.round(y + (height - TOKEN.height) / 2),
})

/** The first messages of a lane, at most so many. */
const firstOf = (picture: Picture, lane: Lane, most: number): MessagePicture[] => {
  const found: MessagePicture[] = []
  for (let id = lane.first; id !== null && found.length < most;) {
    const message = picture.mail.messages.get(id)
    if (message === undefined) break
    found.push(message)
    id = message.after
  }
  return found
}

const standsOf = (picture: Picture, layout: Layout): Stand[] => {
  const stands: Stand[] = []
  const add = (key: LaneKey, box: Box | undefined, ghosts: boolean, centred = false): void => {
    const lane = picture.mail.lanes.get(key)
    if (lane !== undefined && box !== undefined) stands.push({ lane, box, ghosts, centred })
  }
  add('out outbox', layout.outboxLane, true)
  add('in inbox', layout.inboxLane, false)
  for (const direction of ['out', 'in'] as const) {
    add(`${direction} spooler`, layout.spoolerLane, false, true)
    picture.transports.forEach(({ name }, index) => {
      const laid = layout.transports[index]
      add(`${direction} transport:${name}`, laid?.hand, false)
      add(`${direction} far:${name}`, direction === 'in' ? laid?.farIn : laid?.farOut, direction === 'in')
    })
  }
  return stands
}

const boxOfPlace = (picture: Picture, layout: Layout, place: string, direction: Direction): Box => {
  if (place === 'inbox') return layout.inboxLane
  if (place === 'spooler') return layout.spoolerLane
  const index = picture.transports.findIndex(({ name }) => place.endsWith(`:${name}`))
  const laid = layout.transports[index]
  if (laid === undefined) return layout.outboxLane
  if (place.startsWith('transport:')) return laid.hand
  return direction === 'in' ? laid.farIn : laid.farOut
}

export const sceneOf = (picture: Picture, layout: Layout): Scene => {
  const tokens: Token[] = []
  const ghosts: Ghost[] = []
  const crowds: Crowd[] = []
  const place = (message: MessagePicture, spot: Spot): void => {
    const before = boxOfPlace(picture, layout, message.from ?? message.place, message.direction)
    tokens.push({ ...spot, message, from: middleOf(before) })
  }
  for (const { lane, box, ghosts: withGhosts, centred } of standsOf(picture, layout)) {
    const { direction } = lane
    const capacity = Math.min(LANE_CHIPS, columnsOf(box) * rowsOf(box))
    const fits = withGhosts ? lane.entered <= capacity : lane.count <= capacity
    if (fits && withGhosts)
      lane.slots.forEach((id, index) => {
        const message = picture.mail.messages.get(id)
        const spot = spotOf(box, index)
        if (message?.place === lane.place) place(message, spot)
        else ghosts.push({ ...spot, direction, key: `${direction} ${lane.place} ${id}` })
      })
    else if (fits) {
      const shown = firstOf(picture, lane, capacity)
      const offset = centred ? (box.width - shown.length * pitch.x + TOKEN.gap) / 2 : 0
      const moved = { ...box, x: box.x + Math.max(0, offset) }
      shown.forEach((message, index) => place(message, spotOf(moved, index)))
    } else {
      const rows = rowsOf(box)
      const columns = columnsOf(box)
      const kept = rows > 1 ? capacity - columns : columns > 3 ? columns - 3 : 0
      firstOf(picture, lane, kept).forEach((message, index) => place(message, spotOf(box, index)))
      const y = rows > 1 ? box.y + (rows - 1) * pitch.y : box.y
      const x = rows > 1 ? box.x : box.x + kept * pitch.x
      const key: LaneKey = `${direction} ${lane.place}`
      const rest = { x, y, width: box.x + box.width - x, height: TOKEN.height + 4 }
      crowds.push({ key, direction, box: rest, count: lane.count, entered: lane.entered, meter: rows > 1 })
    }
  }
  tokens.sort((a, b) => a.message.order - b.message.order)
  return { tokens, ghosts, crowds }
}
