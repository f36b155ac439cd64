// Every sentence that the model can say to the learner, found in its sources.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { DOCS_ONLY } from '../../src/mapi/constants/table.ts'
import { docsOnlyName } from '../../src/sandbox/docs-only.ts'

/** What runs in the worker, or speaks for it. */
const ROOMS = ['src/mapi', 'src/subsystem', 'src/simulation', 'src/sandbox']

/** Where no literal is said to anybody by the model, and why. */
const SILENT: readonly (readonly [RegExp, string])[] = [
  [/^src\/mapi\/constants\//, 'names and meanings: the reference has their French'],
  [/^src\/mapi\/session\/status-strings\.ts$/, 'what stands in the status table: data'],
  [/^src\/subsystem\/(spooler|transport)\//, 'names of guards, actions and events of the machines'],
  [/^src\/subsystem\/(moves|watch)\.ts$/, 'the same names'],
  [/^src\/simulation\/(scenario|input)\.ts$/, 'the schema: the form has words of its own'],
  [/^src\/simulation\/(gallery\/|standing-profile\.ts|world\.ts)/, 'worlds: data'],
  [/^src\/simulation\/inspect-value\.ts$/, 'what the program writes to its console: JavaScript of its own'],
  [/^src\/sandbox\/(record-shape|scrub|at-rest|compile)\.ts$/, 'shapes, names and code'],
]

/** What stands in the world as its data, in English everywhere, as Outlook's own folders would. */
const DATA = new Set([
  ...[
    'MAPI Spooler',
    'MAPI Subsystem',
    'MAPI Address Book',
    'Personal Folders',
    'Sent Items',
    'Top of the store',
    'MAPI on Demand 1',
  ],
  ...['Could not be delivered to', 'Was delivered to', '{0}: headers', 'has row'],
])

export interface Found {
  /** The text, with `{0}`, `{1}` where something is put in. */
  readonly template: string
  readonly file: string
  readonly line: number
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesIn(path)
    return path.endsWith('.ts') && !path.endsWith('.d.ts') ? [path.split('\\').join('/')] : []
  })

/** The pieces of a text as it is written: strings as they are, null for what is put in. */
const piecesOf = (node: ts.Expression): (string | null)[] | null => {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.flatMap(({ literal }) => [null, literal.text])]
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return null
  const [left, right] = [piecesOf(node.left), piecesOf(node.right)]
  return left === null && right === null ? null : [...(left ?? [null]), ...(right ?? [null])]
}

const templateOf = (pieces: readonly (string | null)[]): string => {
  let holes = 0
  return pieces.map((piece) => piece ?? `{${String(holes++)}}`).join('')
}

/** Only we can cause these; or they describe a schema; or they are no text at all. */
const isSaidToNobody = (node: ts.Node): boolean => {
  const { parent } = node
  if (ts.isNewExpression(parent))
    return parent.expression.getText() === 'Error' && ts.isThrowStatement(parent.parent)
  if (ts.isCallExpression(parent))
    return /\.(describe|replaceAll|join|startsWith)$/.test(parent.expression.getText())
  return ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent)
}

/** What is said of a name that only the documentation has, where there is no other to name instead. */
const remarks = (): Found[] =>
  Object.keys(DOCS_ONLY)
    .map((name) => docsOnlyName(name))
    .filter((known) => known !== null && known.real === null)
    .map((known) => ({ template: known?.remark ?? '', file: 'src/mapi/constants/table.ts', line: 0 }))

/** All texts of the model's sources, one word or many. */
export const literalsOfTheModel = (): Found[] => [...literals(), ...remarks()]

const literals = (): Found[] =>
  ROOMS.flatMap(filesIn).flatMap((file) => {
    if (SILENT.some(([path]) => path.test(file))) return []
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
    const found: Found[] = []
    const walk = (node: ts.Node): void => {
      const pieces = ts.isExpression(node) ? piecesOf(node) : null
      if (pieces !== null && !isSaidToNobody(node)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart())
        found.push({ template: templateOf(pieces), file, line: line + 1 })
      }
      // The parts of a sum are one text; what is put into a template may hold texts of its own.
      if (pieces !== null && ts.isBinaryExpression(node)) return
      ts.forEachChild(node, walk)
    }
    walk(source)
    return found
  })

/** The policy and the page of a run's frame, and the script in it. */
const CODE = /^(default-src|<!doctype)|sourceURL/

/** Whether somebody would read it: a word in lower case, and something beside it. */
const isProse = (template: string): boolean =>
  /\s/.test(template) && /(^|[\s(])[a-z]{2,}/.test(template) && !CODE.test(template)

/** The sentences, and pieces of sentences, that French must know. */
export const isSaidToTheLearner = ({ template }: Found): boolean => isProse(template) && !DATA.has(template)
