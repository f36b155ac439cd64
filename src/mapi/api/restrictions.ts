import type {
  RES_AND,
  RES_ANNOTATION,
  RES_BITMASK,
  RES_COMMENT,
  RES_COMPAREPROPS,
  RES_CONTENT,
  RES_COUNT,
  RES_EXIST,
  RES_NOT,
  RES_OR,
  RES_PROPERTY,
  RES_SIZE,
  RES_SUBRESTRICTION,
} from './constants.ts'
import type { PropTag, SPropValue } from './values.ts'

/** All of the children must match; none at all matches. Page: `sandrestriction`. */
export interface SAndRestriction {
  lpRes: SRestriction[]
}

/** One of the children must match; none at all does not. Page: `sorrestriction`. */
export interface SOrRestriction {
  lpRes: SRestriction[]
}

/** The one child must not match. Page: `snotrestriction`. */
export interface SNotRestriction {
  ulReserved?: 0
  lpRes: SRestriction
}

/** A string or binary property against a pattern. Page: `scontentrestriction`. */
export interface SContentRestriction {
  /** FL_FULLSTRING, FL_PREFIX or FL_SUBSTRING; with FL_IGNORECASE, FL_IGNORENONSPACE, FL_LOOSE. */
  ulFuzzyLevel: number
  ulPropTag: PropTag
  lpProp: SPropValue
}

/** `property relop constant`, in that order. Page: `spropertyrestriction`. */
export interface SPropertyRestriction {
  /** RELOP_EQ, RELOP_NE, RELOP_LT, RELOP_LE, RELOP_GT or RELOP_GE. */
  relop: number
  ulPropTag: PropTag
  lpProp: SPropValue
}

/** `property relop property`, of one type. Page: `scomparepropsrestriction`. */
export interface SComparePropsRestriction {
  relop: number
  ulPropTag1: PropTag
  ulPropTag2: PropTag
}

/** `property & ulMask`: none of its bits (BMR_EQZ) or any of them (BMR_NEZ). Page: `sbitmaskrestriction`. */
export interface SBitMaskRestriction {
  /** BMR_EQZ or BMR_NEZ. */
  relBMR: number
  ulPropTag: PropTag<'PT_LONG'>
  ulMask: number
}

/** The size of a property's value, in bytes, against a number. Page: `ssizerestriction`. */
export interface SSizeRestriction {
  relop: number
  ulPropTag: PropTag
  cb: number
}

/** The row has a value for the property. Page: `sexistrestriction`. */
export interface SExistRestriction {
  ulReserved1?: 0
  ulPropTag: PropTag
  ulReserved2?: 0
}

/** Rows of an embedded table: recipients or attachments. Page: `ssubrestriction`. */
export interface SSubRestriction {
  ulSubObject: PropTag
  lpRes: SRestriction
}

/** A restriction with properties that say something about it. Page: `scommentrestriction`. */
export interface SCommentRestriction {
  lpRes: SRestriction | null
  lpProp: SPropValue[]
}

/** At most `ulCount` matches. Page: `scountrestriction`. */
export interface SCountRestriction {
  ulCount: number
  lpRes: SRestriction
}

/**
 * A filter for the rows of a table: `rt` says which structure `res` is. Page: `srestriction`.
 *
 * @example
 * const onlyTransports: SRestriction = {
 *   rt: RES_PROPERTY,
 *   res: {
 *     relop: RELOP_EQ,
 *     ulPropTag: PR_RESOURCE_TYPE,
 *     lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_TRANSPORT_PROVIDER },
 *   },
 * }
 */
export type SRestriction =
  | { rt: typeof RES_AND; res: SAndRestriction }
  | { rt: typeof RES_OR; res: SOrRestriction }
  | { rt: typeof RES_NOT; res: SNotRestriction }
  | { rt: typeof RES_CONTENT; res: SContentRestriction }
  | { rt: typeof RES_PROPERTY; res: SPropertyRestriction }
  | { rt: typeof RES_COMPAREPROPS; res: SComparePropsRestriction }
  | { rt: typeof RES_BITMASK; res: SBitMaskRestriction }
  | { rt: typeof RES_SIZE; res: SSizeRestriction }
  | { rt: typeof RES_EXIST; res: SExistRestriction }
  | { rt: typeof RES_SUBRESTRICTION; res: SSubRestriction }
  | { rt: typeof RES_COMMENT; res: SCommentRestriction }
  | { rt: typeof RES_ANNOTATION; res: SCommentRestriction }
  | { rt: typeof RES_COUNT; res: SCountRestriction }
