import {
  MAPI_E_COMPUTED,
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_NO_ACCESS,
  PR_ENTRYID,
  PR_INSTANCE_KEY,
  PR_OBJECT_TYPE,
  PR_ROWID,
  PR_STATUS_CODE,
  PT_ERROR,
  PT_NULL,
  PT_OBJECT,
} from '../api/constants.ts'
import type { PropTag, SPropProblem, SPropValue } from '../api/values.ts'
import { fail, ok, success, type Outcome } from '../outcome.ts'
import { isPropTag, PROP_ID, PROP_TYPE } from '../values/prop-tags.ts'
import { problemWith } from '../values/prop-values.ts'
import { readProps, tagsOf } from './props.ts'

/** What MAPI or the provider works out anew at every reading; see ST-07. */
const COMPUTED = new Set([PR_ENTRYID, PR_INSTANCE_KEY, PR_OBJECT_TYPE, PR_ROWID, PR_STATUS_CODE].map(PROP_ID))

/** Neither is a property to be changed. Page: `imapiprop-setprops`. */
const isIgnored = (tag: PropTag): boolean => PROP_TYPE(tag) === PT_NULL || PROP_TYPE(tag) === PT_ERROR

const isList = (value: unknown): boolean => Array.isArray(value) && value.length > 0

/** departs: SO-12. Every property of a read-only object is a problem of its own, and the call succeeds. */
function problemsOf(tags: readonly PropTag[]): SPropProblem[] | null {
  const problems = tags
    .map((ulPropTag, ulIndex) => ({
      ulIndex,
      ulPropTag,
      scode: COMPUTED.has(PROP_ID(ulPropTag)) ? MAPI_E_COMPUTED : MAPI_E_NO_ACCESS,
    }))
    .filter(({ ulPropTag }) => !isIgnored(ulPropTag))
  return problems.length === 0 ? null : problems
}

/**
 * An object whose properties can be read only. Asking for more access than that is no error, and does not
 * give it. Pages: `imapipropiunknown`, `permissions-for-mapi-objects-and-properties`.
 */
export class ReadOnlyObject {
  readonly #properties: () => readonly SPropValue[]

  constructor(properties: () => readonly SPropValue[]) {
    this.#properties = properties
  }

  GetProps(tags: readonly PropTag[] | null, flags: number): Outcome<SPropValue[]> {
    return readProps(this.#properties(), tags, flags)
  }

  GetPropList(flags: number): Outcome<PropTag[]> {
    return tagsOf(this.#properties(), flags)
  }

  SetProps(properties: readonly SPropValue[]): Outcome<SPropProblem[] | null> {
    if (!isList(properties))
      return fail(MAPI_E_INVALID_PARAMETER, 'SetProps wants a list of at least one property.')
    for (const [index, property] of properties.entries()) {
      const problem = problemWith(property, `lpPropArray[${index}]`)
      if (problem !== undefined) return fail(MAPI_E_INVALID_PARAMETER, problem)
      if (PROP_TYPE(property.ulPropTag) === PT_OBJECT)
        return fail(MAPI_E_INVALID_PARAMETER, `lpPropArray[${index}] is of type PT_OBJECT.`)
    }
    return ok(problemsOf(properties.map(({ ulPropTag }) => ulPropTag)))
  }

  DeleteProps(tags: readonly PropTag[]): Outcome<SPropProblem[] | null> {
    if (!isList(tags) || !tags.every(isPropTag))
      return fail(MAPI_E_INVALID_PARAMETER, 'DeleteProps wants a list of at least one tag.')
    return ok(problemsOf(tags))
  }

  /** SO-02: not transacted, so there is nothing to save. */
  SaveChanges(): Outcome {
    return success
  }
}
