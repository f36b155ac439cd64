import { language } from '../../language/language.svelte.ts'
import type { AppWords } from '../words/en.ts'
import type { Workbench } from './workbench.svelte.ts'

/** What came of the last run, in one line; null before there was one. */
export const summaryOf = (workbench: Workbench, { lesson: w, run }: AppWords): string | null => {
  const { problems, trouble, judgement, others } = workbench
  if (problems.length > 0) return run.problem
  if (trouble) return run.trouble[trouble.kind]
  if (!judgement) return null
  if (others === 'all hold') return w.done.title
  if (others === 'trying') return w.worlds.running
  if (others !== 'not tried') return w.worlds.broke(others.world.title[language.current])
  if (judgement.outcome === 'stopped') return run.cutShort
  if (judgement.error) return run.ended
  return w.held(judgement.checks.filter(({ passed }) => passed).length, judgement.checks.length)
}
