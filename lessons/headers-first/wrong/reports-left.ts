// fails: deleted
import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, HrGetOneProp,
  FreeProws, MAPIFreeBuffer, Sleep,
  type IMAPIStatus, type IMAPIFolder, type SRestriction, RES_BITMASK,
  BMR_NEZ,
  PR_ENTRYID, PR_STATUS_CODE, STATUS_REMOTE_ACCESS,
  PR_REMOTE_VALIDATE_OK,
  PR_MESSAGE_CLASS, PR_MESSAGE_SIZE, IID_IMAPIFolder,
  REFRESH_XP_HEADER_CACHE, PROCESS_XP_HEADER_CACHE, SUPPRESS_UI,
  MSGSTATUS_REMOTE_DOWNLOAD, MSGSTATUS_REMOTE_DELETE, MAPI_EXTENDED,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)

// 0a  Remote transports have a bit in their status code
const remote: SRestriction = {
  rt: RES_BITMASK,
  res: {
    relBMR: BMR_NEZ,
    ulPropTag: PR_STATUS_CODE,
    ulMask: STATUS_REMOTE_ACCESS,
  },
}
const tags = [PR_ENTRYID, PR_STATUS_CODE] as const
const rows = HrQueryAllRows(table, tags, remote, null, 0)

// 0b  What shall become of a message: its marks
const BOTH = MSGSTATUS_REMOTE_DOWNLOAD | MSGSTATUS_REMOTE_DELETE
const marksFor = (messageClass: string, size: number) => {
  if (messageClass.startsWith('Report.')) return 0
  if (size <= 10_000) return BOTH
  if (size <= 60_000) return MSGSTATUS_REMOTE_DOWNLOAD
  return 0
}

// 1a  Ask the object until it may be called again
const waitFor = (transport: IMAPIStatus) => {
  for (;;) {
    const validateOk = HrGetOneProp(transport, PR_REMOTE_VALIDATE_OK)
    const ready = validateOk.Value
    MAPIFreeBuffer(validateOk)
    if (ready) return
    Sleep(1000)
  }
}

for (const row of rows.aRow) {
  const field = session.OpenEntry(row.lpProps[0].Value, null, 0).lpUnk

  // 1  A new list of headers
  field.ValidateState(0, REFRESH_XP_HEADER_CACHE | SUPPRESS_UI)
  waitFor(field)

  // 2  The list is the contents of a folder
  const folder = field.QueryInterface(IID_IMAPIFolder) as IMAPIFolder
  const contents = folder.GetContentsTable(0)
  const columns = [PR_ENTRYID, PR_MESSAGE_CLASS, PR_MESSAGE_SIZE] as const
  const headers = HrQueryAllRows(contents, columns, null, null, 0)

  // 3  Mark each header
  for (const { lpProps: [id, messageClass, size] } of headers.aRow) {
    const marks = marksFor(messageClass.Value, size.Value)
    folder.SetMessageStatus(id.Value, marks, BOTH)
  }

  // 4  Do as the marks say
  field.ValidateState(0, PROCESS_XP_HEADER_CACHE | SUPPRESS_UI)
  waitFor(field)

  // 5  Give back what this round got
  FreeProws(headers)
  contents.Release()
  folder.Release()
  field.Release()
}

FreeProws(rows)
table.Release()
