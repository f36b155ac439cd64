import { expect, test } from 'vitest'
import { mapiDeclarations, withPageLinks } from '../../build/mapi-declarations.ts'
import { namedComments } from '../../build/reference/named-comments.ts'
import { documentationOf, typeErrors } from '../support/type-check.ts'

const PROCEDURE_A = `import { MAPIInitialize, MAPILogonEx, HrQueryAllRows, FreeProws, PR_ENTRYID, PR_RESOURCE_TYPE, MAPI_SPOOLER,
         RES_PROPERTY, RELOP_EQ, FLUSH_UPLOAD, FLUSH_NO_UI, MAPI_EXTENDED, TBL_BATCH } from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
table.SetColumns([PR_ENTRYID, PR_RESOURCE_TYPE], TBL_BATCH)
const rows = HrQueryAllRows(table, null, {
  rt: RES_PROPERTY,
  res: { relop: RELOP_EQ, ulPropTag: PR_RESOURCE_TYPE, lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_SPOOLER } },
}, null, 0)
const { lpUnk: spooler } = session.OpenEntry(rows.aRow[0].lpProps[0].Value, null, 0)
spooler.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI)
spooler.Release(); FreeProws(rows); table.Release()
`

test('the sample program passes the strict checks of the editor without casts', () => {
  expect(typeErrors(PROCEDURE_A)).toEqual([])
})

test('`using`, top-level await and the globals of a run pass them too', () => {
  const source = `import { MAPILogonEx, MAPI_EXTENDED } from 'mapi'
using session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
using table = session.GetStatusTable(0)
await new Promise<void>((resolve) => setTimeout(resolve, 100))
console.log(table.GetRowCount(0).ulCount, performance.now(), new Date().getTime())
clearTimeout(setTimeout((text: string) => console.warn(text), 5, 'later'))
`
  expect(typeErrors(source)).toEqual([])
})

test('a program knows no page and no network', () => {
  const errors = typeErrors("document.title\nfetch('x')\nlocalStorage\nprocess.exit()")
  expect(errors.map((error) => error.replace(/\..*/, ''))).toEqual([
    "1: Cannot find name 'document'",
    "2: Cannot find name 'fetch'",
    "3: Cannot find name 'localStorage'",
    "4: Cannot find name 'process'",
  ])
})

test('a name that only the documentation has is unknown to the checker', () => {
  expect(typeErrors("import { STATUS_ONLINE } from 'mapi'\nSTATUS_ONLINE")[0]).toContain(
    "has no exported member named 'STATUS_ONLINE'",
  )
})

test('a tag gives its value a type', () => {
  const source = `import { HrGetOneProp, PR_DISPLAY_NAME, PR_STATUS_CODE, type IMAPIStatus } from 'mapi'
declare const status: IMAPIStatus
const name: string = HrGetOneProp(status, PR_DISPLAY_NAME).Value
const code: string = HrGetOneProp(status, PR_STATUS_CODE).Value`
  expect(typeErrors(source)).toEqual(["4: Type 'number' is not assignable to type 'string'."])
})

test('methods, flags and properties explain themselves, with a link to their page', () => {
  const page = 'https://learn.microsoft.com/office/client-developer/outlook/mapi/'
  const method = documentationOf(PROCEDURE_A, 'FlushQueues')
  expect(method).toContain('outgoing queues')
  expect(method).toContain(`@see [imapistatus-flushqueues](${page}imapistatus-flushqueues)`)
  expect(method).toContain('@see [IMAPIStatus::FlushQueues](reference:imapistatus-flushqueues/)')
  expect(documentationOf(PROCEDURE_A, 'FLUSH_UPLOAD')).toContain(
    '@see [FLUSH_UPLOAD](reference:constants-flush/#FLUSH_UPLOAD)',
  )
  expect(documentationOf(PROCEDURE_A, 'FreeProws')).toContain('](reference:freeprows/)')
  expect(documentationOf(PROCEDURE_A, 'FLUSH_UPLOAD')).toContain('0x00000002')
  expect(documentationOf(PROCEDURE_A, 'PR_RESOURCE_TYPE')).toContain('PT_LONG')
  expect(documentationOf(PROCEDURE_A, 'FreeProws')).toContain(`](${page}freeprows)`)
})

test('pages named inside a sentence become links of their own', () => {
  expect(withPageLinks('/** Frees it. Page: `freeprows`. */')).toMatch(
    /Frees it\.\n \*\n \* @see \[freeprows\]/,
  )
})

test('a program waits as everybody writes it', () => {
  expect(
    typeErrors(
      [
        'await new Promise((go) => setTimeout(go, 5_000))',
        'await new Promise<void>((go) => setTimeout(go, 5_000))',
        'setTimeout((what: string) => console.log(what), 10, "later")',
        'export {}',
      ].join('\n'),
    ),
  ).toEqual([])
})

test('on a French page they explain themselves in French, with the same pages', () => {
  const method = documentationOf(PROCEDURE_A, 'FlushQueues', 'fr')
  expect(method).toContain('files sortantes')
  expect(method).toContain('/imapistatus-flushqueues)')
  const flag = documentationOf(PROCEDURE_A, 'FLUSH_UPLOAD', 'fr')
  expect(flag).toContain('0x00000002')
  expect(flag).toContain('(reference:constants-flush/#FLUSH_UPLOAD)')
})

test('no comment of a declaration is left in English', () => {
  const [english, french] = [mapiDeclarations('en'), mapiDeclarations('fr')]
  const said = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).flatMap(([file, text]) =>
      namedComments(file, text).map(({ name, start, end }) => [name, text.slice(start, end)] as const),
    )
  const inEnglish = new Map(said(english))
  expect(
    said(french)
      .filter(([name, text]) => inEnglish.get(name) === text)
      .map(([name]) => name),
  ).toEqual([])
  expect(said(french).length).toBe(inEnglish.size)
})
