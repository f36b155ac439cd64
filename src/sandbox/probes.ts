import type ts from 'typescript'

/** What the probes are called in the compiled program: names that the program itself does not use. */
export interface ProbeNames {
  /** `at(line)`, before a statement. */
  at: string
  /** `back(line, value)`: gives `value`, and says that control is back in `line` after a call. */
  back: string
}

/**
 * Puts a line probe wherever a program can spend time: before every statement, in every function, loop,
 * catch and finally (also empty ones), and before conditions and initializers that call something. So the
 * current line is always known, and nothing endless avoids the step budget.
 */
export function lineProbes(
  typescript: typeof ts,
  names: ProbeNames,
): (context: ts.TransformationContext) => (file: ts.SourceFile) => ts.SourceFile {
  return (context) => (file) => new Probing(typescript, context, file, names).sourceFile()
}

class Probing {
  /** Line of the statement, condition or initializer that is being visited. */
  private line = 1
  /** Statement lists that must start with a probe, whatever they hold. */
  private readonly guarded = new Set<ts.Node>()
  /** Expressions that get a probe in front of them. */
  private readonly led = new Set<ts.Node>()
  /** Statements that stand where only one may stand: they become blocks. */
  private readonly lone = new Set<ts.Node>()
  /** Calls after which nothing more happens in their line. */
  private readonly last = new Set<ts.Node>()

  constructor(
    private readonly ts: typeof import('typescript'),
    private readonly context: ts.TransformationContext,
    private readonly file: ts.SourceFile,
    private readonly names: ProbeNames,
  ) {}

  sourceFile(): ts.SourceFile {
    const { ts, file } = this
    // A module's imports come first wherever they stand; CommonJS would run them in place.
    const imports = file.statements.filter((statement) => ts.isImportDeclaration(statement))
    const others = file.statements.filter((statement) => !ts.isImportDeclaration(statement))
    return this.context.factory.updateSourceFile(file, [...imports, ...this.statements(others)])
  }

  private readonly visit = (node: ts.Node): ts.Node => {
    if (this.led.delete(node)) return this.lead(node as ts.Expression)
    if (this.lone.delete(node)) return this.block(node as ts.Statement)
    this.mark(node)
    const { ts, context } = this
    if (ts.isBlock(node)) return context.factory.updateBlock(node, this.guardedList(node))
    if (ts.isModuleBlock(node))
      return context.factory.updateModuleBlock(node, this.statements(node.statements))
    if (ts.isCaseClause(node)) {
      const expression = ts.visitNode(node.expression, this.visit, ts.isExpression)
      return context.factory.updateCaseClause(node, expression, this.statements(node.statements))
    }
    if (ts.isDefaultClause(node))
      return context.factory.updateDefaultClause(node, this.statements(node.statements))
    const isLast = this.last.delete(node)
    const visited = ts.visitEachChild(node, this.visit, context)
    return isLast || !this.handsOver(node) ? visited : this.comeBack(visited as ts.Expression)
  }

  /** Decides, seen from `node`, what its children need. */
  private mark(node: ts.Node): void {
    const { ts } = this
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      if (ts.isBlock(node.body)) this.guarded.add(node.body)
      else {
        this.led.add(node.body)
        this.endsWith(node.body)
      }
    }
    if (ts.isParameter(node) || ts.isBindingElement(node) || ts.isPropertyDeclaration(node))
      this.leadWhereItRuns(node.initializer)
    if (ts.isIterationStatement(node, false)) this.markLoop(node)
    if (ts.isIfStatement(node)) this.markIf(node)
    if (ts.isCaseClause(node)) this.leadWhereItRuns(node.expression)
    if (ts.isCatchClause(node)) this.guarded.add(node.block)
    if (ts.isTryStatement(node) && node.finallyBlock) this.guarded.add(node.finallyBlock)
    if (ts.isExpressionStatement(node) || ts.isReturnStatement(node)) this.endsWith(node.expression)
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) this.endsWith(node.initializer)
    if (ts.isAwaitExpression(node)) this.endsWith(node.expression)
    // A link of an optional chain cannot be taken out of it.
    if (ts.isOptionalChain(node)) this.last.add(node.expression)
  }

  private markLoop(loop: ts.IterationStatement): void {
    const { ts } = this
    if (ts.isBlock(loop.statement)) this.guarded.add(loop.statement)
    else this.lone.add(loop.statement)
    if (ts.isWhileStatement(loop) || ts.isDoStatement(loop)) this.leadWhereItRuns(loop.expression)
    if (ts.isForStatement(loop)) {
      this.leadWhereItRuns(loop.condition)
      this.leadWhereItRuns(loop.incrementor)
    }
  }

  private markIf({ thenStatement, elseStatement }: ts.IfStatement): void {
    const { ts } = this
    if (!ts.isBlock(thenStatement)) this.lone.add(thenStatement)
    if (!elseStatement || ts.isBlock(elseStatement)) return
    if (ts.isIfStatement(elseStatement)) this.led.add(elseStatement.expression)
    else this.lone.add(elseStatement)
  }

  private leadWhereItRuns(expression: ts.Expression | undefined): void {
    if (expression && this.canRunCode(expression)) this.led.add(expression)
  }

  private endsWith(expression: ts.Expression | undefined): void {
    const { ts } = this
    let inner = expression
    while (
      inner &&
      (ts.isParenthesizedExpression(inner) ||
        ts.isAssertionExpression(inner) ||
        ts.isNonNullExpression(inner))
    )
      inner = inner.expression
    if (inner) this.last.add(inner)
  }

  private lead(expression: ts.Expression): ts.Expression {
    const { ts, context } = this
    const line = this.lineOf(expression)
    const visited = this.within(line, () => ts.visitNode(expression, this.visit, ts.isExpression))
    return context.factory.createParenthesizedExpression(
      context.factory.createComma(this.probe(line), visited),
    )
  }

  private block(statement: ts.Statement): ts.Block {
    const { factory } = this.context
    const statements = this.statements([statement])
    return factory.createBlock(
      this.startsWithProbe([statement]) ? statements : [this.probeStatement(statement), ...statements],
      true,
    )
  }

  private guardedList(block: ts.Block): ts.Statement[] {
    const statements = this.statements(block.statements)
    if (!this.guarded.delete(block) || this.startsWithProbe(block.statements)) return statements
    return [this.probeStatement(block), ...statements]
  }

  private statements(list: readonly ts.Statement[]): ts.Statement[] {
    const { ts } = this
    return list.flatMap((statement) => {
      const visit = (): ts.Statement => ts.visitNode(statement, this.visit, ts.isStatement)
      const visited = this.within(this.lineOf(statement), visit)
      return this.runs(statement) ? [this.probeStatement(statement), visited] : [visited]
    })
  }

  private startsWithProbe([first]: readonly ts.Statement[]): boolean {
    return first !== undefined && this.runs(first)
  }

  /** Whether a statement does something by itself, when control comes to it. */
  private runs(statement: ts.Statement): boolean {
    const { ts } = this
    return !(
      ts.isFunctionDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isModuleDeclaration(statement) ||
      ts.isImportEqualsDeclaration(statement) ||
      ts.isImportDeclaration(statement) ||
      ts.isExportDeclaration(statement) ||
      ts.isEmptyStatement(statement) ||
      ts.isBlock(statement)
    )
  }

  /** Whether evaluating an expression may run code that stands elsewhere. */
  private canRunCode(node: ts.Node): boolean {
    const { ts } = this
    if (ts.isFunctionLike(node)) return false
    return (
      this.handsOver(node) ||
      ts.isClassLike(node) ||
      ts.isPropertyAccessExpression(node) ||
      ts.isElementAccessExpression(node) ||
      (ts.forEachChild(node, (child) => this.canRunCode(child)) ?? false)
    )
  }

  /** Whether an expression lets code of other lines run. */
  private handsOver(node: ts.Node): boolean {
    const { ts } = this
    if (ts.isCallExpression(node)) return node.expression.kind !== ts.SyntaxKind.SuperKeyword
    return (
      ts.isNewExpression(node) ||
      ts.isTaggedTemplateExpression(node) ||
      ts.isAwaitExpression(node) ||
      ts.isYieldExpression(node)
    )
  }

  private comeBack(expression: ts.Expression): ts.Expression {
    const { factory } = this.context
    return factory.createCallExpression(factory.createIdentifier(this.names.back), undefined, [
      factory.createNumericLiteral(this.line),
      expression,
    ])
  }

  private probe(line: number): ts.Expression {
    const { factory } = this.context
    const name = factory.createIdentifier(this.names.at)
    return factory.createCallExpression(name, undefined, [factory.createNumericLiteral(line)])
  }

  private probeStatement(before: ts.Node): ts.Statement {
    return this.context.factory.createExpressionStatement(this.probe(this.lineOf(before)))
  }

  private lineOf(node: ts.Node): number {
    return this.file.getLineAndCharacterOfPosition(node.getStart(this.file)).line + 1
  }

  private within<T>(line: number, action: () => T): T {
    const before = this.line
    this.line = line
    const result = action()
    this.line = before
    return result
  }
}
