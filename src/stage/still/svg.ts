// SVG as text. Whatever a program named is text in it, never markup.

type Attributes = Readonly<Record<string, string | number | undefined>>

/** XML has no way at all to write these. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

export const escape = (text: string): string =>
  text
    .replaceAll(UNWRITABLE, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const round = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : escape(value)

export const element = (name: string, attributes: Attributes, inside = ''): string => {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${round(value)}"`]))
    .join('')
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`
}

/** Letters take about so much of their size. */
const BREADTH = { text: 0.57, code: 0.61 } as const

/** As much of a text as fits. */
export const fitted = (text: string, width: number, size: number, font: keyof typeof BREADTH): string => {
  const most = Math.max(1, Math.floor(width / (size * BREADTH[font])))
  const letters = Array.from(text)
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`
}

interface Label {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly fill: string
  readonly width?: number
  readonly font?: 'text' | 'code'
  readonly weight?: number
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** One line of text; `y` is its baseline. */
export const label = ({ x, y, text, size, fill, width, font = 'text', weight, anchor }: Label): string =>
  element(
    'text',
    {
      x,
      y,
      fill,
      class: font === 'code' ? 'code' : undefined,
      'font-size': size,
      'font-weight': weight,
      'text-anchor': anchor,
    },
    escape(width === undefined ? text : fitted(text, width, size, font)),
  )
