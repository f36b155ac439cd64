// The thread of a run in the terminal: threads of Node 20 do not inherit what reads TypeScript.
import { register } from 'tsx/esm/api'

register()
await import('../src/terminal/engine.ts')
