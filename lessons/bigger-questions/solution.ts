import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, FreeProws,
  type SRestriction, RES_AND, RES_OR, RES_NOT,
  RES_PROPERTY, RELOP_EQ, RELOP_NE, RES_BITMASK, BMR_NEZ,
  RES_EXIST, RES_CONTENT, FL_PREFIX, FL_IGNORECASE,
  PR_DISPLAY_NAME, PR_RESOURCE_TYPE, PR_RESOURCE_METHODS,
  PR_STATUS_STRING, PR_STATUS_CODE, MAPI_TRANSPORT_PROVIDER,
  STATUS_FLUSH_QUEUES, STATUS_VALIDATE_STATE, MAPI_EXTENDED,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
table.SetColumns([
  PR_DISPLAY_NAME, PR_RESOURCE_TYPE, PR_RESOURCE_METHODS,
  PR_STATUS_STRING, PR_STATUS_CODE,
], 0)

const ask = (question: number, filter: SRestriction) => {
  const rows = HrQueryAllRows(table, null, filter, null, 0)
  for (const row of rows.aRow)
    console.log(question, row.lpProps[0].Value)
  FreeProws(rows)
}

const isTransport: SRestriction = {
  rt: RES_PROPERTY,
  res: {
    relop: RELOP_EQ,
    ulPropTag: PR_RESOURCE_TYPE,
    lpProp: {
      ulPropTag: PR_RESOURCE_TYPE,
      Value: MAPI_TRANSPORT_PROVIDER,
    },
  },
}
// 1  Transports that can flush and be validated
const hasMethod = (ulMask: number): SRestriction => ({
  rt: RES_BITMASK,
  res: {
    relBMR: BMR_NEZ,
    ulPropTag: PR_RESOURCE_METHODS,
    ulMask,
  },
})
ask(1, {
  rt: RES_AND,
  res: {
    lpRes: [
      isTransport,
      hasMethod(STATUS_FLUSH_QUEUES),
      hasMethod(STATUS_VALIDATE_STATE),
    ],
  },
})

// 2  Rows without a status string
const hasNoString: SRestriction = {
  rt: RES_NOT,
  res: {
    lpRes: {
      rt: RES_EXIST,
      res: { ulPropTag: PR_STATUS_STRING },
    },
  },
}
ask(2, hasNoString)

// 3  Names that begin with "MAPI", in capitals or not
ask(3, {
  rt: RES_CONTENT,
  res: {
    ulFuzzyLevel: FL_PREFIX | FL_IGNORECASE,
    ulPropTag: PR_DISPLAY_NAME,
    lpProp: { ulPropTag: PR_DISPLAY_NAME, Value: 'MAPI' },
  },
})

// 4  Whoever does not say "Ready"
const saysElse: SRestriction = {
  rt: RES_PROPERTY,
  res: {
    relop: RELOP_NE,
    ulPropTag: PR_STATUS_STRING,
    lpProp: { ulPropTag: PR_STATUS_STRING, Value: 'Ready' },
  },
}
ask(4, { rt: RES_OR, res: { lpRes: [saysElse, hasNoString] } })

table.Release()
