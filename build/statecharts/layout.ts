// Where states and lines stand. ELK does it here, so that no page has to load it.
import ELK from 'elkjs/lib/elk.bundled.js'
import type { ElkEdgeSection, ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk.bundled.js'
import type { AnyStateMachine, AnyStateNode } from 'xstate'
import type {
  Chart,
  ChartLine,
  ChartNode,
  ChartRegion,
  ChartTransition,
} from '../../src/stage/statecharts/chart.ts'
import { bitsOf, descendants, pathOf, transitionsOf } from './definition.ts'

const elk = new ELK()

const NAME_HEIGHT = 26
const LETTER = 6.7
const BITS_WIDTH = 14
/** Before the name of the state in which others begin. */
const DOT_WIDTH = 9

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.spacing.nodeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeNodeBetweenLayers': '8',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '6',
  'elk.spacing.nodeNode': '10',
  'elk.spacing.edgeNode': '6',
  'elk.spacing.edgeEdge': '5',
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
}

/** A survey stands beside the inside of a state, and must leave it room. */
const SLIM = {
  'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
  'elk.layered.layering.coffmanGraham.layerBound': '2',
}

const childrenOf = (node: AnyStateNode): AnyStateNode[] =>
  Object.values(node.states as Record<string, AnyStateNode>)

const isInitial = (node: AnyStateNode): boolean => {
  const { parent } = node
  return parent?.type === 'compound' && parent.initial.target.includes(node)
}

const bitCount = (code: number): number => code.toString(2).replaceAll('0', '').length

/** A survey has no lamps: what carries them is inside. */
const drawnBits = (node: AnyStateNode, shallow: boolean): number => (shallow ? 0 : bitsOf(node))

const elkNode = (node: AnyStateNode, shallow: boolean): ElkNode => {
  const children = shallow ? [] : childrenOf(node)
  const lamps = bitCount(drawnBits(node, shallow)) * BITS_WIDTH
  const width = Math.ceil(node.key.length * LETTER + 18 + lamps + (isInitial(node) ? DOT_WIDTH : 0))
  if (children.length === 0) return { id: pathOf(node), width, height: NAME_HEIGHT }
  return {
    id: pathOf(node),
    children: children.map((child) => elkNode(child, false)),
    layoutOptions: {
      ...OPTIONS,
      'elk.padding': '[top=30,left=10,bottom=10,right=10]',
      'elk.nodeSize.constraints': 'MINIMUM_SIZE',
      'elk.nodeSize.minimum': `(${width},${NAME_HEIGHT})`,
    },
  }
}

/** The drawn state that stands for a state: itself, or the nearest one around it. */
const standsFor = (path: string, drawn: ReadonlySet<string>): string | null => {
  for (let parts = path.split('.'); parts.length > 0; parts = parts.slice(0, -1))
    if (drawn.has(parts.join('.'))) return parts.join('.')
  return null
}

/** Transitions between the same two states are one line; those that end where they began have none. */
const linesOf = (
  transitions: Record<string, ChartTransition>,
  drawn: ReadonlySet<string>,
): Map<string, string[]> => {
  const lines = new Map<string, string[]>()
  for (const [key, transition] of Object.entries(transitions)) {
    const from = standsFor(transition.from, drawn)
    const to = standsFor(transition.to, drawn)
    if (from === to || from === null || to === null) continue
    const line = `${from}>${to}`
    lines.set(line, [...(lines.get(line) ?? []), key])
  }
  return lines
}

interface Offset {
  readonly x: number
  readonly y: number
}

const pointsOf = ({ startPoint, bendPoints = [], endPoint }: ElkEdgeSection, { x, y }: Offset) =>
  [startPoint, ...bendPoints, endPoint].map(
    (point) => [Math.round(point.x + x), Math.round(point.y + y)] as const,
  )

/** ELK counts from the corner of each parent; a drawing wants one corner. */
const flattened = (
  root: ElkNode,
): { nodes: Map<string, ElkNode & Offset>; edges: [ElkExtendedEdge, Offset][] } => {
  const nodes = new Map<string, ElkNode & Offset>()
  const edges: [ElkExtendedEdge, Offset][] = []
  const visit = (node: ElkNode, corner: Offset): void => {
    const x = corner.x + (node.x ?? 0)
    const y = corner.y + (node.y ?? 0)
    nodes.set(node.id, { ...node, x, y })
    for (const edge of node.edges ?? []) edges.push([edge, { x, y }])
    for (const child of node.children ?? []) visit(child, { x, y })
  }
  visit(root, { x: 0, y: 0 })
  return { nodes, edges }
}

const layoutRegion = async (
  name: string,
  region: AnyStateNode,
  transitions: Record<string, ChartTransition>,
  shallow = false,
): Promise<ChartRegion> => {
  const states = shallow ? childrenOf(region) : descendants(region).slice(1)
  const lines = linesOf(transitions, new Set(states.map(pathOf)))
  const graph: ElkNode = {
    id: '(root)',
    layoutOptions: {
      ...OPTIONS,
      ...(shallow && SLIM),
      'elk.padding': '[top=6,left=6,bottom=6,right=6]',
    },
    children: childrenOf(region).map((child) => elkNode(child, shallow)),
    edges: [...lines.keys()].map((id) => {
      const [from = '', to = ''] = id.split('>')
      return { id, sources: [from], targets: [to] }
    }),
  }
  const laid: ElkNode = await elk.layout(graph)
  const { nodes, edges } = flattened(laid)
  const drawn: ChartLine[] = edges.map(([{ id, container, sections = [] }, own]) => {
    const corner = container === undefined ? own : (nodes.get(container) ?? own)
    const [from = '', to = ''] = id.split('>')
    const [section] = sections
    const points = section === undefined ? [] : pointsOf(section, corner)
    return { from, to, points, keys: lines.get(id) ?? [] }
  })
  return {
    name,
    width: Math.ceil(laid.width ?? 0),
    height: Math.ceil(laid.height ?? 0),
    nodes: states.map((state): ChartNode => {
      const { x = 0, y = 0, width = 0, height = 0 } = nodes.get(pathOf(state)) ?? {}
      return {
        path: pathOf(state),
        name: state.key,
        x: Math.round(x),
        y: Math.round(y),
        width: Math.round(width),
        height: Math.round(height),
        leaf: shallow || childrenOf(state).length === 0,
        compound: childrenOf(state).length > 0,
        initial: isInitial(state),
        bits: drawnBits(state, shallow),
      }
    }),
    lines: drawn,
  }
}

/**
 * The drawing of a machine: a region for each of its parallel states. A machine that is in one state at a time
 * is drawn as a survey of its states, and beside it what goes on inside each of them.
 */
export const chartOf = async (machine: AnyStateMachine): Promise<Chart> => {
  const { root } = machine
  const transitions = transitionsOf(machine)
  const inside = childrenOf(root).filter((state) => childrenOf(state).length > 0)
  const regions: ChartRegion[] = []
  if (root.type !== 'parallel') regions.push(await layoutRegion('', root, transitions, true))
  for (const region of inside) regions.push(await layoutRegion(region.key, region, transitions))
  return { parallel: root.type === 'parallel', regions, transitions }
}
