// One moment of a recording as a picture that needs nothing else: drawn from the recording, as the views are.
import type { Watched } from '../../playback/player.svelte.ts'
import { clock } from '../timeline/clock.ts'
import type { StageWords } from '../words/en.ts'
import { drawLanes } from './lanes.ts'
import type { Look } from './look.ts'
import { drawMessages } from './messages.ts'
import { element, escape, label } from './svg.ts'

export interface Still {
  readonly svg: string
  readonly width: number
  readonly height: number
}

const PAD = 20
const HEAD = 40
const INNER = 720
const FONTS = `text{font-family:'Atkinson Hyperlegible Next',system-ui,'Segoe UI',sans-serif}.code{font-family:'Atkinson Hyperlegible Mono',ui-monospace,'Cascadia Mono','DejaVu Sans Mono',monospace}`

export const stillOf = (watched: Watched, title: string, look: Look, words: StageWords): Still => {
  const messages = drawMessages(watched.picture, INNER, { look, words })
  const lanes = drawLanes(watched, INNER, look, words)
  const width = INNER + 2 * PAD
  const below = lanes.height > 0 ? lanes.height + 28 : 0
  const height = Math.ceil(PAD + HEAD + messages.height + below + PAD)
  const at = (y: number, inside: string): string =>
    element('g', { transform: `translate(${String(PAD)} ${String(Math.round(y))})` }, inside)
  const time = `${clock(watched.now)} · ${words.time.virtual}`
  const head =
    label({ x: 0, y: 16, text: title, width: INNER - 230, size: 17, weight: 650, fill: look.ink }) +
    label({ x: INNER, y: 16, text: time, size: 13, font: 'code', anchor: 'end', fill: look.soft })
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      role: 'img',
    },
    [
      element('title', {}, escape(`${title}, ${clock(watched.now)}`)),
      element('style', {}, FONTS),
      element('rect', { width, height, fill: look.paper }),
      at(PAD, head),
      at(PAD + HEAD, messages.svg),
      lanes.height > 0 ? at(PAD + HEAD + messages.height + 28, lanes.svg) : '',
    ].join(''),
  )
  return { svg, width, height }
}
