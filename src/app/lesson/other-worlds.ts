import type { Judgement } from '../../course/judge.ts'
import type { LessonWorld } from '../../course/lesson.ts'
import type { Engine } from '../workplace/engine.ts'
import type { Judging } from './judging.ts'

/** A world in which the program does not do what it should. */
export interface BrokenWorld {
  world: LessonWorld
  judgement: Judgement
}

/** Runs the program in other worlds, one after another, to the first in which a check fails. */
export const firstBroken = async (
  engine: Engine,
  source: string,
  judging: Judging,
  worlds: readonly LessonWorld[],
  isWanted: () => boolean,
): Promise<BrokenWorld | null> => {
  for (const world of worlds) {
    if (!isWanted()) return null
    const started = await engine.start(source, world.scenario)
    if ('diagnostics' in started) return null
    const { trace } = await started.run.finished
    const judgement = await judging(trace)
    if (!judgement.passed) return { world, judgement }
  }
  return null
}
