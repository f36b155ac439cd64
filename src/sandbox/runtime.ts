// The whole engine as one script, to stand in front of the compiled program in the worker of a run.
import './dispose-symbols.ts'
import { run } from '../simulation/run.ts'
import { STARTER } from './messages.ts'
import { serve } from './serve.ts'
import { workerPowers } from './worker-powers.ts'

const starter = serve(run, globalThis, workerPowers())

// The program's script calls it at once, and only once: reading it removes it.
Object.defineProperty(globalThis, STARTER, {
  configurable: true,
  get() {
    Reflect.deleteProperty(globalThis, STARTER)
    return starter
  },
})
