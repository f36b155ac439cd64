// fails: together
import {
  MAPIInitialize, MAPILogonEx, FreeProws,
  PROP_TAG, PROP_ID, PROP_TYPE, CHANGE_PROP_TYPE, PpropFindProp,
  PR_DISPLAY_NAME, PR_STATUS_STRING,
  PT_ERROR, PT_UNSPECIFIED, MAPI_EXTENDED,
} from 'mapi'

const hex = (number: number) => `0x${number.toString(16)}`

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
table.SetColumns([PR_DISPLAY_NAME, PR_STATUS_STRING], 0)
const rows = table.QueryRows(50, 0)

// 1  A tag, taken apart
const id = PROP_ID(PR_STATUS_STRING)
console.log(hex(id), hex(PROP_TYPE(PR_STATUS_STRING)))

// 2  The same property, of two other types
const missing = PROP_TAG(PT_ERROR, id)
const ofAnyType = CHANGE_PROP_TYPE(
  PR_STATUS_STRING,
  PT_UNSPECIFIED,
)
console.log(hex(ofAnyType))

// 3  Who really has a status string?
for (const row of rows.aRow) {
  const found = PpropFindProp(row.lpProps, ofAnyType)
  if (found && PROP_TYPE(found.ulPropTag) !== PT_ERROR)
    console.log(row.lpProps[0].Value, found.Value)
}

FreeProws(rows)
table.Release()
