// Which parts of a chart are lit at a moment.
import type { Machine } from '../../playback/picture.ts'
import type { Chart, ChartNode, ChartRegion, ChartTransition } from './chart.ts'

/** A state is active with the states inside it. */
export const isActive = ({ path }: Pick<ChartNode, 'path'>, { active }: Machine): boolean =>
  active.some((leaf) => leaf === path || leaf.startsWith(`${path}.`))

/** The inside that is shown beside a survey where no state that has one is active. */
const USUAL = 'flushing'

/** Small regions stand together. */
const byHeight = (one: ChartRegion, other: ChartRegion): number => one.height - other.height

/** All regions of a machine of parallel ones; otherwise the survey, and the inside of what is active. */
export const regionsShown = ({ parallel, regions }: Chart, machine: Machine): readonly ChartRegion[] => {
  if (parallel) return [...regions].sort(byHeight)
  const [survey, ...insides] = regions
  const inside =
    insides.find(({ name }) => isActive({ path: name }, machine)) ??
    insides.find(({ name }) => name === USUAL)
  return [survey, inside].filter((region) => region !== undefined)
}

export interface Taken extends ChartTransition {
  readonly key: string
}

/** The last transitions, as the definition has them. */
export const takenOf = ({ transitions }: Chart, { taken }: Machine): readonly Taken[] =>
  taken.flatMap((key) => {
    const transition = transitions[key]
    return transition === undefined ? [] : [{ key, ...transition }]
  })

/** Transitions that stood before one that was taken: their guards were false. */
export const refusedKeys = (taken: readonly string[]): ReadonlySet<string> =>
  new Set(
    taken.flatMap((key) => {
      const cut = key.lastIndexOf('|')
      const index = Number(key.slice(cut + 1))
      return Array.from({ length: Math.max(0, index) }, (_, before) => `${key.slice(0, cut)}|${before}`)
    }),
  )

/** `wasAskedToSend` reads better as words. */
export const spaced = (name: string): string =>
  name.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
