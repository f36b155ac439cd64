import type { VirtualGlobals } from '../simulation/program.ts'

/** The part of a realm that `installGlobals` replaces. */
export type Realm = typeof globalThis

/** Things of the language whose results depend on the machine, or that could hold a run up. */
const UNREPEATABLE = [
  'WeakRef',
  'FinalizationRegistry',
  'SharedArrayBuffer',
  'Atomics',
  'WebAssembly',
  'Temporal',
]

/** Gives a realm the globals of a run: virtual time and virtual randomness instead of the real ones. */
export function installGlobals(realm: Realm, globals: VirtualGlobals): void {
  for (const name of UNREPEATABLE) Reflect.deleteProperty(realm, name)
  const { random, Date: Virtual, ...named } = globals
  for (const [name, value] of Object.entries(named)) define(realm, name, value)
  define(realm.Math, 'random', random)
  installDate(realm, Virtual)
  takeNowFrom(globals.Date, realm.Intl.DateTimeFormat)
  provideDispose(realm)
}

/** No way leads from the virtual Date to the real one it extends. */
function installDate(realm: Realm, Virtual: DateConstructor): void {
  const VisibleDate = new Proxy(Virtual, { getPrototypeOf: () => realm.Function.prototype })
  define(Virtual.prototype, 'constructor', VisibleDate)
  if (Reflect.getPrototypeOf(Virtual) === realm.Date) define(realm.Date.prototype, 'constructor', VisibleDate)
  define(realm, 'Date', VisibleDate)
}

/** A date format without a date formats "now": the virtual one. */
function takeNowFrom(VirtualDate: DateConstructor, { prototype }: typeof Intl.DateTimeFormat): void {
  type Format = (date?: Date | number) => unknown
  const getFormat: unknown = Reflect.get(Object.getOwnPropertyDescriptor(prototype, 'format') ?? {}, 'get')
  const toParts = Reflect.get(prototype, 'formatToParts') as Format
  if (typeof getFormat !== 'function') return
  Object.defineProperty(prototype, 'format', {
    configurable: true,
    get() {
      const format = Reflect.apply(getFormat, this, []) as Format
      return (date?: Date | number) => format(date ?? VirtualDate.now())
    },
  })
  define(prototype, 'formatToParts', function (this: Intl.DateTimeFormat, date?: Date | number) {
    return Reflect.apply(toParts, this, [date ?? VirtualDate.now()])
  })
}

/** `using` needs the symbols; a realm without them gets those that the model's objects carry. */
function provideDispose({ Symbol: symbols }: Realm): void {
  for (const name of ['dispose', 'asyncDispose'] as const)
    if (symbols[name] !== Symbol[name])
      Object.defineProperty(symbols, name, { value: Symbol[name], configurable: true })
}

function define(on: object, name: string, value: unknown): void {
  Object.defineProperty(on, name, { value, writable: true, configurable: true, enumerable: false })
}
