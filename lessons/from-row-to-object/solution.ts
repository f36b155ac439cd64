import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, FreeProws,
  type PropertyValue, type SRestriction, RES_EXIST, RES_PROPERTY, RELOP_EQ,
  PR_ENTRYID, PR_STORE_ENTRYID, PR_RESOURCE_TYPE, MAPI_SPOOLER,
  MAPI_STATUS, IID_IMAPIProp, SUPPRESS_UI, MAPI_EXTENDED,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)

const spoolersRow: SRestriction = {
  rt: RES_PROPERTY,
  res: {
    relop: RELOP_EQ,
    ulPropTag: PR_RESOURCE_TYPE,
    lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_SPOOLER },
  },
}
const storesRow: SRestriction = { rt: RES_EXIST, res: { ulPropTag: PR_STORE_ENTRYID } }

const open = (entryId: PropertyValue) => {
  // 1  From identifier to object
  const { ulObjType, lpUnk } = session.OpenEntry(entryId, null, 0)
  console.log(ulObjType)

  // 2  Only a status object has a state to validate
  if (ulObjType === MAPI_STATUS) lpUnk.ValidateState(0, SUPPRESS_UI)

  // 3  The same object once more, by another interface
  const prop = lpUnk.QueryInterface(IID_IMAPIProp)

  // 4  Give back every reference
  prop.Release()
  lpUnk.Release()
}

const spooler = HrQueryAllRows(table, [PR_ENTRYID], spoolersRow, null, 0)
for (const row of spooler.aRow) open(row.lpProps[0].Value)
FreeProws(spooler)

const store = HrQueryAllRows(table, [PR_STORE_ENTRYID], storesRow, null, 0)
for (const row of store.aRow) open(row.lpProps[0].Value)
FreeProws(store)

table.Release()
