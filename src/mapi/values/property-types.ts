// What a value of each property type looks like, and how two are compared. Page: property-types.
import * as pt from '../api/constants.ts'
import type { FILETIME } from '../api/values.ts'
import { compareBytes, isBytes } from './bytes.ts'
import { guidBytes, isGuid } from './guid.ts'
import { compareByLetter } from './strings.ts'

/** A property type. Its functions other than `accepts` may be given accepted values only. */
export interface PropertyType {
  readonly name: string
  /** In words, for messages: `a whole number of 32 bits`. */
  readonly expects: string
  accepts(value: unknown): boolean
  /** A value that shares nothing with the one given. */
  copy(value: unknown): unknown
  /** Less than, equal to or greater than zero; absent where the type has no order. */
  readonly compare: ((a: unknown, b: unknown) => number) | undefined
  /** Size in bytes, as UlPropSize counts: with the final zero of a string. */
  size(value: unknown): number
}

interface Definition<T> {
  name: string
  expects: string
  is: (value: unknown) => value is T
  copy?: (value: T) => unknown
  compare?: (a: T, b: T) => number
  size: number | ((value: T) => number)
}

const define = <T>({ is, copy, compare, size, name, expects }: Definition<T>): PropertyType => ({
  name,
  expects,
  accepts: is,
  copy: copy ? (value) => copy(value as T) : (value) => value,
  compare: compare && ((a, b) => compare(a as T, b as T)),
  size: typeof size === 'number' ? () => size : (value) => size(value as T),
})

const order = <T extends number | bigint>(a: T, b: T): number => (a > b ? 1 : a === b ? 0 : -1)
const isNumber = (value: unknown): value is number => typeof value === 'number'
const isText = (value: unknown): value is string => typeof value === 'string'
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const integer =
  (bits: number) =>
  (value: unknown): value is number =>
    Number.isInteger(value) && isNumber(value) && value >= -(2 ** (bits - 1)) && value < 2 ** bits
const isWide = (value: unknown): value is number | bigint =>
  typeof value === 'bigint' ? value >= -(2n ** 63n) && value < 2n ** 64n : Number.isSafeInteger(value)
const isBoolean = (value: unknown): value is boolean | number =>
  typeof value === 'boolean' || integer(16)(value)
const half = (value: unknown): boolean => integer(32)(value)
const isFileTime = (value: unknown): value is FILETIME =>
  isObject(value) &&
  'dwLowDateTime' in value &&
  'dwHighDateTime' in value &&
  half(value.dwLowDateTime) &&
  half(value.dwHighDateTime)

const signed64 = (value: number | bigint): bigint => BigInt.asIntN(64, BigInt(value))

const wide = (name: string, expects: string): PropertyType =>
  define({
    name,
    expects,
    is: isWide,
    copy: signed64,
    compare: (a, b) => order(signed64(a), signed64(b)),
    size: 8,
  })
const real = (name: string, expects: string, size: number, round: (value: number) => number): PropertyType =>
  define({ name, expects, is: isNumber, compare: (a, b) => order(round(a), round(b)), size })
const text = (name: string, bytes: number): PropertyType =>
  define({
    name,
    expects: 'a string',
    is: isText,
    compare: compareByLetter,
    size: (value) => (value.length + 1) * bytes,
  })

const scalars: readonly (readonly [number, PropertyType])[] = [
  [
    pt.PT_NULL,
    define({
      name: 'PT_NULL',
      expects: 'null',
      is: (_value): _value is unknown => true,
      copy: () => null,
      compare: () => 0,
      size: 0,
    }),
  ],
  [
    pt.PT_I2,
    define({
      name: 'PT_I2',
      expects: 'a whole number of 16 bits',
      is: integer(16),
      compare: (a, b) => order((a << 16) >> 16, (b << 16) >> 16),
      size: 2,
    }),
  ],
  [
    pt.PT_LONG,
    define({
      name: 'PT_LONG',
      expects: 'a whole number of 32 bits',
      is: integer(32),
      compare: (a, b) => order(a | 0, b | 0),
      size: 4,
    }),
  ],
  [pt.PT_R4, real('PT_R4', 'a number', 4, Math.fround)],
  [pt.PT_DOUBLE, real('PT_DOUBLE', 'a number', 8, (value) => value)],
  [pt.PT_CURRENCY, wide('PT_CURRENCY', 'a bigint, in ten-thousandths of the currency unit')],
  [pt.PT_APPTIME, real('PT_APPTIME', 'a number of days', 8, (value) => value)],
  [
    pt.PT_ERROR,
    define({
      name: 'PT_ERROR',
      expects: 'an HRESULT',
      is: integer(32),
      copy: (v) => v >>> 0,
      compare: (a, b) => order(a | 0, b | 0),
      size: 4,
    }),
  ],
  [
    pt.PT_BOOLEAN,
    define({
      name: 'PT_BOOLEAN',
      expects: 'true or false',
      is: isBoolean,
      copy: Boolean,
      compare: (a, b) => order(Number(Boolean(a)), Number(Boolean(b))),
      size: 2,
    }),
  ],
  [
    pt.PT_OBJECT,
    define({
      name: 'PT_OBJECT',
      expects: 'a reserved number',
      is: (v): v is unknown => v === null || isNumber(v),
      size: 0,
    }),
  ],
  [pt.PT_I8, wide('PT_I8', 'a bigint of 64 bits')],
  [pt.PT_STRING8, text('PT_STRING8', 1)],
  [pt.PT_UNICODE, text('PT_UNICODE', 2)],
  [
    pt.PT_SYSTIME,
    define({
      name: 'PT_SYSTIME',
      expects: 'a FILETIME, { dwLowDateTime, dwHighDateTime }',
      is: isFileTime,
      copy: ({ dwLowDateTime, dwHighDateTime }) => ({ dwLowDateTime, dwHighDateTime }),
      compare: (a, b) =>
        order(a.dwHighDateTime >>> 0, b.dwHighDateTime >>> 0) ||
        order(a.dwLowDateTime >>> 0, b.dwLowDateTime >>> 0),
      size: 8,
    }),
  ],
  [
    pt.PT_CLSID,
    define({
      name: 'PT_CLSID',
      expects: 'a GUID, {xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx}',
      is: isGuid,
      compare: (a, b) => compareBytes(guidBytes(a), guidBytes(b)),
      size: 16,
    }),
  ],
  [
    pt.PT_BINARY,
    define({
      name: 'PT_BINARY',
      expects: 'a Uint8Array',
      is: isBytes,
      copy: (v) => Uint8Array.from(v),
      compare: compareBytes,
      size: (v) => v.length,
    }),
  ],
  [pt.PT_SRESTRICTION, define({ name: 'PT_SRESTRICTION', expects: 'a restriction', is: isObject, size: 0 })],
  [pt.PT_ACTIONS, define({ name: 'PT_ACTIONS', expects: 'a list of actions', is: isObject, size: 0 })],
]

/** Several values of one type: an ordered tuple, compared element by element. Page: `imapitable-sorttable`. */
const listOf = (one: PropertyType): PropertyType => {
  const compare = one.compare
  return define<readonly unknown[]>({
    name: one.name.replace('PT_', 'PT_MV_'),
    expects: `an array, each element ${one.expects}`,
    is: (value): value is readonly unknown[] =>
      Array.isArray(value) && value.every((element) => one.accepts(element)),
    copy: (values) => values.map((value) => one.copy(value)),
    ...(compare && {
      compare: (a, b) => {
        for (let i = 0; i < a.length && i < b.length; i++) {
          const difference = compare(a[i], b[i])
          if (difference !== 0) return difference
        }
        return Math.sign(a.length - b.length)
      },
    }),
    size: (values) => values.reduce((sum: number, value) => sum + one.size(value), 0),
  })
}

const single = new Set<number>([
  pt.PT_NULL,
  pt.PT_ERROR,
  pt.PT_BOOLEAN,
  pt.PT_OBJECT,
  pt.PT_SRESTRICTION,
  pt.PT_ACTIONS,
])

const types = new Map<number, PropertyType>([
  ...scalars,
  ...scalars
    .filter(([number]) => !single.has(number))
    .map(([number, one]) => [number | pt.MV_FLAG, listOf(one)] as const),
])

/** The property type with this number; undefined for PT_UNSPECIFIED and numbers that are no type. */
export const propertyType = (number: number): PropertyType | undefined => types.get(number)
