import type { AnyMachineSnapshot, AnyTransitionDefinition, StateValue } from 'xstate'
import type { StatePath, TransitionFact } from './facts.ts'

/** What a step of a machine came to. */
export type Move = Required<Pick<TransitionFact, 'from' | 'to' | 'active' | 'taken'>>

/** Active leaves of a state value: `'sending.taking'`; one for each region of a parallel machine. */
export function activeLeaves(value: StateValue, prefix = ''): StatePath[] {
  if (typeof value === 'string') return [prefix + value]
  return Object.entries(value).flatMap(([key, child]) =>
    child === undefined ? [] : activeLeaves(child, `${prefix}${key}.`),
  )
}

/** A delayed transition's event, by the name of its delay. */
export const eventName = (type: string): string =>
  type.startsWith('xstate.after.') ? type.replace(/^xstate\.after\.([^.]+)\..*$/s, 'after $1') : type

/** Where a transition stands in the definition: its number among those of its state for that event. */
function keyOf(transition: AnyTransitionDefinition): string {
  const eventType = transition.eventType as string
  const { source } = transition
  const list = eventType === '' ? source.always : source.transitions.get(eventType)
  return `${source.path.join('.')}|${eventName(eventType)}|${list?.indexOf(transition) ?? -1}`
}

const NOWHERE: readonly StatePath[] = []

/**
 * Follows machines from state to state. There are few different moves and, with very much mail, millions of
 * them: those that are alike share one description.
 */
export class Moves {
  readonly #leaves = new Map<string, readonly StatePath[]>()
  readonly #keys = new WeakMap<AnyTransitionDefinition, string>()
  readonly #before = new Map<string, readonly StatePath[]>()
  readonly #known = new Map<readonly StatePath[], Map<string, Move>>()

  /** The move of a machine that has just taken a step; undefined where it enters no state. */
  follow(
    machine: string,
    snapshot: AnyMachineSnapshot,
    transitions: readonly AnyTransitionDefinition[],
  ): Move | undefined {
    const active = this.#leavesOf(snapshot.value as StateValue)
    const previous = this.#before.get(machine) ?? NOWHERE
    if (active === previous) return undefined
    this.#before.set(machine, active)
    const taken = transitions.filter(({ target }) => target !== undefined)
    const key = [...active, ...taken.map((transition) => this.#keyOf(transition))].join(' ')
    const known = this.#known.get(previous) ?? new Map<string, Move>()
    this.#known.set(previous, known)
    const move = known.get(key) ?? {
      from: previous.filter((leaf) => !active.includes(leaf)),
      to: active.filter((leaf) => !previous.includes(leaf)),
      active,
      taken: taken.map((transition) => this.#keyOf(transition)),
    }
    known.set(key, move)
    return move.to.length === 0 ? undefined : move
  }

  #leavesOf(value: StateValue): readonly StatePath[] {
    const leaves = activeLeaves(value)
    const key = leaves.join(' ')
    const known = this.#leaves.get(key)
    if (known === undefined) this.#leaves.set(key, leaves)
    return known ?? leaves
  }

  #keyOf(transition: AnyTransitionDefinition): string {
    const known = this.#keys.get(transition) ?? keyOf(transition)
    this.#keys.set(transition, known)
    return known
  }
}
