/**
 * What may be wrong with a line of code, tried one at a time: a comparison turned round or moved by one, a condition that always or never holds, a constant one
 * off, a statement or an element of a list that is not there. A mutant is the text of a file with one such change; types are let be, since they do nothing.
 */
import ts from 'typescript'

export interface Mutant {
  /** From the root on. */
  readonly file: string
  readonly line: number
  /** The line that was changed, as it stands. */
  readonly code: string
  readonly from: string
  readonly to: string
  /** The whole file, changed. */
  readonly text: string
}

const swapped: Partial<Record<ts.SyntaxKind, readonly string[]>> = {
  [ts.SyntaxKind.LessThanToken]: ['<=', '>='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [ts.SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [ts.SyntaxKind.BarBarToken]: ['&&'],
  [ts.SyntaxKind.PlusToken]: ['-'],
  [ts.SyntaxKind.MinusToken]: ['+'],
  [ts.SyntaxKind.AsteriskToken]: ['/'],
  [ts.SyntaxKind.SlashToken]: ['*'],
  [ts.SyntaxKind.PercentToken]: ['*'],
  [ts.SyntaxKind.PlusEqualsToken]: ['-='],
  [ts.SyntaxKind.MinusEqualsToken]: ['+='],
}

const comparisons: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
])
const counterparts: Readonly<Record<string, string>> = { max: 'min', min: 'max', floor: 'ceil', ceil: 'floor' }

/** All mutants of a file, in the order of its text. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true)
  const found: { start: number; end: number; to: string }[] = []
  const put = (node: ts.Node, ...texts: readonly string[]): void => {
    for (const to of texts) found.push({ start: node.getStart(source), end: node.getEnd(), to })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return
    if (ts.isThrowStatement(node)) return
    changesOf(node, source, put)
    ts.forEachChild(node, visit)
  }
  visit(source)
  const lines = text.split('\n')
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end, to }) => {
      const { line } = source.getLineAndCharacterOfPosition(start)
      const from = text.slice(start, end)
      return { file, line: line + 1, code: lines[line].trim(), from, to, text: text.slice(0, start) + to + text.slice(end) }
    })
}

type Put = (node: ts.Node, ...texts: readonly string[]) => void

function changesOf(node: ts.Node, source: ts.SourceFile, put: Put): void {
  const text = (of: ts.Node): string => of.getText(source)
  if (isCondition(node)) put(node, 'true', 'false')
  if (ts.isBinaryExpression(node)) {
    const { left, operatorToken: operator, right } = node
    const joinsText = operator.kind === ts.SyntaxKind.PlusToken && [left, right].some((side) => ts.isStringLiteralLike(side))
    if (!joinsText) put(operator, ...(swapped[operator.kind] ?? []))
    if (operator.kind === ts.SyntaxKind.QuestionQuestionToken) put(node, text(left), text(right))
    else if (operator.kind === ts.SyntaxKind.AmpersandAmpersandToken || operator.kind === ts.SyntaxKind.BarBarToken) {
      // As if the one side were not there.
      const nothing = operator.kind === ts.SyntaxKind.BarBarToken ? 'false' : 'true'
      for (const side of [left, right]) if (text(side) !== nothing) put(side, nothing)
    }
  } else if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    if (node.operator === ts.SyntaxKind.ExclamationToken || node.operator === ts.SyntaxKind.MinusToken) put(node, text(node.operand))
    else if (node.operator === ts.SyntaxKind.PlusPlusToken) put(node, text(node).replace('++', '--'))
    else if (node.operator === ts.SyntaxKind.MinusMinusToken) put(node, text(node).replace('--', '++'))
  } else if (ts.isNumericLiteral(node)) put(node, `(${text(node)} + 1)`, `(${text(node)} - 1)`)
  else if (node.kind === ts.SyntaxKind.TrueKeyword) put(node, 'false')
  else if (node.kind === ts.SyntaxKind.FalseKeyword) put(node, 'true')
  else if (ts.isIdentifier(node) && (node.text === 'NaN' || node.text === 'Infinity') && isValue(node)) put(node, '0')
  else if (ts.isCallExpression(node)) {
    const { expression: called } = node
    if (!ts.isPropertyAccessExpression(called) || text(called.expression) !== 'Math') return
    if (called.name.text in counterparts) put(called.name, counterparts[called.name.text])
    else if (called.name.text === 'abs') put(node, `(${text(node.arguments[0])})`)
  } else if (ts.isExpressionStatement(node)) put(node, ';')
  else if (ts.isArrayLiteralExpression(node))
    for (const one of node.elements) if (ts.isObjectLiteralExpression(one) || ts.isSpreadElement(one)) put(one, '...[]')
}

/** What decides something: of a branch, or given as the answer of a predicate. */
function isCondition(node: ts.Node): boolean {
  const { parent } = node
  if (parent === undefined) return false
  if (ts.isConditionalExpression(parent)) return parent.condition === node
  if (ts.isIfStatement(parent)) return parent.expression === node
  const decides = ts.isBinaryExpression(node)
    ? comparisons.has(node.operatorToken.kind)
    : ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken
  return decides && ((ts.isArrowFunction(parent) && parent.body === node) || ts.isReturnStatement(parent))
}

/** And not the name of a property, as in Number.NaN. */
const isValue = ({ parent }: ts.Identifier): boolean => !ts.isPropertyAccessExpression(parent)
