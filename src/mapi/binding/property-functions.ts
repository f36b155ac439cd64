import { MAPI_E_INVALID_PARAMETER, MAPI_E_NOT_FOUND, PT_ERROR } from '../api/constants.ts'
import type { IMAPIProp } from '../api/interfaces.ts'
import type { PropTag, SPropValue } from '../api/values.ts'
import { ScDupPropset } from '../mapiutil/props.ts'
import { fail, isFailure, ok, success } from '../outcome.ts'
import { ReadOnlyObject } from '../status/read-only-object.ts'
import { PROP_TYPE } from '../values/prop-tags.ts'
import type { Binder, Bound } from './binder.ts'
import { nothing } from './shapes.ts'

/** The model behind an object with properties: a status object's, or a store's. */
function propsOf(bound: Bound<unknown> | undefined): ReadOnlyObject | undefined {
  const model = bound?.model
  if (model instanceof ReadOnlyObject) return model
  const object = (model as { readonly object?: unknown } | null | undefined)?.object
  return object instanceof ReadOnlyObject ? object : undefined
}

const notAnObject = () =>
  fail(
    MAPI_E_INVALID_PARAMETER,
    'the first argument must be an object with properties, as OpenEntry gives it.',
  )

/** Functions on objects with properties. Page: `hrgetoneprop`. */
export function propertyFunctions(binder: Binder) {
  const { ledger } = binder
  return {
    /** SO-16: it succeeds or fails and never warns. */
    HrGetOneProp: <Tag extends PropTag>(lpMapiProp: IMAPIProp, ulPropTag: Tag): SPropValue<Tag> =>
      binder.call({
        method: 'HrGetOneProp',
        args: [lpMapiProp, ulPropTag],
        run: () => {
          const on = binder.behind(lpMapiProp)
          const object = propsOf(on)
          if (on === undefined || object === undefined) return notAnObject()
          const args = [[ulPropTag], 0] as const
          const values = binder.perform({
            on,
            method: 'GetProps',
            args,
            run: () => object.GetProps(...args),
          })
          if (isFailure(values)) return values
          const [value] = values.value
          if (value === undefined || PROP_TYPE(value.ulPropTag) === PT_ERROR)
            return fail(MAPI_E_NOT_FOUND, 'the object does not have this property.')
          return ok(value)
        },
        shape: (value) => {
          ledger.allocate('SPropValue', value)
          ledger.contain(value, [value.Value])
          return value as SPropValue<Tag>
        },
      }),
    HrSetOneProp: (lpMapiProp: IMAPIProp, lpProp: SPropValue) =>
      binder.call({
        method: 'HrSetOneProp',
        args: [lpMapiProp, lpProp],
        run: () => {
          const on = binder.behind(lpMapiProp)
          const object = propsOf(on)
          if (on === undefined || object === undefined) return notAnObject()
          const problems = binder.perform({
            on,
            method: 'SetProps',
            args: [[lpProp]],
            run: () => object.SetProps([lpProp]),
          })
          if (isFailure(problems)) return problems
          const problem = problems.value?.[0]
          return problem ? fail(problem.scode, 'the property cannot be changed.') : success
        },
        shape: nothing,
      }),
    ScDupPropset: (rgprop: readonly SPropValue[]): SPropValue[] =>
      binder.call({
        method: 'ScDupPropset',
        args: [rgprop],
        local: true,
        run: () => {
          const copy = ScDupPropset(rgprop)
          return copy === null ? fail(MAPI_E_INVALID_PARAMETER, 'that is no list of properties.') : ok(copy)
        },
        shape: (copy) => {
          ledger.allocate('SPropValue[]', copy)
          ledger.contain(
            copy,
            copy.map(({ Value }) => Value),
          )
          return copy
        },
      }),
  }
}
