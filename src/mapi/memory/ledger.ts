import type { FaultKind, MapiFact, Record } from '../facts.ts'
import { poison } from './poison.ts'

/** Something the program was given and has to give back. */
interface Holding {
  readonly ref: number
  readonly kind: string
  /** Line of the program that got it. */
  readonly line: number | null
}

interface Block extends Holding {
  readonly value: object
  readonly root: Block | null
  readonly linked: Block[]
  freed: boolean
}

interface Reference extends Holding {
  count: number
  /** Its owner has gone. */
  invalid?: boolean
}

/**
 * Knows every block and every reference that the program holds, and which line got it. Misuse is written
 * down and harms nothing. Pages: `managing-memory-in-mapi`, `implementing-the-iunknown-interface`.
 */
export class Ledger {
  /** The last misuse; the trace has them all. */
  #lastFault: { readonly fault: FaultKind; readonly line: number | null } | null = null
  readonly #record: Record<MapiFact>
  readonly #line: () => number | null
  readonly #references = new Map<number, Reference>()
  readonly #byValue = new WeakMap<object, Block>()
  /** Bytes that lie inside a block, such as the entry identifier in a row. */
  readonly #inside = new WeakMap<object, Block>()
  #lastRef = 0

  constructor(record: Record<MapiFact>, line: () => number | null) {
    this.#record = record
    this.#line = line
  }

  newRef(): number {
    return ++this.#lastRef
  }

  // Memory

  /** Accounts for a block handed to the program. A block linked to a root is freed with it. */
  allocate<T extends object>(kind: string, value: T, root?: object): T {
    const rootBlock = root === undefined ? null : (this.#byValue.get(root) ?? null)
    const block: Block = {
      ref: this.newRef(),
      kind,
      line: this.#line(),
      value,
      root: rootBlock,
      linked: [],
      freed: false,
    }
    rootBlock?.linked.push(block)
    this.#byValue.set(value, block)
    this.#record({
      type: 'buffer',
      event: 'allocated',
      ref: block.ref,
      kind,
      ...(rootBlock && { parent: rootBlock.ref }),
    })
    return value
  }

  /** Notes that these bytes or values lie inside a block, and go when it goes. */
  contain(value: object, parts: Iterable<unknown>): void {
    const block = this.#byValue.get(value)
    if (block === undefined) return
    for (const part of parts) if (typeof part === 'object' && part !== null) this.#inside.set(part, block)
  }

  /** How a block stands in the trace; undefined for what is none. */
  describe(value: object): { $ref: number; kind: string } | undefined {
    const block = this.#byValue.get(value)
    return block && { $ref: block.ref, kind: block.kind }
  }

  /** Whether this is a block that the program still has to free. */
  holds(value: object): boolean {
    return this.#byValue.get(value)?.freed === false
  }

  isFreed(value: object): boolean {
    return this.#byValue.get(value)?.freed === true
  }

  /** Frees a block and what is linked to it. False, and a fault, where that is not possible. */
  free(value: object, by: string): boolean {
    const block = this.#byValue.get(value)
    if (block === undefined) {
      this.#fault('wrong-free', 0, 'memory', `${by} was given something that MAPI did not allocate.`)
      return false
    }
    if (block.freed) {
      this.#fault('double-free', block.ref, block.kind, `${by}: this ${block.kind} was freed before.`)
      return false
    }
    if (block.root !== null && !block.root.freed) {
      this.#fault('wrong-free', block.ref, block.kind, `${by}: a linked block is freed with its root only.`)
      return false
    }
    this.#release(block)
    return true
  }

  /** Whether these bytes were freed; if so that is a fault. */
  usesFreed(value: unknown, where: string): boolean {
    if (typeof value !== 'object' || value === null) return false
    const block = this.#byValue.get(value) ?? this.#inside.get(value)
    if (block?.freed !== true) return false
    this.#fault(
      'use-after-free',
      block.ref,
      block.kind,
      `${where}: these bytes were freed with their ${block.kind}.`,
    )
    return true
  }

  #release(block: Block): void {
    block.freed = true
    this.#record({ type: 'buffer', event: 'freed', ref: block.ref, kind: block.kind })
    for (const linked of block.linked) if (!linked.freed) this.#release(linked)
    poison(block.value, (property) =>
      this.#fault(
        'use-after-free',
        block.ref,
        block.kind,
        `${property} was read from a ${block.kind} that is freed.`,
      ),
    )
  }

  // References

  /** Accounts for an object handed to the program, with one reference. */
  create(kind: string, ref: number): void {
    this.#references.set(ref, { ref, kind, line: this.#line(), count: 1 })
    this.#record({ type: 'object', event: 'created', ref, kind, count: 1 })
  }

  /** One more reference to an object that may have been released to nothing before. Returns the count. */
  addReference(kind: string, ref: number): number {
    const reference = this.#references.get(ref)
    if (reference === undefined || reference.count === 0) {
      this.create(kind, ref)
      return 1
    }
    reference.count += 1
    this.#record({ type: 'object', event: 'referenced', ref, kind, count: reference.count })
    return reference.count
  }

  /** One reference less. Returns the count; releasing at zero is a fault. */
  release(kind: string, ref: number): number {
    const reference = this.#references.get(ref)
    if (reference === undefined || reference.count === 0) {
      this.#fault('double-release', ref, kind, `Release on ${article(kind)} that has no reference left.`)
      return 0
    }
    reference.count -= 1
    this.#record({ type: 'object', event: 'released', ref, kind, count: reference.count })
    return reference.count
  }

  /** Its owner has gone: what is left to do is Release. */
  invalidate(kind: string, ref: number): void {
    const reference = this.#references.get(ref)
    if (reference === undefined || reference.count === 0 || reference.invalid === true) return
    reference.invalid = true
    this.#record({ type: 'object', event: 'invalidated', ref, kind, count: reference.count })
  }

  /** Line of the program that got this reference. */
  lineOf(ref: number): number | null {
    return this.#references.get(ref)?.line ?? null
  }

  isAlive(ref: number): boolean {
    return (this.#references.get(ref)?.count ?? 0) > 0
  }

  useAfterRelease(kind: string, ref: number, method: string): void {
    this.#fault(
      'use-after-release',
      ref,
      kind,
      `${method} was called on ${article(kind)} that has been released.`,
    )
  }

  useInvalid(kind: string, ref: number, method: string): void {
    this.#fault('invalid-object', ref, kind, `${method} was called on ${article(kind)} whose owner has gone.`)
  }

  #fault(fault: FaultKind, ref: number, kind: string, message: string): void {
    const line = this.#line()
    // Reading one freed value meets several freed things on the way; one line makes one fault of it.
    const last = this.#lastFault
    if (fault === 'use-after-free' && last?.fault === fault && last.line === line) return
    this.#lastFault = { fault, line }
    this.#record({ type: 'fault', kind: fault, ref, of: kind, message })
  }
}

/** `a bookmark`, `an IMAPITable`. */
export const article = (kind: string): string => (/^[AEIO]/.test(kind) ? `an ${kind}` : `a ${kind}`)
