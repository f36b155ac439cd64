import { beforeEach, expect, test } from 'vitest'
import { Keeping } from '../../src/app/keeping/keeping.svelte.ts'
import type { Engine } from '../../src/app/workplace/engine.ts'
import { Workbench } from '../../src/app/lesson/workbench.svelte.ts'
import { language } from '../../src/language/language.svelte.ts'
import type { Trace } from '../../src/simulation/trace.ts'
import { aLesson, anEngine, nothingDone, sent } from './a-lesson.ts'

beforeEach(() => {
  localStorage.clear()
  language.current = 'en'
})

const bench = (load: () => Promise<Engine>, keeping = new Keeping(() => localStorage)) => {
  const shown: Trace[] = []
  return {
    shown,
    keeping,
    workbench: new Workbench(aLesson, keeping, load, ({ trace }) => void shown.push(trace)),
  }
}

test('a program that passes in the shown world is tried in the others, and then the lesson is done', async () => {
  const { programs, load } = anEngine(sent)
  const { workbench, shown } = bench(load)
  await workbench.run()
  expect(shown).toEqual([sent])
  expect(programs).toHaveLength(2)
  expect(workbench.others).toBe('all hold')
  expect(workbench.kept).toMatchObject({ done: true, passed: ['flushed'] })
})

test('a world in which it fails is named, can be entered and left', async () => {
  const { load } = anEngine(sent, nothingDone)
  const { workbench } = bench(load)
  await workbench.run()
  expect(workbench.others).toMatchObject({ world: { id: 'other' } })
  expect(workbench.kept.done).toBe(false)
  workbench.enter(aLesson.hidden[0] ?? aLesson.world)
  expect(workbench.world.id).toBe('other')
})

test('other worlds are not tried while the shown one fails', async () => {
  const { programs, load } = anEngine(nothingDone)
  const { workbench } = bench(load)
  await workbench.run()
  expect(programs).toHaveLength(1)
  expect(workbench.judgement?.passed).toBe(false)
})

test('what was typed is kept before the run can hang', async () => {
  let release: (() => void) | undefined
  const never = new Promise<Engine>((resolve) => {
    release = () => void anEngine(sent).load().then(resolve)
  })
  const { workbench, keeping } = bench(() => never)
  workbench.edit('while (true) {}')
  const running = workbench.run()
  const later = new Keeping(() => localStorage)
  later.recall([aLesson.slug])
  expect(later.lesson(aLesson.slug).source).toBe('while (true) {}')
  expect(workbench.phase).toBe('starting')
  workbench.stop()
  expect(workbench.phase).toBe('idle')
  release?.()
  await running
  expect(keeping.trouble).toBeNull()
})

test('starting over can be taken back', () => {
  const { workbench } = bench(anEngine(sent).load)
  workbench.edit('mine()')
  workbench.startOver()
  expect(workbench.source).toBe(aLesson.start.en)
  workbench.takeBack()
  expect(workbench.source).toBe('mine()')
})

test('an untouched start follows the language of the page', () => {
  const { workbench, keeping } = bench(anEngine(sent).load)
  expect(workbench.source).toBe(aLesson.start.en)
  language.current = 'fr'
  expect(workbench.source).toBe(aLesson.start.fr)
  expect(workbench.untouched).toBe(true)
  workbench.edit(`${aLesson.start.fr}mine()`)
  workbench.edit(aLesson.start.fr)
  expect(keeping.lesson(aLesson.slug).source).toBeNull()
  language.current = 'en'
  expect(workbench.source).toBe(aLesson.start.en)
})

test('the start of the other language, brought back by an undo, is a start too, and stays on the screen', () => {
  const { workbench, keeping } = bench(anEngine(sent).load)
  language.current = 'fr'
  workbench.edit(aLesson.start.en)
  expect(workbench.source).toBe(aLesson.start.en)
  expect(workbench.untouched).toBe(true)
  expect(keeping.lesson(aLesson.slug).source).toBeNull()
})

test('what the learner wrote is the same in every language, and after a visit in the other', () => {
  const { workbench } = bench(anEngine(sent).load)
  const mine = `${aLesson.start.en}mine()`
  workbench.edit(mine)
  language.current = 'fr'
  expect(workbench.source).toBe(mine)
  expect(workbench.untouched).toBe(false)
  const { workbench: later } = bench(anEngine(sent).load)
  later.recall()
  expect(later.source).toBe(mine)
})

test('a run of the untouched start keeps no text', async () => {
  const { programs, load } = anEngine(nothingDone)
  const { workbench } = bench(load)
  language.current = 'fr'
  await workbench.run()
  expect(programs).toEqual([aLesson.start.fr])
  expect(workbench.kept.source).toBeNull()
})

test('a part of the page that cannot be loaded is said, and Run tries again', async () => {
  let attempts = 0
  const { workbench } = bench(() => {
    attempts += 1
    return attempts === 1 ? Promise.reject(new Error('offline')) : anEngine(sent).load()
  })
  await workbench.run()
  expect(workbench.trouble?.kind).toBe('offline')
  await workbench.run()
  expect(workbench.trouble).toBeNull()
  expect(workbench.judgement?.passed).toBe(true)
})

test('what cannot be compiled is said with its line, and nothing is judged', async () => {
  const problem = { kind: 'syntax' as const, line: 3, column: 1, message: "')' expected." }
  const { workbench, shown } = bench(() =>
    Promise.resolve({ start: () => Promise.resolve({ diagnostics: [problem] }) }),
  )
  await workbench.run()
  expect(workbench.problems).toEqual([problem])
  expect(shown).toEqual([])
  expect(workbench.phase).toBe('idle')
})

/** The same lesson in two tabs; what one keeps reaches the other. */
const twoTabs = () => {
  const here = bench(anEngine(sent).load)
  here.workbench.recall()
  const there = (source: string | null): void =>
    here.keeping.keepLesson(aLesson.slug, { ...here.workbench.kept, source })
  return { workbench: here.workbench, there }
}

test('a text that another tab keeps does not replace the one on the screen unasked', () => {
  const { workbench, there } = twoTabs()
  workbench.edit('mine()')
  expect(workbench.elsewhere).toBeNull()
  there('theirs()')
  expect(workbench.source).toBe('mine()')
  expect(workbench.elsewhere).toBe('theirs()')
  workbench.takeElsewhere()
  expect([workbench.source, workbench.elsewhere]).toEqual(['theirs()', null])
  workbench.takeBack()
  expect(workbench.source).toBe('mine()')
})

test('keeping one’s own text, or typing on, puts that of the other tab aside', () => {
  const { workbench, there } = twoTabs()
  workbench.edit('mine()')
  there('theirs()')
  workbench.keepMine()
  expect([workbench.source, workbench.elsewhere]).toEqual(['mine()', null])
  workbench.takeBack()
  expect(workbench.source).toBe('theirs()')
  there('more()')
  workbench.edit('theirs() // and mine')
  expect(workbench.kept).toMatchObject({ source: 'theirs() // and mine', setAside: 'more()' })
})

test('that another tab started over is told too', () => {
  const { workbench, there } = twoTabs()
  workbench.edit('mine()')
  there(null)
  expect(workbench.elsewhere).toBe(aLesson.start.en)
  language.current = 'fr'
  expect(workbench.elsewhere).toBe(aLesson.start.fr)
})

test('a text that was put aside can be put back on the next visit', () => {
  const { workbench, keeping } = bench(anEngine(sent).load)
  workbench.edit('mine()')
  workbench.startOver()
  const next = new Workbench(aLesson, keeping, anEngine(sent).load, () => undefined)
  next.recall()
  expect(next.source).toBe(aLesson.start.en)
  next.takeBack()
  expect([next.source, next.kept.setAside]).toEqual(['mine()', null])
})
