/** What the language itself brings; everything else that a worker has is taken away before a program runs. */
const LANGUAGE = new Set<string | symbol>(
  (
    'globalThis Infinity NaN undefined isFinite isNaN parseFloat parseInt ' +
    'decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape ' +
    'Object Function Boolean Symbol Number BigInt Math String RegExp Date JSON Intl Proxy Reflect ' +
    'Error AggregateError EvalError RangeError ReferenceError SuppressedError SyntaxError TypeError URIError ' +
    'Promise Iterator Map Set WeakMap WeakSet DisposableStack AsyncDisposableStack ' +
    'Array ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array ' +
    'Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Array'
  ).split(' '),
)

/**
 * Takes every global away that is not the language's own, from the global object and from all its
 * prototypes. A list of what stays needs no care when browsers grow; a list of what goes would.
 */
export function scrub(realm: object): void {
  const end = Object.prototype
  for (let holder: object | null = realm; holder && holder !== end; holder = Reflect.getPrototypeOf(holder))
    for (const name of Reflect.ownKeys(holder))
      if (!(holder === realm && LANGUAGE.has(name))) remove(holder, name)
}

function remove(holder: object, name: string | symbol): void {
  if (Reflect.deleteProperty(holder, name)) return
  const blank = { value: undefined, writable: false, configurable: false }
  if (!Reflect.defineProperty(holder, name, blank)) Reflect.set(holder, name, undefined)
}
