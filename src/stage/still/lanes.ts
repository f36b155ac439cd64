// The time line, drawn as its view has it: lanes, blocks, and where the playhead stands.
import type { Watched } from '../../playback/player.svelte.ts'
import { surveyOf } from '../../playback/survey.svelte.ts'
import { Weaver } from '../timeline/blocks.ts'
import { placeBlocks } from '../timeline/place-blocks.ts'
import type { PlacedBlock } from '../timeline/place-blocks.ts'
import type { StageWords } from '../words/en.ts'
import type { Look } from './look.ts'
import type { Drawn } from './messages.ts'
import { element, label } from './svg.ts'

const NAMES = 116
const LANE = 26

const arrowOf = ({ block }: PlacedBlock): string =>
  block.direction === null ? '' : block.direction === 'out' ? '▲ ' : '▼ '

const saidOf = ({ block, count }: PlacedBlock, { time }: StageWords): string => {
  if (count > 1) return time.merged(count)
  switch (block.kind) {
    case 'connecting':
    case 'loggingOn':
    case 'starting':
      return time[block.kind]
    case 'dialog':
      return time.dialog(block.despiteNoUi)
    case 'sending':
    case 'receiving':
      return block.failed ? block.label : ''
    default:
      return block.kind === 'call' && block.long ? `${block.label} · ${time.blocks}` : block.label
  }
}

const coloursOf = (
  { block: { kind, direction } }: PlacedBlock,
  look: Look,
): { fill: string; ink: string } => {
  if (kind === 'fault') return { fill: look.bad, ink: look.panel }
  if (kind === 'lint') return { fill: look.warn, ink: look.panel }
  if (kind === 'dialog') return { fill: 'none', ink: look.warn }
  if (kind === 'sending') return { fill: look.out, ink: look.panel }
  if (kind === 'receiving') return { fill: look.in, ink: look.panel }
  const ink = kind === 'connecting' || kind === 'loggingOn' || kind === 'starting' ? look.soft : look.ink
  if (direction === null) return { fill: look.sel, ink }
  return { fill: look[`${direction}-soft`], ink: kind === 'flush' ? look.ink : look[direction] }
}

const block = (one: PlacedBlock, y: number, cursor: number, look: Look, words: StageWords): string => {
  const { fill, ink } = coloursOf(one, look)
  const { kind, long, failed, from } = one.block
  const mark = kind === 'fault' || kind === 'lint'
  const dialog = kind === 'dialog'
  const stroke = failed ? look.bad : dialog ? look.warn : kind === 'call' && long ? ink : undefined
  const width = mark ? 8 : one.width
  const size = kind === 'call' ? 11.5 : 12
  const font = kind === 'call' ? 'code' : 'text'
  const text = one.room > 46 ? arrowOf(one) + saidOf(one, words) : one.room > 16 ? arrowOf(one).trim() : ''
  const place = {
    x: one.x,
    y: mark ? y + 2 : y + 4,
    width,
    height: mark ? 8 : LANE - 8,
    rx: kind === 'fault' ? 0 : 4,
  }
  const body = element('rect', { ...place, fill, stroke, 'stroke-dasharray': dialog ? '4 3' : undefined })
  const written =
    text === '' || mark
      ? ''
      : label({ x: one.x + 5, y: y + 17, text, width: one.room - 9, size, font, fill: ink })
  return (
    // Where two blocks meet, the later one covers the other.
    element('rect', { ...place, fill: look.paper }) +
    element('g', { opacity: from < cursor ? undefined : 0.45 }, body + written)
  )
}

/** The time line of a recording; nothing where there is none. */
export const drawLanes = (watched: Watched, width: number, look: Look, words: StageWords): Drawn => {
  const { trace, schedule, cursor } = watched
  if (trace.length === 0 || schedule.total === 0) return { height: 0, svg: '' }
  const track = width - NAMES
  const { lanes } = surveyOf(trace, new Weaver())
  const height = lanes.length * LANE
  const x = (watched.position * track) / schedule.total
  const nameOf = (lane: string): string =>
    lane === 'program' ? words.time.program : lane === 'spooler' ? words.time.spooler : lane
  const rows = lanes.map(({ lane, blocks }, index) => {
    const y = index * LANE
    const placed = placeBlocks(blocks, schedule, track)
    return [
      label({ x: 0, y: y + 17, text: nameOf(lane), width: NAMES - 12, size: 12.5, fill: look.ink }),
      element('path', { d: `M${String(NAMES)} ${String(y + LANE)}H${String(width)}`, stroke: look.line }),
      element(
        'g',
        { transform: `translate(${String(NAMES)} 0)` },
        placed.map((one) => block(one, y, cursor, look, words)).join('') || ' ',
      ),
    ].join('')
  })
  const head = element('path', {
    d: `M${String(NAMES + Math.round(x))} -6V${String(height)}`,
    stroke: look.ink,
    'stroke-width': 2,
  })
  return { height, svg: rows.join('') + head }
}
