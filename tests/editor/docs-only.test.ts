import { expect, test } from 'vitest'
import { docsOnlyRemarks } from '../../src/editor/docs-only.ts'
import { editorWords } from '../../src/editor/words.ts'

test('a name that only the documentation has is explained where it stands', () => {
  const source =
    "import { STATUS_ONLINE } from 'mapi'\n// STATUS_ONLINE\nconst a = 'STATUS_ONLINE' + XP_LOGON_SP"
  const remarks = docsOnlyRemarks(source, editorWords.en)
  expect(remarks).toMatchObject([
    { line: 1, column: 10, endColumn: 23, severity: 'error' },
    { line: 3, column: 29 },
  ])
  expect(remarks[0]?.message).toContain('STATUS_AVAILABLE')
  expect(remarks[1]?.message).toContain('LOGON_SP_IDLE')
})

test('it is explained in French too', () => {
  const [remark] = docsOnlyRemarks('MAPI_E_USER_CANCELED', editorWords.fr)
  expect(remark?.message).toBe(
    'MAPI_E_USER_CANCELED figure dans la documentation, mais dans aucun en-tête : ce nom n’existe pas. Le vrai nom est MAPI_E_USER_CANCEL.',
  )
})

test('names that exist are left alone', () => {
  expect(docsOnlyRemarks('STATUS_AVAILABLE | STATUS_OFFLINE', editorWords.en)).toEqual([])
})
