// says: bare-restriction
import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, FreeProws,
  type SRestriction, RES_AND,
  RES_PROPERTY, RELOP_EQ, RES_BITMASK, BMR_EQZ,
  PR_ENTRYID, PR_RESOURCE_TYPE, PR_STATUS_CODE,
  MAPI_SPOOLER, STATUS_FAILURE, MAPI_EXTENDED, TBL_BATCH,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)

// 1  The status table
const table = session.GetStatusTable(0)

// 2  Three columns are enough
table.SetColumns(
  [PR_ENTRYID, PR_RESOURCE_TYPE, PR_STATUS_CODE],
  TBL_BATCH,
)

// 3  Keep the spooler, if it has not failed
const isSpooler: SRestriction = {
  rt: RES_PROPERTY,
  res: {
    relop: RELOP_EQ,
    ulPropTag: PR_RESOURCE_TYPE,
    lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_SPOOLER },
  },
}
const works: SRestriction = {
  rt: RES_BITMASK,
  res: {
    relBMR: BMR_EQZ,
    ulPropTag: PR_STATUS_CODE,
    ulMask: STATUS_FAILURE,
  },
}
const filter: SRestriction = {
  rt: RES_AND,
  res: { lpRes: [isSpooler, works] },
}

// 4  Its row
const rows = HrQueryAllRows(table, [], filter, null, 0)

if (rows.cRows > 0) {
  // 5  Its status object
  const entryId = rows.aRow[0].lpProps[0].Value
  const spooler = session.OpenEntry(entryId, null, 0).lpUnk

  // 7a  Give the object back
  spooler.Release()
}

// 7b  Give the rows and the table back
FreeProws(rows)
table.Release()
