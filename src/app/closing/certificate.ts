/** What stands on the summary. */
export interface Summary {
  name: string
  course: string
  done: string
  date: string
  /** Per part: its title, and for each of its lessons the title and whether it is done. */
  parts: readonly { title: string; lessons: readonly { title: string; done: boolean }[] }[]
}

const WIDTH = 840
const COLUMNS = [60, 440] as const
const TOP = 236
const LINE = 21
const GAP = 26

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const heightOf = ({ lessons }: Summary['parts'][number]): number => (lessons.length + 1) * LINE + GAP

/** Parts in two columns of about the same height, each where it begins. */
const place = (parts: Summary['parts']) => {
  const half = parts.reduce((sum, part) => sum + heightOf(part), 0) / 2
  const ends = [TOP, TOP]
  return {
    placed: parts.map((part) => {
      const column = (ends[0] ?? TOP) - TOP + heightOf(part) / 2 <= half ? 0 : 1
      const y = ends[column] ?? TOP
      ends[column] = y + heightOf(part)
      return { part, x: COLUMNS[column], y }
    }),
    bottom: Math.max(...ends),
  }
}

/** Words of a line that is at most so long; the rest is cut, for a picture cannot wrap. */
const atMost = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`

/** The summary as a picture that stands by itself: no fonts to fetch, no style from outside. */
export const certificate = (summary: Summary): string => {
  const { placed, bottom } = place(summary.parts)
  const height = bottom + 40
  const text = (x: number, y: number, attributes: string, content: string): string =>
    `<text x="${String(x)}" y="${String(y)}" ${attributes}>${escape(content)}</text>`
  const lines = placed.flatMap(({ part, x, y }) => [
    text(x, y, 'font-size="15" font-weight="700"', part.title),
    ...part.lessons.flatMap(({ title, done }, index) => {
      const at = y + (index + 1) * LINE + 3
      return [
        text(x, at, `font-size="14" fill="${done ? '#226f4d' : '#8b8f94'}"`, done ? '✓' : '·'),
        text(x + 20, at, `font-size="14"${done ? '' : ' fill="#5b646f"'}`, atMost(title, 44)),
      ]
    }),
  ])
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(height)}" width="${String(WIDTH)}" height="${String(height)}" font-family="'Atkinson Hyperlegible Next', system-ui, 'Segoe UI', sans-serif" fill="#1c2127">`,
    `<rect width="${String(WIDTH)}" height="${String(height)}" fill="#fbfaf7"/>`,
    `<rect x="20" y="20" width="${String(WIDTH - 40)}" height="${String(height - 40)}" rx="14" fill="#fff" stroke="#e5e1d8" stroke-width="1.5"/>`,
    '<path d="M60 66h26" stroke="#b3401a" stroke-width="5" stroke-linecap="round"/>',
    '<path d="M96 66h26" stroke="#1a63a3" stroke-width="5" stroke-linecap="round"/>',
    text(60, 112, 'font-size="34" font-weight="700"', atMost(summary.name, 40)),
    text(60, 146, 'font-size="17"', summary.course),
    text(60, 174, 'font-size="15" fill="#5b646f"', `${summary.done} · ${summary.date}`),
    '<path d="M60 198h720" stroke="#e5e1d8" stroke-width="1.5"/>',
    ...lines,
    '</svg>',
  ].join('\n')
}
