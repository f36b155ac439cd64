import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import type { Plugin } from 'vite'
import type { Lesson } from '../src/course/lesson.ts'
import { Course } from './lesson-files.ts'
import { shownRules } from './lesson-rules.ts'

const CONTENTS = 'virtual:course'
const LESSON = 'virtual:lesson/'

/** What a lesson's module is made of, besides its checks. */
const FILES = [
  ...['lesson.json', 'en.md', 'fr.md', 'world.json'],
  ...['start.ts', 'solution.ts', 'solution.cpp', 'comments.fr.json'],
]

/** Loaded when it is wanted: the configuration of the build must not depend on the engine. */
const worldAtRest = async (scenario: Lesson['world']['scenario']): Promise<Lesson['atRest']> => {
  const file = fileURLToPath(new URL('world-at-rest.ts', import.meta.url))
  const { module } = await runnerImport<typeof import('./world-at-rest.ts')>(file, {
    configFile: false,
    logLevel: 'error',
  })
  return module.worldAtRest(scenario)
}

/**
 * Makes the folder of lessons into modules: `virtual:course` has the contents and a loader for each lesson,
 * `virtual:lesson/SLUG` the lesson. Prose is HTML and worlds are checked before they ship, so neither a
 * Markdown parser nor a schema does.
 */
export const lessons = (root: string): Plugin => {
  const folder = join(root, 'lessons')
  const course = new Course(folder)
  return {
    name: 'lessons',
    resolveId: (id) => (id === CONTENTS || id.startsWith(LESSON) ? `\0${id}` : null),
    async load(id) {
      if (id === `\0${CONTENTS}`) {
        this.addWatchFile(join(folder, 'course.json'))
        const slugs = course.slugs()
        for (const slug of slugs) this.addWatchFile(join(folder, slug, 'lesson.json'))
        const loaders = slugs.map(
          (slug) =>
            `${JSON.stringify(slug)}: () => import(${JSON.stringify(LESSON + slug)}).then((m) => m.default)`,
        )
        return `export const parts = ${JSON.stringify(course.contents())}\nexport const loaders = { ${loaders.join(', ')} }\n`
      }
      if (id.startsWith(`\0${LESSON}`)) {
        const slug = id.slice(LESSON.length + 1)
        for (const file of [...FILES, 'checks.ts']) this.addWatchFile(join(folder, slug, file))
        const lesson = course.lesson(slug)
        const atRest = await worldAtRest(lesson.world.scenario)
        const checks = join(folder, slug, 'checks.ts')
        const data = { ...lesson, atRest, ...(await shownRules(checks)) }
        const loadRules = `() => import(${JSON.stringify(checks)}).then(({ rules }) => rules)`
        return `export default { ...${JSON.stringify(data)}, loadRules: ${loadRules} }\n`
      }
      return null
    },
  }
}
