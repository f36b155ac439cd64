// Reads the definitions of the machines: states, the transitions between them, and the bits they carry.
import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate'
import * as constants from '../../src/mapi/api/constants.ts'
import type { ChartTransition } from '../../src/stage/statecharts/chart.ts'

export const pathOf = (node: AnyStateNode): string => node.path.join('.')

const bitOf = new Map<string, unknown>(Object.entries(constants))

/** What the tags of a state mean for PR_STATUS_CODE. */
export const bitsOf = (node: AnyStateNode): number =>
  node.tags.reduce((code, tag) => {
    const bit = bitOf.get(tag)
    return typeof bit === 'number' ? (code | bit) >>> 0 : code
  }, 0)

/** A delayed transition is called after its delay, as in the recording. */
const eventName = (type: string): string => type.replace(/^xstate\.after\.([^.]+)\..*$/s, 'after $1')

const guardName = ({ guard }: AnyTransitionDefinition): string | null => {
  if (guard === undefined) return null
  return typeof guard === 'string' ? guard : 'type' in guard ? guard.type : 'guard'
}

const listsOf = (node: AnyStateNode): [string, readonly AnyTransitionDefinition[]][] => [
  ...[...node.transitions].map(([event, list]): [string, readonly AnyTransitionDefinition[]] => [
    eventName(event),
    list,
  ]),
  ['', node.always ?? []],
]

export const descendants = (node: AnyStateNode): AnyStateNode[] => [
  node,
  ...Object.values(node.states as Record<string, AnyStateNode>).flatMap(descendants),
]

/** Every transition that leads somewhere, by the key that the recording knows it by. */
export const transitionsOf = (machine: AnyStateMachine): Record<string, ChartTransition> => {
  const found: Record<string, ChartTransition> = {}
  for (const node of descendants(machine.root))
    for (const [event, list] of listsOf(node))
      list.forEach((transition, index) => {
        const [target] = (transition.target ?? []) as readonly AnyStateNode[]
        if (target === undefined) return
        found[`${pathOf(node)}|${event}|${index}`] = {
          from: pathOf(node),
          to: pathOf(target),
          event,
          guard: guardName(transition),
          refused: list
            .slice(0, index)
            .map(guardName)
            .filter((name) => name !== null),
        }
      })
  return found
}
