// The messages, drawn where the view has them.
import type { Direction, Picture, TransportPicture } from '../../playback/picture.ts'
import { fateOf } from '../messages/fate.ts'
import { layoutOf, TOKEN } from '../messages/layout.ts'
import type { Box, Layout } from '../messages/layout.ts'
import { signOf } from '../messages/signs.ts'
import { isBusy, progressOf, spoolerState } from '../messages/spooler.ts'
import { sceneOf } from '../messages/tokens.ts'
import type { Crowd, Ghost, Token } from '../messages/tokens.ts'
import type { StageWords } from '../words/en.ts'
import type { Look } from './look.ts'
import { element, label } from './svg.ts'

export interface Drawn {
  readonly height: number
  readonly svg: string
}

interface Brush {
  readonly look: Look
  readonly words: StageWords
}

const frame = ({ x, y, width, height }: Box, stroke: string, fill: string, more: object = {}): string =>
  element('rect', { x, y, width, height, rx: 10, fill, stroke, 'stroke-width': 1.5, ...more })

const wires = (picture: Picture, layout: Layout, look: Look): string => {
  const wire = (d: string, colour: string, live: boolean): string =>
    element('path', {
      d,
      fill: 'none',
      stroke: colour,
      'stroke-width': live ? 2.5 : 2,
      opacity: live ? undefined : 0.4,
    })
  const holds = (direction: Direction): boolean =>
    (picture.mail.lanes.get(`${direction} spooler`)?.count ?? 0) > 0
  const transports = picture.transports.map(({ doing }, index) => {
    const d = layout.transports[index]?.wire ?? ''
    if (doing === 'sending') return wire(d, look.out, true)
    if (doing === 'receiving') return wire(d, look.in, true)
    return element('path', { d, fill: 'none', stroke: look.line, 'stroke-width': 2 })
  })
  return [
    wire(layout.toSpooler, look.out, holds('out')),
    wire(layout.toInbox, look.in, holds('in')),
    ...transports,
  ].join('')
}

const folders = ({ mail }: Picture, layout: Layout, { look, words }: Brush): string => {
  const named = (box: Box, name: string): string =>
    frame(box, look.line, look.panel) +
    label({
      x: box.x + 10,
      y: box.y + 20,
      text: name,
      width: box.width - 18,
      size: 13,
      weight: 600,
      fill: look.ink,
    })
  const { sent } = layout
  return [
    named(layout.outbox, words.messages.outbox),
    named(layout.inbox, words.messages.inbox),
    frame(sent, look.line, look.panel, { 'stroke-dasharray': '4 3' }),
    label({
      x: sent.x + 10,
      y: sent.y + 18,
      text: words.messages.sentItems,
      width: sent.width - 18,
      size: 12.5,
      weight: 600,
      fill: look.soft,
    }),
    label({
      x: sent.x + 10,
      y: sent.y + 35,
      text: words.number(mail.sent),
      size: 12.5,
      weight: 600,
      font: 'code',
      fill: look.ink,
    }),
  ].join('')
}

const spooler = (picture: Picture, { spooler: box }: Layout, { look, words }: Brush): string => {
  const state = spoolerState(picture)
  const busy = isBusy(state)
  const middle = box.x + box.width / 2
  const bars = progressOf(picture).map(({ direction, done, of }, index) => {
    const y = box.y + 46 + index * 26
    const x = box.x + 10
    const width = box.width - 20
    const said = direction === 'out' ? words.messages.sentOf(done, of) : words.messages.fetchedOf(done, of)
    return [
      element('rect', { x, y, width, height: 5, rx: 2.5, fill: look.line }),
      element('rect', {
        x,
        y,
        width: (width * done) / Math.max(1, of),
        height: 5,
        rx: 2.5,
        fill: look[direction],
      }),
      label({ x: middle, y: y + 17, text: said, width, size: 11, anchor: 'middle', fill: look.ink }),
    ].join('')
  })
  return [
    frame(box, busy ? look.ink : look.line, look.sel, { rx: 14, 'stroke-width': busy ? 2 : 1.5 }),
    label({
      x: middle,
      y: box.y + 22,
      text: words.messages.spooler,
      size: 14,
      weight: 650,
      anchor: 'middle',
      fill: look.ink,
    }),
    label({
      x: middle,
      y: box.y + 38,
      text: words.spooler[state],
      size: 11.5,
      font: 'code',
      anchor: 'middle',
      fill: busy ? look.ink : look.soft,
    }),
    ...bars,
  ].join('')
}

const doingColour = ({ doing }: TransportPicture, look: Look): string =>
  (
    ({
      sending: look.out,
      receiving: look.in,
      done: look.ok,
      asking: look.warn,
      failed: look.bad,
    }) as Readonly<Record<string, string>>
  )[doing] ?? look.soft

const transport = (one: TransportPicture, box: Box, dense: boolean, { look, words }: Brush): string => {
  const live = one.doing === 'sending' ? look.out : one.doing === 'receiving' ? look.in : null
  const doing = words.doing[one.doing]
  const far = box.x + box.width * 0.44
  const size = dense ? 12 : 13
  return [
    frame(box, live ?? look.line, look.panel, { 'stroke-width': live ? 2 : 1.5 }),
    label({
      x: box.x + 10,
      y: box.y + (dense ? 15 : 20),
      text: one.name,
      width: box.width - 34 - doing.length * 6.7,
      size,
      weight: 600,
      fill: look.ink,
    }),
    label({
      x: box.x + box.width - 10,
      y: box.y + (dense ? 15 : 20),
      text: doing,
      size: 11,
      font: 'code',
      anchor: 'end',
      fill: doingColour(one, look),
    }),
    dense
      ? ''
      : element('path', {
          d: `M${String(far)} ${String(box.y + box.height - 42)}v42`,
          stroke: look.line,
          'stroke-width': 1.5,
          'stroke-dasharray': '4 3',
        }),
    dense || one.outgoing === 0
      ? ''
      : label({
          x: box.x + 10,
          y: box.y + box.height - 8,
          text: `▲${words.number(one.outgoing)}`,
          size: 11.5,
          weight: 600,
          font: 'code',
          fill: look.out,
        }),
    dense || one.sent >= 3
      ? ''
      : label({
          x: box.x + box.width - 8,
          y: box.y + box.height - 5,
          text: words.messages.farEnd,
          size: 10.5,
          anchor: 'end',
          fill: look.soft,
        }),
  ].join('')
}

const token = ({ x, y, message }: Token, look: Look): string => {
  const { direction } = message
  const fate = fateOf(message)
  const colour = fate === 'failed' ? look.bad : look[direction]
  const plain = fate === 'plain'
  const body = { x: 0.75, y: 0.75, width: 16.5, height: 11.5, rx: 2.75, stroke: colour, 'stroke-width': 1.5 }
  const sign = plain
    ? { fill: look.panel }
    : { fill: 'none', stroke: colour, 'stroke-width': 1.75, 'stroke-linecap': 'round' }
  return element(
    'g',
    { transform: `translate(${String(x)} ${String(y)})` },
    element('rect', { ...body, fill: plain ? colour : look.panel }) +
      element('path', { d: signOf(direction, fate), ...sign }),
  )
}

const ghost = ({ x, y, direction }: Ghost, look: Look): string =>
  element('rect', {
    x: x + 0.75,
    y: y + 0.75,
    width: TOKEN.width - 1.5,
    height: TOKEN.height - 1.5,
    rx: 2.75,
    fill: 'none',
    stroke: look[direction],
    'stroke-width': 1.2,
    'stroke-dasharray': '3 2',
    opacity: 0.75,
  })

const crowd = ({ box, direction, count, entered, meter }: Crowd, { look, words }: Brush): string => {
  const text = `${direction === 'out' ? '▲' : '▼'} ${words.number(count)}`
  const bar = (width: number, fill: string): string =>
    element('rect', { x: box.x, y: box.y + box.height - 4, width, height: 4, rx: 2, fill })
  return [
    label({ x: box.x, y: box.y + 10, text, size: 11, weight: 600, font: 'code', fill: look[direction] }),
    meter ? bar(box.width, look.line) + bar((box.width * count) / Math.max(1, entered), look[direction]) : '',
  ].join('')
}

/** The messages of one moment. */
export const drawMessages = (picture: Picture, width: number, brush: Brush): Drawn => {
  const layout = layoutOf(width, picture.transports.length)
  const scene = sceneOf(picture, layout)
  const { look, words } = brush
  const svg = [
    wires(picture, layout, look),
    folders(picture, layout, brush),
    spooler(picture, layout, brush),
    ...picture.transports.map((one, index) => {
      const card = layout.transports[index]?.card
      return card ? transport(one, card, layout.dense, brush) : ''
    }),
    picture.transports.length > 0
      ? ''
      : label({
          x: layout.width,
          y: layout.height / 2,
          text: words.messages.noTransports,
          size: 13,
          anchor: 'end',
          fill: look.soft,
        }),
    ...scene.ghosts.map((one) => ghost(one, look)),
    ...scene.crowds.map((one) => crowd(one, brush)),
    ...scene.tokens.map((one) => token(one, look)),
  ].join('')
  return { height: layout.height, svg }
}
