// What a program can import from 'mapi', read from the declarations of the model itself.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { readComment } from './doc-comment.ts'
import type { DocComment } from './doc-comment.ts'

const FOLDER = fileURLToPath(new URL('../../src/mapi/api/', import.meta.url))

export interface Declared {
  /** `IMAPIStatus::FlushQueues`, `HrQueryAllRows`, `SRestriction`. */
  name: string
  kind: 'function' | 'method' | 'interface' | 'structure'
  /** The interface of a method. */
  owner: string | null
  /** The file of src/mapi/api that declares it, without its ending. */
  file: string
  signature: string
  doc: DocComment
  /** Names of its parameters, or of its fields. */
  members: readonly string[]
}

const printer = ts.createPrinter({ removeComments: true })

const commentOf = (node: ts.Node, source: ts.SourceFile): string => {
  const ranges = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? []
  const last = ranges.at(-1)
  const text = last ? source.text.slice(last.pos, last.end) : ''
  return text.startsWith('/**')
    ? text
        .slice(3, -2)
        .split('\n')
        .map((line) => line.replace(/^\s*\* ?/, ''))
        .join('\n')
        .replace(/^@example[^]*/m, '')
    : ''
}

const signatureOf = (node: ts.Node, source: ts.SourceFile): string =>
  printer
    .printNode(ts.EmitHint.Unspecified, node, source)
    .replace(/^(?:export |declare )+/gm, '')
    .replace(/ {4}/g, '  ')
    .replace(/;$/gm, '')

const isInterface = (name: string): boolean => /^I[A-Z][a-zA-Z]+$/.test(name) && name !== 'IID'

/** The fields of a structure that have something said about them come as `@field`. */
const withFields = (node: ts.InterfaceDeclaration, source: ts.SourceFile, doc: DocComment): DocComment => ({
  ...doc,
  fields: node.members.flatMap((member) => {
    const text = readComment(commentOf(member, source)).text
    return text === '' || !member.name ? [] : [{ name: member.name.getText(source), text }]
  }),
})

function* declaredIn(file: string, source: ts.SourceFile): Generator<Declared> {
  for (const node of source.statements) {
    const doc = readComment(commentOf(node, source))
    if (ts.isFunctionDeclaration(node) && node.name) {
      const members = node.parameters.map(({ name }) => name.getText(source))
      yield {
        name: node.name.text,
        kind: 'function',
        owner: null,
        file,
        signature: signatureOf(node, source),
        doc,
        members,
      }
    } else if (ts.isInterfaceDeclaration(node) && isInterface(node.name.text)) {
      yield* interfaceIn(node, file, source, doc)
    } else if (ts.isInterfaceDeclaration(node)) {
      const members = node.members.map((member) => member.name?.getText(source) ?? '')
      yield {
        name: node.name.text,
        kind: 'structure',
        owner: null,
        file,
        signature: signatureOf(node, source),
        doc: withFields(node, source, doc),
        members,
      }
    } else if ((ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node)) && node.name) {
      yield {
        name: node.name.text,
        kind: 'structure',
        owner: null,
        file,
        signature: signatureOf(node, source),
        doc,
        members: [],
      }
    }
  }
}

function* interfaceIn(
  node: ts.InterfaceDeclaration,
  file: string,
  source: ts.SourceFile,
  doc: DocComment,
): Generator<Declared> {
  const owner = node.name.text
  const heritage = (node.heritageClauses ?? []).map((clause) => clause.getText(source)).join(' ')
  const methods = node.members.filter(
    (member) => ts.isMethodSignature(member) && ts.isIdentifier(member.name),
  )
  yield {
    name: owner,
    kind: 'interface',
    owner: null,
    file,
    signature: `interface ${owner} ${heritage}`.trim(),
    doc,
    members: methods.map((method) => (method.name as ts.Identifier).text),
  }
  for (const method of methods as ts.MethodSignature[])
    yield {
      name: `${owner}::${method.name.getText(source)}`,
      kind: 'method',
      owner,
      file,
      signature: signatureOf(method, source),
      doc: readComment(commentOf(method, source)),
      members: method.parameters.map(({ name }) => name.getText(source)),
    }
}

/** Overloads become one: the signatures below each other, with what the first says. */
const joined = (all: readonly Declared[]): Declared[] => {
  const byName = new Map<string, Declared>()
  for (const one of all) {
    const before = byName.get(one.name)
    byName.set(one.name, before ? { ...before, signature: `${before.signature}\n${one.signature}` } : one)
  }
  return [...byName.values()]
}

/** The files in the order in which one comes to need them; one that is not listed here stands last. */
const ORDER = [
  'functions',
  'session',
  'tables',
  'objects',
  'restrictions',
  'values',
  'notifications',
  'store',
  'folder',
  'message',
]

const files = (): string[] => {
  const rank = (file: string): number =>
    (ORDER.indexOf(file.replace(/\.ts$/, '')) + ORDER.length + 1) % (ORDER.length + 1)
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts') && !['constants.ts', 'index.ts', 'interfaces.ts'].includes(file))
    .sort((a, b) => rank(a) - rank(b))
}

/** Every declaration but the constants, in the order of the files. */
export const declarations = (): readonly Declared[] =>
  joined(
    files().flatMap((file) => {
      const source = ts.createSourceFile(
        file,
        readFileSync(FOLDER + file, 'utf8'),
        ts.ScriptTarget.ES2022,
        true,
      )
      return [...declaredIn(file.replace(/\.ts$/, ''), source)]
    }),
  )

/** A call that the model answers with MAPI_E_NO_SUPPORT whatever it is asked: it has no page of its own. */
export const isRefused = ({ kind, doc }: Declared): boolean =>
  kind === 'method' &&
  doc.throws[0]?.name === 'MAPI_E_NO_SUPPORT' &&
  /^(always|toujours)/.test(doc.throws[0].when)
