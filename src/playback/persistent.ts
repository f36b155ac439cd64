// A map whose versions share structure: `set` and `delete` copy a handful of small nodes and leave the old
// version as it was. A hash array mapped trie over 32-bit hashes; numbers are their own hash.

type Key = string | number

interface Leaf<K extends Key, V> {
  readonly hash: number
  /** More than one only where hashes collide. */
  readonly entries: readonly (readonly [K, V])[]
}

/** `bits` says which of the 32 slots are taken; `slots` holds those, in order. */
interface Branch<K extends Key, V> {
  readonly bits: number
  readonly slots: readonly Node<K, V>[]
}

type Node<K extends Key, V> = Leaf<K, V> | Branch<K, V>

const BITS = 5
const MASK = 31

const isLeaf = <K extends Key, V>(node: Node<K, V>): node is Leaf<K, V> => 'entries' in node

const hashOf = (key: Key): number => {
  if (typeof key === 'number') return key >>> 0
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index += 1)
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

const ones = (bits: number): number => {
  let n = bits - ((bits >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

const bitAt = (hash: number, shift: number): number => 1 << ((hash >>> shift) & MASK)
const slotOf = (bits: number, bit: number): number => ones(bits & (bit - 1))

const replaced = <T>(list: readonly T[], index: number, value: T): T[] => {
  const copy = list.slice()
  copy[index] = value
  return copy
}

const join = <K extends Key, V>(one: Leaf<K, V>, other: Leaf<K, V>, shift: number): Branch<K, V> => {
  const a = bitAt(one.hash, shift)
  const b = bitAt(other.hash, shift)
  if (a === b) return { bits: a, slots: [join(one, other, shift + BITS)] }
  const first = (one.hash >>> shift) & MASK
  const second = (other.hash >>> shift) & MASK
  return { bits: a | b, slots: first < second ? [one, other] : [other, one] }
}

const put = <K extends Key, V>(
  node: Node<K, V>,
  hash: number,
  key: K,
  value: V,
  shift: number,
): { node: Node<K, V>; grew: boolean } => {
  if (isLeaf(node)) {
    if (node.hash !== hash) return { node: join(node, { hash, entries: [[key, value]] }, shift), grew: true }
    const at = node.entries.findIndex(([known]) => known === key)
    return at < 0
      ? { node: { hash, entries: [...node.entries, [key, value]] }, grew: true }
      : { node: { hash, entries: replaced(node.entries, at, [key, value] as const) }, grew: false }
  }
  const bit = bitAt(hash, shift)
  const slot = slotOf(node.bits, bit)
  const child = node.slots[slot]
  if ((node.bits & bit) === 0 || child === undefined) {
    const slots = node.slots.slice()
    slots.splice(slot, 0, { hash, entries: [[key, value]] })
    return { node: { bits: node.bits | bit, slots }, grew: true }
  }
  const below = put(child, hash, key, value, shift + BITS)
  return { node: { bits: node.bits, slots: replaced(node.slots, slot, below.node) }, grew: below.grew }
}

/** The node without the key; null when nothing is left, the node itself when the key was not there. */
const without = <K extends Key, V>(
  node: Node<K, V>,
  hash: number,
  key: K,
  shift: number,
): Node<K, V> | null => {
  if (isLeaf(node)) {
    const entries = node.entries.filter(([known]) => known !== key)
    if (entries.length === node.entries.length) return node
    return entries.length === 0 ? null : { hash: node.hash, entries }
  }
  const bit = bitAt(hash, shift)
  if ((node.bits & bit) === 0) return node
  const slot = slotOf(node.bits, bit)
  const child = node.slots[slot]
  if (child === undefined) return node
  const below = without(child, hash, key, shift + BITS)
  if (below === child) return node
  if (below !== null) return { bits: node.bits, slots: replaced(node.slots, slot, below) }
  const slots = node.slots.filter((_, index) => index !== slot)
  return slots.length === 0 ? null : { bits: node.bits & ~bit, slots }
}

function* walk<K extends Key, V>(node: Node<K, V>): Generator<readonly [K, V]> {
  if (isLeaf(node)) yield* node.entries
  else for (const child of node.slots) yield* walk(child)
}

export class PersistentMap<K extends Key, V> {
  readonly #root: Node<K, V> | null
  readonly size: number

  private constructor(root: Node<K, V> | null, size: number) {
    this.#root = root
    this.size = size
  }

  static empty<K extends Key, V>(): PersistentMap<K, V> {
    return new PersistentMap<K, V>(null, 0)
  }

  get(key: K): V | undefined {
    const hash = hashOf(key)
    let node = this.#root
    for (let shift = 0; node !== null; shift += BITS) {
      if (isLeaf(node)) return node.entries.find(([known]) => known === key)?.[1]
      const bit = bitAt(hash, shift)
      if ((node.bits & bit) === 0) return undefined
      node = node.slots[slotOf(node.bits, bit)] ?? null
    }
    return undefined
  }

  has(key: K): boolean {
    return this.get(key) !== undefined
  }

  set(key: K, value: V): PersistentMap<K, V> {
    const hash = hashOf(key)
    if (this.#root === null) return new PersistentMap<K, V>({ hash, entries: [[key, value]] }, 1)
    const { node, grew } = put(this.#root, hash, key, value, 0)
    return new PersistentMap(node, grew ? this.size + 1 : this.size)
  }

  delete(key: K): PersistentMap<K, V> {
    if (this.#root === null) return this
    const root = without(this.#root, hashOf(key), key, 0)
    return root === this.#root ? this : new PersistentMap(root, this.size - 1)
  }

  /** In no order that means anything. */
  *entries(): Generator<readonly [K, V]> {
    if (this.#root !== null) yield* walk(this.#root)
  }

  *values(): Generator<V> {
    for (const [, value] of this.entries()) yield value
  }
}

/** A list that only grows; its versions share structure. */
export class PersistentList<T> {
  readonly #items: PersistentMap<number, T>

  private constructor(items: PersistentMap<number, T>) {
    this.#items = items
  }

  static empty<T>(): PersistentList<T> {
    return new PersistentList<T>(PersistentMap.empty())
  }

  get length(): number {
    return this.#items.size
  }

  at(index: number): T | undefined {
    return this.#items.get(index < 0 ? this.length + index : index)
  }

  push(item: T): PersistentList<T> {
    return new PersistentList(this.#items.set(this.length, item))
  }

  slice(from = 0, to = this.length): T[] {
    const found: T[] = []
    for (let index = Math.max(0, from); index < Math.min(to, this.length); index += 1) {
      const item = this.#items.get(index)
      if (item !== undefined) found.push(item)
    }
    return found
  }
}
