import { beforeAll, expect, test } from 'vitest'
import { charts as draw } from '../../build/statecharts/charts.ts'
import * as constants from '../../src/mapi/api/constants.ts'
import type { Chart, Charts } from '../../src/stage/statecharts/chart.ts'
import { KINDS } from '../../src/subsystem/kinds/registry.ts'
import { play, withTable } from '../support/play.ts'

let charts: Charts = {}
beforeAll(async () => {
  charts = await draw()
}, 60_000)

const chartOf = (name: string): Chart => {
  const chart = charts[name]
  if (chart === undefined) throw new Error(`There is no chart of ${name}.`)
  return chart
}

const nodesOf = ({ regions }: Chart) => regions.flatMap(({ nodes }) => nodes)

test('the spooler and every kind of transport have a chart', () => {
  expect(Object.keys(charts).toSorted()).toEqual(['spooler', ...Object.keys(KINDS)].toSorted())
})

test('every state stands inside its region', () => {
  for (const chart of Object.values(charts))
    for (const { width, height, nodes } of chart.regions)
      for (const node of nodes) {
        expect(node.x).toBeGreaterThanOrEqual(0)
        expect(node.y).toBeGreaterThanOrEqual(0)
        expect(node.x + node.width).toBeLessThanOrEqual(width)
        expect(node.y + node.height).toBeLessThanOrEqual(height)
      }
})

test('states that are not inside one another do not overlap', () => {
  for (const chart of Object.values(charts))
    for (const { nodes } of chart.regions)
      for (const one of nodes)
        for (const other of nodes) {
          const related =
            `${one.path}.`.startsWith(`${other.path}.`) || `${other.path}.`.startsWith(`${one.path}.`)
          if (related) continue
          const apart =
            one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y
          expect(apart, `${one.path} and ${other.path}`).toBe(true)
        }
})

test('every line is drawn and belongs to transitions of the definition', () => {
  for (const chart of Object.values(charts))
    for (const { points, keys } of chart.regions.flatMap(({ lines }) => lines)) {
      expect(points.length).toBeGreaterThan(1)
      expect(keys.length).toBeGreaterThan(0)
      for (const key of keys) expect(chart.transitions).toHaveProperty([key])
    }
})

test('a state carries the bits of PR_STATUS_CODE that its tags name', () => {
  const bits = new Map(nodesOf(chartOf('lan')).map(({ path, bits: code }) => [path, code]))
  expect(bits.get('flush.outbound')).toBe(constants.STATUS_OUTBOUND_FLUSH)
  expect(bits.get('outbound.enabled')).toBe(constants.STATUS_OUTBOUND_ENABLED)
  expect(bits.get('link.down')).toBe(constants.STATUS_OFFLINE)
  expect(bits.get('flush.none')).toBe(0)
})

test('a transition knows the guards before it, which were false when it is taken', () => {
  const { transitions } = chartOf('modem')
  expect(transitions['flush.none|FlushQueues|1']).toMatchObject({
    guard: 'farEndLetsNobodyIn',
    refused: ['modemIsTaken'],
  })
  expect(transitions['flush.none|FlushQueues|2']?.refused).toEqual(['modemIsTaken', 'farEndLetsNobodyIn'])
})

test('all that a recording names, states and transitions, is in the charts', async () => {
  const { of } = await play(
    withTable('openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_DOWNLOAD)'),
    {
      scenario: {
        transports: [
          { name: 'Post', kind: 'lan', outgoing: 2, incoming: 1 },
          { name: 'Depot', kind: 'modem', outgoing: 1 },
          { name: 'Relay', kind: 'async', outgoing: 1 },
        ],
        user: [{ answer: 'ok' }],
      },
    },
  )
  const kinds = new Map([
    ['Post', 'lan'],
    ['Depot', 'modem'],
    ['Relay', 'async'],
  ])
  const transitions = of('transition')
  expect(transitions.length).toBeGreaterThan(50)
  for (const { machine, active, taken = [], from, to } of transitions) {
    const chart = chartOf(kinds.get(machine) ?? 'spooler')
    const paths = new Set(nodesOf(chart).map(({ path }) => path))
    for (const path of [...active, ...from, ...to]) expect(paths).toContain(path)
    expect(taken.length).toBeGreaterThan(0)
    for (const key of taken) expect(chart.transitions, `${machine}: ${key}`).toHaveProperty([key])
  }
})
