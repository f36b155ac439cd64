import ts from 'typescript'

/** A comment before a declaration, by the name that the reference knows it by. */
export interface NamedComment {
  name: string
  /** Where the comment begins and ends in the text. */
  start: number
  end: number
}

/** The name of a node that has a plain one. */
const nameOf = (node: ts.Declaration | ts.Statement): string | null => {
  const name = ts.getNameOfDeclaration(node as ts.Declaration)
  return name && ts.isIdentifier(name) ? name.text : null
}

/** The comments of a file of declarations, in their order: those of functions, types, methods and constants. */
export const namedComments = (file: string, text: string): readonly NamedComment[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  const commentOf = (node: ts.Node, name: string): NamedComment[] => {
    const last = ts.getLeadingCommentRanges(text, node.getFullStart())?.at(-1)
    return last && text.startsWith('/**', last.pos) ? [{ name, start: last.pos, end: last.end }] : []
  }
  return source.statements.flatMap((node) => {
    if (ts.isVariableStatement(node))
      return node.declarationList.declarations.flatMap((one) => commentOf(node, one.name.getText(source)))
    const owner = nameOf(node)
    if (owner === null) return []
    const members = ts.isInterfaceDeclaration(node) ? node.members : []
    return [
      ...commentOf(node, owner),
      ...members.flatMap((member) => commentOf(member, `${owner}::${nameOf(member) ?? ''}`)),
    ]
  })
}
