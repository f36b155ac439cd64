import type { TokenKind } from '../tokens.ts'
import { monaco } from './features.ts'

/** The page's colours that the tokens have. */
const TOKENS: Readonly<Record<TokenKind, string>> = {
  plain: '--ink',
  keyword: '--kw',
  call: '--fn',
  constant: '--const',
  string: '--const',
  number: '--const',
  comment: '--com',
  out: '--out',
  in: '--in',
}

/** Monaco's names for what it colours, in the colours of the page; two digits more make one transparent. */
const PARTS: Readonly<Record<string, string>> = {
  'editor.background': '--code',
  'editor.foreground': '--ink',
  'editorLineNumber.foreground': '--soft',
  'editorLineNumber.activeForeground': '--ink',
  'editorLineNumber.dimmedForeground': '--soft',
  'editorCursor.foreground': '--ink',
  'editor.selectionBackground': '--in 40',
  'editor.inactiveSelectionBackground': '--in 28',
  'editor.wordHighlightBackground': '--soft 28',
  'editor.wordHighlightStrongBackground': '--soft 38',
  'editor.findMatchBackground': '--warn 60',
  'editor.findMatchHighlightBackground': '--warn 30',
  'editorBracketMatch.background': '--soft 30',
  'editorBracketMatch.border': '--soft',
  'editorWidget.background': '--panel',
  'editorWidget.foreground': '--ink',
  'editorWidget.border': '--line',
  'editorHoverWidget.background': '--panel',
  'editorHoverWidget.foreground': '--ink',
  'editorHoverWidget.border': '--line',
  'editorSuggestWidget.background': '--panel',
  'editorSuggestWidget.foreground': '--ink',
  'editorSuggestWidget.border': '--line',
  'editorSuggestWidget.selectedBackground': '--sel',
  'editorSuggestWidget.selectedForeground': '--ink',
  'editorSuggestWidget.highlightForeground': '--in',
  'editorSuggestWidget.focusHighlightForeground': '--in',
  'editorError.foreground': '--bad',
  'editorWarning.foreground': '--warn',
  'editorInfo.foreground': '--in',
  'input.background': '--paper',
  'input.foreground': '--ink',
  'input.border': '--line',
  'list.hoverBackground': '--sel',
  'list.hoverForeground': '--ink',
  'textLink.foreground': '--in',
  'textLink.activeForeground': '--in',
  'textCodeBlock.background': '--code',
  'scrollbarSlider.background': '--soft 40',
  'scrollbarSlider.hoverBackground': '--soft 60',
  'scrollbarSlider.activeBackground': '--soft 80',
  'widget.shadow': '--line',
  focusBorder: '--in',
}

/** Gives Monaco the page's colours, now and whenever the page changes them. */
export function followPageTheme(): void {
  const root = document.documentElement
  applyTheme(root)
  new MutationObserver(() => applyTheme(root)).observe(root, { attributeFilter: ['data-theme', 'class'] })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => applyTheme(root))
}

function applyTheme(root: Element): void {
  const style = getComputedStyle(root)
  const colour = (name: string): string => sixDigits(style.getPropertyValue(name).trim())
  const background = colour('--code')
  const dark = lightness(background) < 0.5
  const name = dark ? 'page-dark' : 'page-light'
  monaco.editor.defineTheme(name, {
    base: dark ? 'vs-dark' : 'vs',
    inherit: true,
    rules: Object.entries(TOKENS).map(([kind, property]) => ({
      token: kind === 'plain' ? '' : kind,
      foreground: colour(property).slice(1),
      fontStyle: kind === 'out' || kind === 'in' ? 'bold' : '',
    })),
    colors: Object.fromEntries(
      Object.entries(PARTS).map(([part, value]) => {
        const [property = '', opacity = ''] = value.split(' ')
        return [part, colour(property) + opacity]
      }),
    ),
  })
  monaco.editor.setTheme(name)
}

/** Monaco wants `#rrggbb`. */
function sixDigits(colour: string): string {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour)
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`
  return /^#[0-9a-f]{6}$/i.test(colour) ? colour : '#808080'
}

function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
  return (0.3 * red + 0.59 * green + 0.11 * blue) / 255
}
