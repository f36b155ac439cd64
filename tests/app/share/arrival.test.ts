import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { Arrival } from '../../../src/app/share/arrival.svelte.ts'
import ArrivalBar from '../../../src/app/share/ArrivalBar.svelte'
import { asWritten } from '../../../src/app/share/as-written.ts'
import { fileText } from '../../../src/app/share/file.ts'
import type { Shared } from '../../../src/app/share/shared.ts'
import { shareCatalogues } from '../../../src/app/share/words.ts'
import { language } from '../../../src/language/language.svelte.ts'
import { scenarioSchema } from '../../../src/simulation/scenario.ts'
import fc from 'fast-check'
import { propsAt } from '../a-page.ts'
import { anyScenario } from './any-scenario.ts'
import { golden } from './golden.ts'

beforeEach(() => {
  language.current = 'en'
})

const arriving = () => {
  const shown: [string, string][] = []
  const arrival = new Arrival(({ source }: Shared, origin) => void shown.push([source, origin]))
  return { arrival, shown }
}

const [, second] = golden
const { hash, shared } = second as (typeof golden)[number]

test('what came is shown once, and where it came from', async () => {
  const { arrival, shown } = arriving()
  await arrival.link(hash)
  await arrival.file(new File([fileText(shared)], 'a.json'))
  expect(shown).toEqual([
    [shared.source, 'link'],
    [shared.source, 'file'],
  ])
  expect(arrival.notes).toEqual([])
})

test('the moment that it was shared at is told, and that what-ifs come along', async () => {
  const { arrival } = arriving()
  const { navigation } = await propsAt({ page: 'playground', language: 'en' })
  render(ArrivalBar, { arrival, navigation })
  const cut = { at: 300, kind: 'network', state: 'down' } as const
  await arrival.file(new File([fileText({ ...shared, moment: 1_900, inputs: [cut] })], 'a.json'))
  const told = await screen.findByText(/This comes from a file/)
  expect(told).toHaveTextContent('It was shared at 00:01.900')
  expect(told).toHaveTextContent('One what-if comes with it')
  await arrival.file(new File([fileText({ ...shared, moment: null, inputs: [] })], 'a.json'))
  await vi.waitFor(() => expect(told).not.toHaveTextContent('shared at'))
  expect(told).not.toHaveTextContent('what-if')
})

test('of two links in a row only the last one is shown', async () => {
  const { arrival, shown } = arriving()
  await Promise.all([arrival.link(hash), arrival.link((golden[0] as (typeof golden)[number]).hash)])
  expect(shown.map(([source]) => source)).toEqual([golden[0]?.shared.source])
})

test('a broken link shows nothing, and says what happened until it is dismissed', async () => {
  const { arrival, shown } = arriving()
  const { navigation } = await propsAt({ page: 'playground', language: 'en' })
  render(ArrivalBar, { arrival, navigation })
  await arrival.link('#v1.A')
  expect(shown).toEqual([])
  expect(await screen.findByText(/Nothing in it can be read/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Understood' }))
  expect(screen.queryByText(/Nothing in it can be read/)).toBeNull()
  expect(screen.queryByText(/This comes from a link/)).toBeNull()
})

test('one is led back to the lesson it came from', async () => {
  const { arrival } = arriving()
  const { navigation } = await propsAt({ page: 'playground', language: 'en' })
  render(ArrivalBar, { arrival, navigation })
  await arrival.link(hash)
  expect(await screen.findByText(/This comes from a link. Nothing of it runs/)).toBeVisible()
  const link = await screen.findByRole('link', { name: /It comes from the lesson/ })
  expect(link).toHaveAttribute('href', '../lessons/send-everything/')
})

test('a world that goes along has what was written in it, and means the same', () => {
  fc.assert(
    fc.property(anyScenario, (file) => {
      const whole = scenarioSchema.parse(file)
      const written = asWritten(whole)
      expect(scenarioSchema.parse(written)).toEqual(whole)
      expect(JSON.stringify(written).length).toBeLessThanOrEqual(JSON.stringify(whole).length)
    }),
    { numRuns: 60 },
  )
  expect(
    asWritten(scenarioSchema.parse({ transports: [{ name: 'Post', kind: 'lan', outgoing: 3 }] })),
  ).toEqual({
    transports: [{ name: 'Post', kind: 'lan', outgoing: 3 }],
  })
})

const textsOf = (value: object): string[] =>
  Object.values(value).flatMap((inner: unknown) =>
    typeof inner === 'string' ? [inner] : typeof inner === 'object' && inner !== null ? textsOf(inner) : [],
  )

test('everything is said in French too, with its spaces', () => {
  const french = textsOf(shareCatalogues.fr)
  for (const text of textsOf(shareCatalogues.en)) expect(french).not.toContain(text)
  for (const text of french) expect(text).not.toMatch(/ [;:!?»]|« /)
})
