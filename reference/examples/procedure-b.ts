// For: procedure-b
// Views: messages, status-table
// En: Each transport flushes itself, but for Pager: there the spooler does it, with Pager as the target.
// Fr: Chaque transport se vide lui-même, sauf Pager : là c'est le spouleur qui le fait, avec Pager pour cible.
// Returns: IMAPIStatus::FlushQueues S_OK, S_OK, S_OK, S_OK, S_OK, S_OK
// Sent: 5
// Asks: 1

import {
  FLUSH_FORCE, FLUSH_NO_UI, FLUSH_UPLOAD, FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx,
  MAPIUninitialize, MAPI_EXTENDED, MAPI_SPOOLER, MAPI_TRANSPORT_PROVIDER, PR_ENTRYID,
  PR_RESOURCE_METHODS, PR_RESOURCE_TYPE, RELOP_EQ, RES_PROPERTY, STATUS_FLUSH_QUEUES, TBL_BATCH,
  type SRestriction,
} from 'mapi'

const flags = FLUSH_UPLOAD | FLUSH_NO_UI | FLUSH_FORCE
const ofType = (Value: number): SRestriction => ({
  rt: RES_PROPERTY,
  res: {
    relop: RELOP_EQ,
    ulPropTag: PR_RESOURCE_TYPE,
    lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value },
  },
})

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)

// 1  The status table, from the session
const table = session.GetStatusTable(0)

// 2  Three columns: what can be flushed is in the row already
const columns = [PR_ENTRYID, PR_RESOURCE_TYPE, PR_RESOURCE_METHODS] as const
table.SetColumns(columns, TBL_BATCH)

// 3  The spooler, once, before the loop
const own = HrQueryAllRows(table, columns, ofType(MAPI_SPOOLER), null, 0)
const spooler = own.cRows > 0 ? session.OpenEntry(own.aRow[0].lpProps[0].Value, null, 0).lpUnk : null
FreeProws(own)

// 4  The transports' rows: the new filter replaces the old
const rows = HrQueryAllRows(table, columns, ofType(MAPI_TRANSPORT_PROVIDER), null, 0)
//

for (const { lpProps: [id, , methods] } of rows.aRow) {
  if (methods.Value & STATUS_FLUSH_QUEUES) {
    // 5  It can be flushed: by its own object
    const { lpUnk: transport } = session.OpenEntry(id.Value, null, 0)
    transport.FlushQueues(0, null, flags)
    transport.Release()
    //
  } else {
    // 6  It cannot: by the spooler's, with its identifier as the target
    spooler?.FlushQueues(0, id.Value, flags)
    //
  }
}

// 7  Outside the loop, once
spooler?.Release()
FreeProws(rows)
table.Release()
//

session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
