import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IndexedName, ReferencePage } from '../../src/reference/page.ts'
import { GROUPS } from '../../src/reference/page.ts'
import { Course } from '../lesson-files.ts'
import { isResult } from './addresses.ts'
import { callPage, interfacePage } from './calls.ts'
import { constantPages, hex } from './constants.ts'
import { readReference } from './content.ts'
import { isRefused } from './declarations.ts'
import type { TaughtLesson } from './desk.ts'
import { Desk } from './desk.ts'
import { choicesPages, procedurePage, trapPage } from './stories.ts'
import { structurePage } from './structures.ts'

const taught = (root: string): TaughtLesson[] => {
  const course = new Course(join(root, 'lessons'))
  return course
    .contents()
    .flatMap(({ lessons }) =>
      lessons.map(({ slug, title }) => ({ slug, title, solution: course.lesson(slug).solution.en })),
    )
}

export const deskFor = (root: string): Desk => new Desk(readReference(root), taught(root))

/** Every page of the reference, group by group. */
export const referencePages = (desk: Desk, root: string): readonly ReferencePage[] => {
  const { declared, traps, procedures } = desk.content
  const calls = declared.flatMap((one) => {
    if (one.kind === 'structure' || isRefused(one)) return []
    return [one.kind === 'interface' ? interfacePage(desk, one) : callPage(desk, one)]
  })
  const cpp = (key: string): string =>
    readFileSync(join(root, 'reference/procedures', `${key.toLowerCase()}.cpp`), 'utf8')
  const pages = [
    ...procedures.map((procedure) => procedurePage(desk, procedure, cpp(procedure.key))),
    ...traps.map((trap) => trapPage(desk, trap)),
    ...calls,
    ...declared.filter(({ kind }) => kind === 'structure').map((one) => structurePage(desk, one)),
    ...constantPages(desk),
    ...choicesPages(desk),
  ]
  return GROUPS.flatMap((group) => pages.filter((page) => page.group === group))
}

/** Every name that can be looked for, with its address. */
export const indexOf = (desk: Desk): readonly IndexedName[] => {
  const { declared, constants } = desk.content
  const at = (name: string): string => desk.addresses.get(name) ?? ''
  return [
    ...declared.map(({ name, kind }): IndexedName => ({
      name,
      address: at(name),
      group: kind === 'structure' ? 'structures' : 'calls',
      value: '',
    })),
    ...constants.map(([name, value, family]): IndexedName => ({
      name,
      address: at(name),
      group: isResult(name, family) ? 'results' : family.startsWith('PR_') ? 'properties' : 'constants',
      value: hex(value),
    })),
  ]
}
