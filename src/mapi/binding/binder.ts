import type { HRESULT } from '../api/values.ts'
import type { Environment } from '../environment.ts'
import type { Plain } from '../facts.ts'
import type { Ledger } from '../memory/ledger.ts'
import { fail, isFailure, type Failure, type Outcome } from '../outcome.ts'
import { MAPI_E_INVALID_OBJECT } from '../api/constants.ts'
import { toPlain } from '../plain.ts'
import { defineMapiError } from './mapi-error.ts'

/** Virtual milliseconds that a call into MAPI takes. */
const CALL_MS = 5

/** An object as the model has it, behind the facade that the program has. */
export interface Bound<Model> {
  readonly ref: number
  readonly kind: string
  readonly model: Model
  /** Why every method but AddRef and Release fails: its owner has gone, or a deferred error has surfaced. */
  readonly refusal?: () => Failure | undefined
  /** Its last reference was given back. */
  readonly gone?: () => void
  /** Called after every call on it: what it keeps for the program may have changed. */
  readonly settle?: () => void
}

/** One call of the program, or one made on its behalf. */
export interface Call<T> {
  readonly on?: Bound<unknown>
  /** Instead of `on`, for AddRef and Release, which are allowed on what is released or invalid. */
  readonly counted?: Bound<unknown>
  readonly method: string
  readonly args: readonly unknown[]
  /** True for calls that only touch the program's own memory: they take no time. */
  readonly local?: boolean
  /** True for GetLastError, whose own failure is not the one it is asked about. */
  readonly keepsLastError?: boolean
  readonly run: () => Outcome<T>
  /** What to say at the end of the line, beside the result's name. */
  readonly summary?: (value: T) => string
  /** What of the answer stands in the trace, where that is not the answer itself. */
  readonly plain?: (value: T) => unknown
}

/** A call whose answer goes to the program. */
export interface ProgramCall<T, R> extends Call<T> {
  /** Makes what the program gets; accounts for memory and references. */
  readonly shape: (value: T, hr: HRESULT) => R
}

/**
 * Carries calls from the program to the model: records them, lets their time pass, turns failures into
 * MapiError and outputs into return values. The only place where the model throws.
 */
export class Binder {
  readonly environment: Environment
  readonly ledger: Ledger
  /** The class of what is thrown, which the program may import. */
  readonly MapiError = defineMapiError()
  readonly #bound = new WeakMap<object, Bound<unknown>>()
  /** By object: how it failed last. */
  readonly #lastErrors = new Map<number, Failure>()
  #lastCall = 0
  #depth = 0

  constructor(environment: Environment, ledger: Ledger) {
    this.environment = environment
    this.ledger = ledger
  }

  /** Ties a facade to its model. */
  bind<Facade extends object>(facade: Facade, bound: Bound<unknown>): Facade {
    this.#bound.set(facade, bound)
    return facade
  }

  /** The model behind something the program passed; undefined where it is no object of ours. */
  behind(value: unknown): Bound<unknown> | undefined {
    return typeof value === 'object' && value !== null ? this.#bound.get(value) : undefined
  }

  /** Makes a call and gives its answer to the program: throws where it failed. */
  call<T, R>({ shape, ...call }: ProgramCall<T, R>): R {
    const outcome = this.perform(call)
    if (!isFailure(outcome)) return shape(outcome.value, outcome.hr)
    const object = call.on ?? call.counted
    const name = object === undefined ? call.method : `${object.kind}::${call.method}`
    throw new this.MapiError(outcome.hr, name, outcome.because)
  }

  /** Makes a call and writes it down, with everything that happens meanwhile between it and its return. */
  perform<T>(call: Call<T>): Outcome<T> {
    const { on, counted, method, args, local = false, run, summary, plain } = call
    const { environment } = this
    environment.check()
    const id = ++this.#lastCall
    const object = on ?? counted
    environment.record({
      type: 'call',
      id,
      depth: this.#depth,
      ref: object?.ref ?? null,
      object: object?.kind ?? null,
      method,
      args: args.map((value) => this.plain(value)),
    })
    if (!local) environment.spend(CALL_MS)
    this.#depth += 1
    let outcome: Outcome<T>
    try {
      outcome = this.#refuse(on, method) ?? run()
      on?.settle?.()
    } finally {
      this.#depth -= 1
    }
    if (on !== undefined && isFailure(outcome) && call.keepsLastError !== true)
      this.#lastErrors.set(on.ref, outcome)
    this.#recordReturn(id, outcome, summary, plain)
    return outcome
  }

  /** ER-07: how this very object failed last, if it failed so. */
  lastError({ ref }: Bound<unknown>, hr: HRESULT): Failure | undefined {
    const last = this.#lastErrors.get(ref)
    return last?.hr === hr >>> 0 ? last : undefined
  }

  #recordReturn<T>(
    id: number,
    outcome: Outcome<T>,
    summary: Call<T>['summary'],
    plain: Call<T>['plain'],
  ): void {
    const { record } = this.environment
    if (isFailure(outcome)) {
      record({ type: 'return', id, hr: outcome.hr, result: null, because: outcome.because })
      if (outcome.lint !== undefined) this.lint(outcome.lint, outcome.because)
      return
    }
    record({
      type: 'return',
      id,
      hr: outcome.hr,
      result: this.plain(plain ? plain(outcome.value) : outcome.value),
      ...(summary && { summary: summary(outcome.value) }),
    })
  }

  lint(code: string, message: string): void {
    this.environment.record({ type: 'lint', code, message })
  }

  plain(value: unknown): Plain {
    return toPlain(value, (object) => {
      const bound = this.behind(object)
      if (bound !== undefined) return { $ref: bound.ref, kind: bound.kind }
      return this.ledger.describe(object)
    })
  }

  /** MM-11, SE-06, SO-18: calls on what was released or has lost its owner. */
  #refuse(on: Bound<unknown> | undefined, method: string) {
    if (on === undefined) return undefined
    if (!this.ledger.isAlive(on.ref)) {
      this.ledger.useAfterRelease(on.kind, on.ref, method)
      return fail(MAPI_E_INVALID_OBJECT, `this ${on.kind} has been released; use it before its last Release.`)
    }
    const refusal = on.refusal?.()
    if (refusal?.hr === MAPI_E_INVALID_OBJECT) this.ledger.useInvalid(on.kind, on.ref, method)
    return refusal
  }
}
