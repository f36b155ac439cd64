// Pages: prop_tag, prop_type, prop_id, change_prop_type, property-tags.
import {
  MVI_FLAG,
  MV_FLAG,
  MV_INSTANCE,
  PT_MV_STRING8,
  PT_MV_UNICODE,
  PT_STRING8,
  PT_UNICODE,
} from '../api/constants.ts'
import type { PropTag } from '../api/values.ts'

/** A tag from a property type and a property identifier. Page: `prop_tag`. */
export const PROP_TAG = (ulPropType: number, ulPropID: number): PropTag =>
  (((ulPropID & 0xffff) << 16) | (ulPropType & 0xffff)) >>> 0

/** The property type in a tag. Page: `prop_type`. */
export const PROP_TYPE = (ulPropTag: number): number => ulPropTag & 0xffff

/** The property identifier in a tag. Page: `prop_id`. */
export const PROP_ID = (ulPropTag: number): number => ulPropTag >>> 16

/** The tag with another type. Page: `change_prop_type`. */
export const CHANGE_PROP_TYPE = (ulPropTag: number, ulPropType: number): PropTag =>
  ((ulPropTag & 0xffff0000) | (ulPropType & 0xffff)) >>> 0

/** Whether an untrusted value can be a tag at all; C programmers may write it signed. */
export const isPropTag = (value: unknown): value is PropTag =>
  typeof value === 'number' && Number.isInteger(value) && value >= -0x80000000 && value <= 0xffffffff

export const isMultivaluedType = (type: number): boolean => (type & MV_FLAG) !== 0

/** Whether the tag asks for one row for each value. Page: `working-with-multivalued-columns`. */
export const asksForInstances = (tag: number): boolean =>
  (tag & MVI_FLAG) === MVI_FLAG || (tag & MV_INSTANCE) !== 0

export const isStringType = (type: number): boolean => type === PT_STRING8 || type === PT_UNICODE

const isStringListType = (type: number): boolean => type === PT_MV_STRING8 || type === PT_MV_UNICODE

/** Whether a value of one type can be given as the other: the same, or both of them strings. */
export const convertible = (from: number, to: number): boolean =>
  from === to || (isStringType(from) && isStringType(to)) || (isStringListType(from) && isStringListType(to))

/** The string type that MAPI_UNICODE, or its absence, selects. */
export function withCharacterWidth(tag: PropTag, unicode: boolean): PropTag {
  const type = PROP_TYPE(tag)
  if (isStringType(type)) return CHANGE_PROP_TYPE(tag, unicode ? PT_UNICODE : PT_STRING8)
  if (isStringListType(type)) return CHANGE_PROP_TYPE(tag, unicode ? PT_MV_UNICODE : PT_MV_STRING8)
  return tag
}
