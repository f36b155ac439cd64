/** Sizes of letters that can be chosen, in pixels. */
export const FONT_SIZES = [12.5, 14, 16, 18] as const

/** When Tab moves the focus on: until one types or clicks, or always, unless Ctrl+M says otherwise. */
export const TAB_HABITS = ['until-typing', 'always'] as const

export type TabHabit = (typeof TAB_HABITS)[number]

/** How text is set in the editor: plain or Monaco alike, so that nothing moves when one takes the other's place. */
class Metrics {
  /** Pixels, as all of these. */
  fontSize = $state<number>(FONT_SIZES[0])
  readonly lineHeight = $derived(Math.round(this.fontSize * 1.76))
  readonly top = 10
  /** Between a line's number and its text. */
  readonly gap = 12
  /** Digits that there is room for. */
  readonly numberDigits = 3
  tab = $state<TabHabit>(TAB_HABITS[0])
}

export const METRICS = new Metrics()
