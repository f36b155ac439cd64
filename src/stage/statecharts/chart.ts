// A statechart as it is drawn: made in the build from the machine's own definition, with coordinates.

/** A state. */
export interface ChartNode {
  /** Way from the root of the machine: `'flush.outbound'`. */
  readonly path: string
  readonly name: string
  /** Pixels, from the corner of its region. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Nothing is drawn inside it. */
  readonly leaf: boolean
  /** There are states inside it. */
  readonly compound: boolean
  /** Where its parent begins. */
  readonly initial: boolean
  /** The bits of PR_STATUS_CODE that it carries while it is active. */
  readonly bits: number
}

/** The transitions from one state to another, drawn as one line. */
export interface ChartLine {
  readonly from: string
  readonly to: string
  /** Corners of the line, as `x,y` pairs. */
  readonly points: readonly (readonly [number, number])[]
  /** Keys of its transitions. */
  readonly keys: readonly string[]
}

/** States that are drawn together. */
export interface ChartRegion {
  /** The state that they are inside of; empty for the survey of a machine. */
  readonly name: string
  readonly width: number
  readonly height: number
  readonly nodes: readonly ChartNode[]
  readonly lines: readonly ChartLine[]
}

/** A transition of the definition. */
export interface ChartTransition {
  readonly from: string
  readonly to: string
  readonly event: string
  /** Name of its guard; null where it has none. */
  readonly guard: string | null
  /** Guards of the transitions before it, which must all have been false when it is taken. */
  readonly refused: readonly string[]
}

export interface Chart {
  /** All regions are active at once. Otherwise the first is a survey, and each of the others the inside of a state. */
  readonly parallel: boolean
  readonly regions: readonly ChartRegion[]
  /** By `state|event|index`, as the recording names them. */
  readonly transitions: Readonly<Record<string, ChartTransition>>
}

/** A machine that the build knows: the spooler, or a kind of transport. */
export type Charts = Readonly<Record<string, Chart>>
