// For: procedure-a
// Views: messages, status-table
// En: Both directions in one call; one dialog comes all the same, since the fax never learnt to keep quiet.
// Fr: Les deux sens en un appel ; un dialogue vient tout de même, car le fax n'a jamais appris à se taire.
// Returns: IMAPIStatus::FlushQueues S_OK
// Sent: 5
// Received: 6
// Asks: 1

import {
  FLUSH_DOWNLOAD, FLUSH_NO_UI, FLUSH_UPLOAD, FreeProws, HrQueryAllRows, MAPIInitialize,
  MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MAPI_SPOOLER, MAPI_STATUS, PR_ENTRYID,
  PR_RESOURCE_TYPE, RELOP_EQ, RES_PROPERTY, TBL_BATCH, type SRestriction,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)

// 1  The status table, from the session
const table = session.GetStatusTable(0)

// 2  Two columns are enough
table.SetColumns([PR_ENTRYID, PR_RESOURCE_TYPE], TBL_BATCH)

// 3  The restriction, whole: its tag too
const isSpooler: SRestriction = {
  rt: RES_PROPERTY,
  res: {
    relop: RELOP_EQ,
    ulPropTag: PR_RESOURCE_TYPE,
    lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_SPOOLER },
  },
}

// 4  Its row, if there is one
const rows = HrQueryAllRows(table, null, isSpooler, null, 0)
const row = rows.aRow.at(0)
if (row) {
  // 5  The object that the row stands for
  const { ulObjType, lpUnk: spooler } = session.OpenEntry(row.lpProps[0].Value, null, 0)

  // 6  Send and fetch, and ask nobody
  if (ulObjType === MAPI_STATUS)
    spooler.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_DOWNLOAD | FLUSH_NO_UI)

  // 7a  Release the object
  spooler.Release()
  //
}

// 7b  Free the rows, release the table
FreeProws(rows)
table.Release()
//

session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
