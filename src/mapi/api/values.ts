/** An HRESULT, unsigned: failure is bit 31 alone. Page: `error-handling-in-mapi`. */
export type HRESULT = number

/** An interface identifier, written as its GUID. */
export type IID = string & { readonly __iid?: never }

/** Bytes. C's `cb` is the array's length. Page: `sbinary`. */
export type SBinary = Uint8Array

/** 100-nanosecond intervals since 1601-01-01 UTC, in two unsigned halves. Page: `filetime`. */
export interface FILETIME {
  dwLowDateTime: number
  dwHighDateTime: number
}

/** The TypeScript type of a value, by property type. Page: `property-types`. */
export interface PropertyTypes {
  PT_UNSPECIFIED: PropertyValue
  PT_NULL: null
  PT_I2: number
  PT_LONG: number
  PT_R4: number
  PT_DOUBLE: number
  /** Ten-thousandths of the currency unit. */
  PT_CURRENCY: bigint
  PT_APPTIME: number
  PT_ERROR: HRESULT
  PT_BOOLEAN: boolean
  PT_OBJECT: number
  PT_I8: bigint
  PT_STRING8: string
  PT_UNICODE: string
  PT_SYSTIME: FILETIME
  PT_CLSID: string
  PT_BINARY: SBinary
  PT_SRESTRICTION: object
  PT_ACTIONS: object
  PT_MV_I2: number[]
  PT_MV_LONG: number[]
  PT_MV_R4: number[]
  PT_MV_DOUBLE: number[]
  PT_MV_CURRENCY: bigint[]
  PT_MV_APPTIME: number[]
  PT_MV_I8: bigint[]
  PT_MV_STRING8: string[]
  PT_MV_UNICODE: string[]
  PT_MV_SYSTIME: FILETIME[]
  PT_MV_CLSID: string[]
  PT_MV_BINARY: SBinary[]
}

/** The name of a property type, as a tag carries it. Page: `property-types`. */
export type PropTypeName = keyof PropertyTypes

/** Any property value; C's union `_PV`. */
export type PropertyValue =
  | null
  | number
  | bigint
  | boolean
  | string
  | SBinary
  | FILETIME
  | object
  | number[]
  | bigint[]
  | string[]
  | FILETIME[]
  | SBinary[]

/** A property tag: identifier in the high word, type in the low. It carries its value's type. Page: `property-tags`. */
export type PropTag<T extends PropTypeName = PropTypeName> = number & { readonly __type?: T }

/** The type of the value that a tag announces. */
export type ValueOf<Tag> = Tag extends { readonly __type?: infer T }
  ? unknown extends T
    ? PropertyValue
    : PropertyTypes[Extract<T, PropTypeName>]
  : PropertyValue

/**
 * A property: its tag and its value. A value that does not exist has a tag of type PT_ERROR, and the
 * reason as its value, so look at `PROP_TYPE(ulPropTag)` before you trust `Value`. Page: `spropvalue`.
 */
export interface SPropValue<Tag extends PropTag = PropTag> {
  ulPropTag: Tag
  Value: ValueOf<Tag>
}

/** One property for each tag of a list, in its order. */
export type SPropValues<Tags extends readonly PropTag[]> = {
  -readonly [I in keyof Tags]: SPropValue<Tags[I]>
}

/** A row of a table. Page: `srow`. */
export interface SRow<Tags extends readonly PropTag[] = PropTag[]> {
  lpProps: SPropValues<Tags>
}

/** A set of rows: one block of memory, and one more for each row. Free it with FreeProws. Page: `srowset`. */
export interface SRowSet<Tags extends readonly PropTag[] = PropTag[]> {
  cRows: number
  aRow: SRow<Tags>[]
}

/** What went wrong with one property of several. Page: `spropproblem`. */
export interface SPropProblem {
  /** Index of the property in the list that was passed. */
  ulIndex: number
  ulPropTag: PropTag
  scode: HRESULT
}

/** One column to sort by. Page: `ssortorder`. */
export interface SSortOrder {
  ulPropTag: PropTag
  /** TABLE_SORT_ASCEND or TABLE_SORT_DESCEND. */
  ulOrder: number
}

/** A sort order. Page: `ssortorderset`. */
export interface SSortOrderSet {
  cSorts?: number
  cCategories: number
  cExpanded: number
  aSort: SSortOrder[]
}

/** Details of an error. Page: `mapierror`. */
export interface MAPIERROR {
  ulVersion: number
  lpszError: string | null
  lpszComponent: string | null
  ulLowLevelError: number
  ulContext: number
}
