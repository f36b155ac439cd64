// For: SContentRestriction, RES, SAndRestriction, SOrRestriction, SNotRestriction, RS-15, RS-09
// Views: restriction, status-table
// En: And, or, not, and a search for text: the tree on the stage shows which branch each row takes.
// Fr: Et, ou, non, et une recherche de texte : l'arbre sur la scène montre la branche que prend chaque ligne.
// Prints: Personal Folders, Post, Fax, Field

import {
  FL_IGNORECASE, FL_PREFIX, FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx,
  MAPIUninitialize, MAPI_EXTENDED, MAPI_UNICODE, PR_DISPLAY_NAME, RES_AND, RES_CONTENT, RES_NOT,
  RES_OR, type SRestriction,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(MAPI_UNICODE)
const begins = (text: string): SRestriction => ({
  rt: RES_CONTENT,
  res: {
    ulFuzzyLevel: FL_PREFIX | FL_IGNORECASE,
    ulPropTag: PR_DISPLAY_NAME,
    lpProp: { ulPropTag: PR_DISPLAY_NAME, Value: text },
  },
})
table.Restrict(
  {
    rt: RES_AND,
    res: {
      lpRes: [
        { rt: RES_OR, res: { lpRes: [begins('p'), begins('f')] } },
        { rt: RES_NOT, res: { lpRes: begins('pa') } },
      ],
    },
  },
  0,
)
const rows = HrQueryAllRows(table, [PR_DISPLAY_NAME], null, null, 0)
console.log(rows.aRow.map(({ lpProps }) => lpProps[0].Value).join(', '))
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
