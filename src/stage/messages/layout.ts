// Where everything stands in the picture of the messages, in pixels. A pure function of the width at hand
// and the number of transports.

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface TransportLayout {
  readonly card: Box
  /** Where its messages stand while it has them, and where they wait or went on the other side. */
  readonly hand: Box
  readonly farIn: Box
  readonly farOut: Box
  /** From the spooler to it. */
  readonly wire: string
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly outbox: Box
  readonly outboxLane: Box
  readonly sent: Box
  readonly inbox: Box
  readonly inboxLane: Box
  readonly spooler: Box
  readonly spoolerLane: Box
  readonly toSpooler: string
  readonly toInbox: string
  readonly transports: readonly TransportLayout[]
  /** Cards have one line instead of two. */
  readonly dense: boolean
  /** A phone. */
  readonly narrow: boolean
}

export const TOKEN = { width: 18, height: 13, gap: 5 } as const

/** How long a token travels, in milliseconds: fast playback leaves no time for it. */
export const travelAt = (speed: number): number => Math.max(40, Math.min(240, 220 / Math.max(0.5, speed)))

const PAD = 10
const HEAD = 28
const FOLDER = 92
const COUNTER = 44
const LEFT_HEIGHT = 2 * FOLDER + COUNTER + 16

const cardSize = (transports: number): { height: number; gap: number } => {
  if (transports <= 3) return { height: 70, gap: 17 }
  if (transports <= 5) return { height: 70, gap: 8 }
  return { height: 40, gap: 6 }
}

const curve = (x1: number, y1: number, x2: number, y2: number): string => {
  const middle = (x1 + x2) / 2
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
}

const lane = (box: Box): Box => ({
  x: box.x + PAD,
  y: box.y + HEAD + 2,
  width: box.width - 2 * PAD,
  height: box.height - HEAD - PAD,
})

const transportLayout = (card: Box, dense: boolean, wire: string): TransportLayout => {
  const far = Math.round(card.width * 0.56)
  const x = card.x + card.width - far + 8
  const width = far - 8 - PAD
  const row = TOKEN.height + 4
  if (dense) {
    const y = card.y + card.height - TOKEN.height - 5
    const half = Math.floor(width / 2)
    return {
      card,
      wire,
      hand: { x: card.x + PAD, y, width: card.width - far - PAD, height: TOKEN.height },
      farIn: { x, y, width: half - 4, height: TOKEN.height },
      farOut: { x: x + half, y, width: width - half, height: TOKEN.height },
    }
  }
  const y = card.y + card.height - 2 * row - 3
  return {
    card,
    wire,
    hand: { x: card.x + PAD, y, width: card.width - far - PAD, height: TOKEN.height },
    farIn: { x, y, width, height: TOKEN.height },
    farOut: { x, y: y + row, width, height: TOKEN.height },
  }
}

export const layoutOf = (available: number, transports: number): Layout => {
  const width = Math.max(280, Math.min(720, Math.floor(available)))
  const narrow = width < 430
  const side = narrow ? 78 : 108
  const middle = narrow ? 78 : 104
  const right = narrow ? width - side - middle - 28 : Math.min(270, Math.round(width * 0.42))
  const between = (width - side - middle - right) / 2
  const { height: tall, gap } = cardSize(transports)
  const dense = tall < 60
  const stack = transports * tall + Math.max(0, transports - 1) * gap
  const height = Math.max(LEFT_HEIGHT, stack)

  const top = (height - LEFT_HEIGHT) / 2
  const outbox = { x: 0, y: top, width: side, height: FOLDER }
  const sent = { x: 0, y: top + FOLDER + 8, width: side, height: COUNTER }
  const inbox = { x: 0, y: top + FOLDER + COUNTER + 16, width: side, height: FOLDER }
  const spooler = { x: side + between, y: height / 2 - 62, width: middle, height: 124 }
  const edge = spooler.x + spooler.width
  const left = width - right
  const first = (height - stack) / 2
  const laid = Array.from({ length: transports }, (_, index) => {
    const card = { x: left, y: first + index * (tall + gap), width: right, height: tall }
    const leave = height / 2 + (transports === 1 ? 0 : (index / (transports - 1) - 0.5) * 72)
    return transportLayout(card, dense, curve(edge, leave, left, card.y + tall / 2))
  })
  return {
    width,
    height,
    dense,
    narrow,
    outbox,
    sent,
    inbox,
    spooler,
    outboxLane: lane(outbox),
    inboxLane: lane(inbox),
    spoolerLane: {
      x: spooler.x + PAD,
      y: spooler.y + spooler.height - TOKEN.height - 10,
      width: spooler.width - 2 * PAD,
      height: TOKEN.height,
    },
    toSpooler: curve(side, outbox.y + FOLDER / 2, spooler.x, height / 2 - 30),
    toInbox: curve(side, inbox.y + FOLDER / 2, spooler.x, height / 2 + 30),
    transports: laid,
  }
}
