// The check language, but it only takes down what is said. A lesson's checks.ts is run with this in the place of
// src/course/checks/language.ts when it is packed, so that its checks become data: the sentences describe themselves.

/** Of the registry: Vite has an instance of this module to itself. */
const SAYING = Symbol.for('mapi-on-demand/saying')

/** What cannot be taken down is code of the lesson's own, which does not travel. */
const ownCode = (what: string): Error =>
  new Error(`${what}: a lesson that travels says its checks in the words of the check language alone`)

const sayingIn = (value: unknown): readonly unknown[] | null =>
  typeof value === 'function' && SAYING in value ? (value[SAYING] as readonly unknown[]) : null

const taken = (value: unknown): unknown => {
  const saying = sayingIn(value)
  if (saying) return saying
  if (typeof value === 'function') throw ownCode('a function is given to a word')
  if (typeof value === 'symbol' || typeof value === 'bigint')
    throw ownCode(`${String(value)} is given to a word`)
  return value
}

/** A word, and what may follow it. */
const word = (saying: readonly unknown[]): unknown =>
  new Proxy(() => undefined, {
    has: (_target, name) => name === SAYING,
    get(_target, name) {
      if (name === SAYING) return saying
      if (typeof name === 'symbol') throw ownCode('a claim is looked into')
      return word([...saying, name])
    },
    apply: (_target, _this, given: unknown[]) => word([...saying, given.map(taken)]),
    ownKeys() {
      throw ownCode('a claim is taken apart')
    },
    construct() {
      throw ownCode('a word is made with new')
    },
  })

/** The words that stand between those of a lesson's rules and the sayings. */
const check = (id: string, claim: unknown, sentence?: unknown): unknown => ({
  id,
  claim: taken(claim),
  ...(sentence === undefined ? {} : { sentence }),
})
const mistake = (id: string, sign: unknown, message: unknown): unknown => ({ id, sign: taken(sign), message })

/** A module with these names; `names` are those that the real language has. */
export const recordedLanguage = (names: readonly string[]): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(names.map((name) => [name, word([name])])),
  check,
  mistake,
})

interface RecordedRules {
  readonly steps: Readonly<Record<string, unknown>>
  readonly checks: readonly unknown[]
  readonly mistakes: readonly unknown[]
  readonly fewestCalls?: number
}

/** The rules as data; `rules` were made with the recorded language. */
export const recordedRules = ({ steps, ...rest }: RecordedRules): RecordedRules => ({
  steps: Object.fromEntries(Object.entries(steps).map(([id, claim]) => [id, taken(claim)])),
  ...rest,
})
