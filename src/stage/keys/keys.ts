// What the keys do while the focus is not in a field of its own.
import type { Playhead } from '../../playback/player.svelte.ts'
import type { Preferences } from './preferences.svelte.ts'

export type Action =
  | 'toggle'
  | 'stepForward'
  | 'stepBack'
  | 'callForward'
  | 'callBack'
  | 'lineForward'
  | 'lineBack'
  | 'toStart'
  | 'toEnd'
  | 'slower'
  | 'faster'
  | 'skipQuiet'
  | 'sheet'

interface Binding {
  readonly action: Action
  readonly key: string
  readonly shift?: boolean
  /** As the sheet shows it. */
  readonly shown: readonly string[]
}

/** In the order of the sheet. */
export const BINDINGS: readonly Binding[] = [
  { action: 'toggle', key: ' ', shown: ['Space'] },
  { action: 'stepForward', key: 'ArrowRight', shown: ['→'] },
  { action: 'stepBack', key: 'ArrowLeft', shown: ['←'] },
  { action: 'callForward', key: 'ArrowRight', shift: true, shown: ['Shift', '→'] },
  { action: 'callBack', key: 'ArrowLeft', shift: true, shown: ['Shift', '←'] },
  { action: 'lineForward', key: '.', shown: ['.'] },
  { action: 'lineBack', key: ',', shown: [','] },
  { action: 'toStart', key: 'Home', shown: ['Home'] },
  { action: 'toEnd', key: 'End', shown: ['End'] },
  { action: 'slower', key: '[', shown: ['['] },
  { action: 'faster', key: ']', shown: [']'] },
  { action: 'skipQuiet', key: 'q', shown: ['Q'] },
  { action: 'sheet', key: '?', shown: ['?'] },
]

/** What has its own use for keys. */
const OWN_KEYS =
  'input, textarea, select, [contenteditable], [role=textbox], [role=tablist], [role=separator], [role=radiogroup], dialog, .monaco-editor'

/** Where space presses and arrows scroll. */
const PRESSED_BY_SPACE = 'button, a, summary, label'
const SCROLLED_BY_ARROWS = '[role=group][tabindex]'

/** The action that a key asks for; null where it belongs to somebody else. */
export const actionOf = (event: KeyboardEvent): Action | null => {
  const { key, shiftKey, target } = event
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return null
  if (target instanceof Element) {
    if (target.closest(OWN_KEYS) !== null) return null
    if (key === ' ' && target.closest(PRESSED_BY_SPACE) !== null) return null
    if (key.length > 1 && target.closest(SCROLLED_BY_ARROWS) === target) return null
  }
  const named = key.length > 1
  const binding = BINDINGS.find(
    (one) => one.key === (named ? key : key.toLowerCase()) && (!named || (one.shift ?? false) === shiftKey),
  )
  return binding?.action ?? null
}

/** Does what a key asks for; the sheet is for whoever shows it. */
export const act = (action: Action, player: Playhead, preferences: Preferences): void => {
  switch (action) {
    case 'toggle':
      return player.toggle()
    case 'stepForward':
      return player.stepForward()
    case 'stepBack':
      return player.stepBack()
    case 'callForward':
      return player.stepCall(1)
    case 'callBack':
      return player.stepCall(-1)
    case 'lineForward':
      return player.stepLine(1)
    case 'lineBack':
      return player.stepLine(-1)
    case 'toStart':
      return player.toStart()
    case 'toEnd':
      return player.toEnd()
    case 'slower':
      return preferences.changeSpeed(-1)
    case 'faster':
      return preferences.changeSpeed(1)
    case 'skipQuiet':
      return preferences.setSkipQuiet(!player.skipQuiet)
    case 'sheet':
  }
}
