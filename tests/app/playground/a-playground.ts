import { Keeping } from '../../../src/app/keeping/keeping.svelte.ts'
import { Shelf } from '../../../src/app/playground/drafts/shelf.svelte.ts'
import { Playground } from '../../../src/app/playground/playground.svelte.ts'
import * as checks from '../../../src/app/playground/world/late.ts'
import { World } from '../../../src/app/playground/world/world.svelte.ts'
import type { Engine } from '../../../src/app/workplace/engine.ts'
import { Staging } from '../../../src/app/workplace/staging.svelte.ts'
import type { ScenarioFile } from '../../../src/simulation/scenario.ts'

export const started = {
  name: 'Procedure A',
  source: 'a()\n',
  scenario: { profile: 'A' } satisfies ScenarioFile,
  inputs: [],
}

/** A tab of a browser with a playground in it; tabs share their storage. */
export const aTab = ({
  storage = () => localStorage,
  engine,
  settled,
}: { storage?: () => Storage; engine?: () => Promise<Engine>; settled?: () => Promise<unknown> } = {}) => {
  let clock = 0
  const keeping = new Keeping(storage)
  const shelf = new Shelf(keeping)
  const loadEngine = engine ?? (() => Promise.reject(new Error('no engine')))
  const world = new World(started.scenario, () => Promise.resolve(checks))
  const playground = new Playground(started, {
    world,
    staging: new Staging([], loadEngine),
    shelf,
    loadEngine,
    now: () => ++clock,
    newId: () => crypto.randomUUID(),
    ...(settled ? { settled } : {}),
  })
  shelf.recall()
  return { keeping, shelf, world, playground }
}
