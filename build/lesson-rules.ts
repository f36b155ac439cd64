import { runnerImport } from 'vite'
import type { Rules } from '../src/course/checks/claim.ts'
import type { Lesson } from '../src/course/lesson.ts'

/** Of a lesson's rules, what the page shows before anything is judged. */
export const shownRules = async (file: string): Promise<Pick<Lesson, 'checks' | 'fewestCalls'>> => {
  const { module } = await runnerImport<{ rules: Rules }>(file, { configFile: false, logLevel: 'error' })
  const { checks, fewestCalls = null } = module.rules
  return { checks: checks.map(({ id, sentence }) => ({ id, sentence })), fewestCalls }
}
