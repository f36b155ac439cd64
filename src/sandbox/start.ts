import type { MapiModule } from '../mapi/binding/module.ts'
import type { ProgramWorld } from '../simulation/program.ts'
import { docsOnlyName } from './docs-only.ts'
import { onlyMapi } from './imports.ts'

/** What the compiled program is; see {@link Compiled.js}. */
export type CompiledFunction = (
  require: (module: string) => unknown,
  exports: object,
  at: (line: number) => void,
  back: <T>(line: number, value: T) => T,
) => Promise<void>

/** Starts a compiled program in a world. */
export function start(compiled: CompiledFunction, { mapi, atLine }: ProgramWorld): Promise<void> {
  const module = strictModule(mapi)
  let current = 0
  const at = (line: number): void => {
    current = line
    atLine(line)
  }
  const back = <T>(line: number, value: T): T => {
    if (line !== current) at(line)
    return value
  }
  const require = (name: string): unknown => {
    if (name === 'mapi') return module
    throw new Error(onlyMapi(name))
  }
  return compiled(require, {}, at, back)
}

/** The module, but a name it lacks is an error, not `undefined` that spoils a flag somewhere else. */
function strictModule(mapi: MapiModule): MapiModule {
  return new Proxy(mapi, {
    get(target, name) {
      if (typeof name === 'symbol' || name in target || name === '__esModule' || name === 'then')
        return Reflect.get(target, name) as unknown
      throw new ReferenceError(unknownName(name))
    },
  })
}

/** Why a name cannot be imported from 'mapi', and what to write instead. */
export function unknownName(name: string): string {
  if (name === 'default')
    return "'mapi' has no default export: name what you need, as in import { MAPILogonEx } from 'mapi'."
  const known = docsOnlyName(name)
  if (!known) return `'mapi' has no ${name}: look at the spelling.`
  return known.real
    ? `${name} stands in the documentation but in no header: it does not exist. The real name is ${known.real}.`
    : `${name} stands in the documentation but in no header: it does not exist (${known.remark}).`
}
