import type ts from 'typescript'
import type { Diagnostic } from './compile.ts'

/** Reports every import that is not of 'mapi': nothing else exists in a run. */
export function checkImports(
  typescript: typeof ts,
  report: (problem: Diagnostic) => void,
): (context: ts.TransformationContext) => (file: ts.SourceFile) => ts.SourceFile {
  return () => (file) => {
    const check = (specifier: ts.Expression | undefined): void => {
      if (!specifier || (typescript.isStringLiteralLike(specifier) && specifier.text === 'mapi')) return
      const { line, character } = file.getLineAndCharacterOfPosition(specifier.getStart(file))
      const module = typescript.isStringLiteralLike(specifier) ? specifier.text : specifier.getText(file)
      report({ kind: 'import', line: line + 1, column: character + 1, module, message: onlyMapi(module) })
    }
    const walk = (node: ts.Node): void => {
      if (typescript.isImportDeclaration(node) || typescript.isExportDeclaration(node))
        check(node.moduleSpecifier)
      if (typescript.isExternalModuleReference(node)) check(node.expression)
      if (typescript.isCallExpression(node) && node.expression.kind === typescript.SyntaxKind.ImportKeyword)
        check(node.arguments[0])
      typescript.forEachChild(node, walk)
    }
    walk(file)
    return file
  }
}

export const onlyMapi = (module: string): string =>
  `There is no module '${module}' here: a program can import from 'mapi' alone. ` +
  'Everything else it needs is part of the language; remove this import.'
