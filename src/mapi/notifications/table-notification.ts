// Page: table_notification.
import { PR_INSTANCE_KEY, PR_NULL, fnevTableModified } from '../api/constants.ts'
import type { NOTIFICATION } from '../api/interfaces.ts'
import type { HRESULT, SPropValue } from '../api/values.ts'
import { type Row, cellFinder } from '../tables/row.ts'
import { PROP_ID } from '../values/prop-tags.ts'
import { copyPropValue } from '../values/prop-values.ts'

interface Details {
  hResult?: HRESULT
  row?: Row
  prior?: Row | null
  /** The columns in force. */
  cells?: SPropValue[]
}

/** What a table tells its listeners. `event` is one TABLE_ number, not a mask. */
export const tableNotification = (
  event: number,
  { hResult = 0, row, prior, cells = [] }: Details = {},
): NOTIFICATION => ({
  ulEventType: fnevTableModified,
  info: {
    ulTableEvent: event,
    hResult,
    propIndex: keyOf(row),
    propPrior: keyOf(prior),
    row: { lpProps: cells },
  },
})

const findKey = cellFinder(PROP_ID(PR_INSTANCE_KEY))

function keyOf(row: Row | null | undefined): SPropValue {
  const key = row && findKey(row)
  return key ? copyPropValue(key) : { ulPropTag: PR_NULL, Value: null }
}
