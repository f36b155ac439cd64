import { tick } from 'svelte'
import { beforeEach, expect, test } from 'vitest'
import { changesBetween } from '../../../src/app/playground/drafts/changes.ts'
import { readDraft, writeDraft } from '../../../src/app/playground/drafts/kept-draft.ts'
import type { Playground } from '../../../src/app/playground/playground.svelte.ts'
import { aTab, started } from './a-playground.ts'

beforeEach(() => localStorage.clear())

const type = (playground: Playground, source: string): void => {
  playground.edit(source)
  playground.keep()
}

test('what nobody has changed is not kept; the first change makes it a draft', () => {
  const { playground, shelf } = aTab()
  playground.keep()
  expect(shelf.drafts).toEqual([])
  type(playground, 'mine() // é ✓\r\n')
  expect(aTab().shelf.drafts).toMatchObject([
    { name: 'Procedure A', source: 'mine() // é ✓\r\n', scenario: { profile: 'A' } },
  ])
})

test('opening something else keeps what was there, under its own name', async () => {
  const { playground, shelf } = aTab()
  type(playground, 'one()')
  await playground.open(started, 'gallery')
  expect(playground.origin).toBe('gallery')
  expect(playground.source).toBe(started.source)
  type(playground, 'two()')
  expect(playground.origin).toBeNull()
  expect(shelf.drafts.map(({ name }) => name).toSorted()).toEqual(['Procedure A', 'Procedure A 2'])
})

test('a draft from elsewhere overwrites nothing, and a world that does not fit stays as text', async () => {
  const { playground, shelf, world } = aTab()
  type(playground, 'one()')
  const scenario = { transports: [{ name: 'Post', kind: 'pigeon' as 'lan' }] }
  await playground.open({ ...started, source: 'theirs()', scenario }, 'link', 1900)
  expect(playground.source).toBe('theirs()')
  expect(world.text).toContain('pigeon')
  expect(world.problems).toHaveLength(1)
  expect(shelf.drafts).toMatchObject([{ source: 'one()' }])
})

test('Run waits for what is about to come, and runs that', async () => {
  let come = (): void => undefined
  const coming = new Promise<void>((resolve) => (come = resolve))
  const asked: string[] = []
  const { playground } = aTab({
    settled: () => coming,
    engine: () => {
      asked.push(playground.source)
      return Promise.reject(new Error('no engine'))
    },
  })
  const running = playground.run()
  await playground.open({ ...started, source: 'theirs()' }, 'link')
  expect(asked).toEqual([])
  come()
  await running
  expect(new Set(asked)).toEqual(new Set(['theirs()']))
})

test('a link opens beside the drafts: nothing is kept of it, nor of the half of it that stands there first', async () => {
  const { playground, shelf } = aTab()
  const stop = $effect.root(() => {
    $effect(() => {
      if (playground.whole !== '') playground.keep()
    })
  })
  const sheet = playground.sheet
  await playground.open({ ...started, name: 'Theirs', scenario: { profile: 'B' } }, 'link')
  await tick()
  expect(shelf.drafts).toEqual([])
  expect(playground.origin).toBe('link')
  expect(playground.sheet).not.toBe(sheet)
  const theirs = playground.sheet
  playground.edit('mine()')
  await tick()
  expect(shelf.drafts.map(({ name }) => name)).toEqual(['Theirs'])
  // The editor keeps its place in the text while it comes to be kept.
  expect(playground.sheet).toBe(theirs)
  stop()
})

test('each run of a changed draft leaves a version; going back can be undone', async () => {
  const { playground } = aTab()
  type(playground, 'one()')
  await playground.run()
  await playground.run()
  type(playground, 'two()')
  await playground.run()
  expect(playground.versions.map(({ source }) => source)).toEqual(['one()', 'two()'])
  const [first] = playground.versions
  if (!first) throw new Error('There is no version.')
  type(playground, 'three()')
  await playground.setBack(first)
  expect(playground.source).toBe('one()')
  expect(playground.versions.map(({ source }) => source)).toEqual(['one()', 'two()', 'three()'])
  if (playground.notice?.kind !== 'set back') throw new Error('Nothing was said.')
  await playground.setBack(playground.notice.version)
  expect(playground.source).toBe('three()')
})

test('two tabs do not overwrite each other: the second goes on under another name, and says so', async () => {
  const one = aTab()
  type(one.playground, 'first()')
  const id = one.playground.id ?? ''
  const other = aTab()
  await other.playground.openKept(id)
  type(other.playground, 'other()')
  type(one.playground, 'mine()')
  expect(one.playground.notice).toEqual({ kind: 'copied', name: 'Procedure A 2' })
  const kept = aTab().shelf.drafts
  expect(kept.map(({ source }) => source).toSorted()).toEqual(['mine()', 'other()'])
})

test('a change in another tab is said, and can be taken over', async () => {
  const { playground, shelf } = aTab()
  type(playground, 'first()')
  const id = playground.id ?? ''
  const deafen = shelf.listen((changed) => playground.changedElsewhere(changed))
  const key = 'mapi-on-demand:1:draft:' + id
  const text = (localStorage.getItem(key) ?? '').replace('first()', 'theirs()')
  localStorage.setItem(key, text)
  dispatchEvent(new StorageEvent('storage', { key, newValue: text }))
  expect(playground.notice).toEqual({ kind: 'changed elsewhere' })
  expect(playground.source).toBe('first()')
  await playground.openKept(id)
  expect(playground.source).toBe('theirs()')
  deafen()
})

test('a deleted draft is brought back, text and versions', () => {
  const { playground, shelf } = aTab()
  type(playground, 'one()')
  const id = playground.id ?? ''
  playground.delete(id)
  expect(shelf.drafts).toEqual([])
  expect(playground.source).toBe('one()')
  expect(playground.notice).toMatchObject({ kind: 'deleted', id })
  playground.bringBack(id)
  expect(aTab().shelf.drafts).toMatchObject([{ id, source: 'one()' }])
  expect(playground.id).toBe(id)
})

test('where nothing can be kept, everything stays on the screen', () => {
  const { playground, shelf, keeping } = aTab({
    storage: () => {
      throw new DOMException('denied', 'SecurityError')
    },
  })
  type(playground, 'one()')
  expect(keeping.trouble).toBe('unavailable')
  expect(playground.source).toBe('one()')
  expect(shelf.drafts).toMatchObject([{ source: 'one()' }])
  expect(playground.notice).toBeNull()
})

test('a draft that cannot be read is put aside, and the others are there', () => {
  const { playground } = aTab()
  type(playground, 'one()')
  localStorage.setItem('mapi-on-demand:1:draft:broken', '{"version":1,"sour')
  const { shelf, keeping } = aTab()
  expect(shelf.drafts).toHaveLength(1)
  expect(keeping.trouble).toBe('damaged')
  expect(localStorage.getItem('mapi-on-demand:1:damaged:draft:broken')).toBe('{"version":1,"sour')
})

test('a draft is read as it was written, and damaged members are left out', () => {
  const draft = {
    ...started,
    id: 'x',
    changed: 5,
    worldText: '{',
    versions: [{ at: 1, source: 's', scenario: {} }],
    deleted: null,
  }
  expect(readDraft('x', writeDraft(draft))).toEqual(draft)
  expect(readDraft('x', '{"version":1,"source":"s","versions":[7],"scenario":null}')).toMatchObject({
    source: 's',
    versions: [],
    scenario: {},
  })
  expect(readDraft('x', '{"version":2,"source":"s"}')).toBeNull()
})

test('changes are shown with a few lines around them', () => {
  const before = Array.from({ length: 12 }, (_, index) => `line ${String(index)}`)
  const after = before.with(6, 'changed')
  expect(
    changesBetween(before.join('\n'), after.join('\n')).map((line) => line && line.sign + line.text),
  ).toEqual([null, ' line 4', ' line 5', '−line 6', '+changed', ' line 7', ' line 8', null])
  expect(changesBetween('same', 'same')).toEqual([null])
})

test('a moment that the address names is that of the draft which is opened with it, and of no other', async () => {
  const { playground, shelf } = aTab()
  playground.edit('mine()')
  playground.keep()
  const [mine] = shelf.drafts
  await playground.openKept(mine?.id ?? '', 1_900)
  expect(playground.staging.sought).toBe(1_900)
  await playground.open(started, 'gallery')
  expect(playground.staging.sought).toBeNull()
})
