import type { SyntaxNode } from './syntax-node.ts';
import type {
  Argument,
  Expression,
  ExpressionBranch,
  Statement,
  StatementBranch,
} from '../decisions/decision-outline.ts';
import { type DecisionReader, type ReadDecision, childrenOf, field, lineOf, textOfField } from './decision-reader.ts';

/** Operators that several languages write as the outline spells them. */
export const SAME_OPERATORS: Readonly<Record<string, string>> = Object.fromEntries(
  ['+', '-', '*', '/', '%', '&&', '||', '==', '!=', '<', '<=', '>', '>=', '??'].map((sign) => [sign, sign]),
);

const CHAINED: ReadonlySet<string> = new Set(['+', '*', '&&', '||', '??']);

/** Operations with the fields left, operator and right. Chains lean to the left and are read in a loop. */
export function readOperation(operators: Readonly<Record<string, string>>): ReadDecision<Expression> {
  return (node, reader) => {
    const written = textOfField(node, 'operator');
    const operator = operators[written];
    const operands: Expression[] = [];
    let at: SyntaxNode | null = node;
    while (at?.type === node.type && textOfField(at, 'operator') === written) {
      operands.push(reader.read(field(at, 'right')));
      at = field(at, 'left');
      if (!CHAINED.has(operator ?? '')) break;
    }
    operands.push(reader.read(at));
    operands.reverse();
    const line = lineOf(node);
    return operator === undefined
      ? { kind: 'other', parts: operands, line }
      : { kind: 'operation', operator, operands, line };
  };
}

/** A number without its separators, suffix and base prefix; `other` for what is none. */
export function numberOf(written: string, line: number): Expression {
  const plain = written.replaceAll('_', '').toLowerCase();
  const digits = /^0[xbo]/.test(plain)
    ? plain.replace(/[ul]+$/, '')
    : plain.replace(/[a-z]+$/, (end) => (end.startsWith('e') ? end : ''));
  const value = Number(digits);
  return Number.isNaN(value) ? { kind: 'other', parts: [], line } : { kind: 'number', value, written, line };
}

export function textOf(text: string, line: number, parts: readonly Expression[] = []): Expression {
  return { kind: 'text', text, parts, isPattern: false, line };
}

/** The ternary of most languages; what follows `:` may go on choosing. */
export function readTernary(fields: {
  readonly test: string;
  readonly value: string;
  readonly otherwise: string;
}): ReadDecision<Expression> {
  return (node, reader) => {
    const branches: ExpressionBranch[] = [];
    let at: SyntaxNode | null = node;
    for (; at?.type === node.type; at = field(at, fields.otherwise)) {
      const test = reader.read(field(at, fields.test));
      branches.push({ test, value: reader.read(field(at, fields.value)), line: lineOf(at) });
    }
    const line = at === null ? lineOf(node) : lineOf(at);
    if (at !== null) branches.push({ test: null, value: reader.read(at), line });
    return { kind: 'choice', branches, line: lineOf(node) };
  };
}

/** `if` with the fields condition, consequence and alternative, whose alternative may be another `if`. */
export function readIf(node: SyntaxNode, reader: DecisionReader): readonly Statement[] {
  const branches: StatementBranch[] = [];
  let at: SyntaxNode | null = node;
  for (; at?.type === node.type; at = field(at, 'alternative')) {
    const test = reader.read(field(at, 'condition'));
    branches.push({ test, body: reader.statements(field(at, 'consequence')), line: lineOf(at) });
  }
  if (at !== null) branches.push({ test: null, body: reader.statements(at), line: lineOf(at) });
  return [{ kind: 'branch', branches, line: lineOf(node) }];
}

export function readBlock(node: SyntaxNode, reader: DecisionReader): readonly Statement[] {
  return childrenOf(node).flatMap((child) => reader.statements(child));
}

export function readReturn(node: SyntaxNode, reader: DecisionReader): readonly Statement[] {
  const value = node.firstNamedChild;
  return [{ kind: 'return', value: value === null ? null : reader.read(value), line: lineOf(node) }];
}

export function readThrow(node: SyntaxNode, reader: DecisionReader): readonly Statement[] {
  const value = node.firstNamedChild;
  return [{ kind: 'refuse', value: value === null ? null : reader.read(value), line: lineOf(node) }];
}

export interface LoopFields {
  readonly variables: readonly string[];
  readonly header: SyntaxNode | null;
  readonly body: SyntaxNode | null;
  /** What is done after each turn: `attempt++`. */
  readonly step?: SyntaxNode | null;
}

export function loopOf(
  node: SyntaxNode,
  { variables, header, body, step: last = null }: LoopFields,
  reader: DecisionReader,
): Statement {
  const read = header === null ? null : reader.read(header);
  const turn = last === null ? reader.statements(body) : [...reader.statements(body), ...reader.statements(last)];
  return { kind: 'loop', variables, header: read, body: turn, line: lineOf(node) };
}

/** What a handler does it does under a test that says no more than that something failed. */
export function readHandlers(
  handlers: readonly SyntaxNode[],
  bodyOf: (handler: SyntaxNode) => SyntaxNode | null,
  reader: DecisionReader,
): Statement[] {
  const branches = handlers.map((handler): StatementBranch => {
    const line = lineOf(handler);
    return { test: { kind: 'other', parts: [], line }, body: reader.statements(bodyOf(handler)), line };
  });
  const [first] = branches;
  return first === undefined ? [] : [{ kind: 'branch', branches, line: first.line }];
}

export function assignment(node: SyntaxNode, reader: DecisionReader): Statement {
  // Python's `//=` divides as `//` does.
  const operator = (textOfField(node, 'operator') || '=').replace('//', '/');
  const value = reader.read(field(node, 'right'));
  return { kind: 'assign', target: reader.read(field(node, 'left')), operator, value, line: lineOf(node) };
}

/** `count++` and `count--`. */
export function step(node: SyntaxNode, reader: DecisionReader): Statement {
  const line = lineOf(node);
  const operator = node.text.includes('--') ? '-=' : '+=';
  const value: Expression = { kind: 'number', value: 1, written: '1', line };
  return { kind: 'assign', target: reader.read(node.firstNamedChild), operator, value, line };
}

export function argument(value: Expression, name = ''): Argument {
  return { name, value };
}

/** One test out of several that each suffice; null where one of them is `default`. */
export function anyOf(tests: readonly (Expression | null)[]): Expression | null {
  const said = tests.filter((test) => test !== null);
  const [first] = said;
  if (first === undefined || said.length < tests.length) return null;
  return said.length === 1 ? first : { kind: 'operation', operator: '||', operands: said, line: first.line };
}

/** All of several tests; null where there is none. */
export function allOf(tests: readonly (Expression | null)[]): Expression | null {
  const said = tests.filter((test) => test !== null);
  const [first] = said;
  if (first === undefined) return null;
  return said.length === 1 ? first : { kind: 'operation', operator: '&&', operands: said, line: first.line };
}

/** `coupons[:3]` as the call that other languages write. */
export function firstOf(list: Expression, most: Expression, line: number): Expression {
  const none: Expression = { kind: 'number', value: 0, written: '0', line };
  return { kind: 'call', receiver: list, name: 'slice', arguments: [argument(none), argument(most)], line };
}

export function comparison(operator: string, operands: readonly Expression[], line: number): Expression {
  return { kind: 'operation', operator, operands, line };
}

/** Gives values that stand by place the names of the fields of the type that is made. */
export function withFieldNames(given: readonly Argument[], fields: readonly string[] | undefined): readonly Argument[] {
  if (fields === undefined) return given;
  return given.map((each, place) => (each.name === '' ? { ...each, name: fields[place] ?? '' } : each));
}

/** `while` and `do … while` with the fields condition and body. */
export function readWhile(node: SyntaxNode, reader: DecisionReader): readonly Statement[] {
  return [loopOf(node, { variables: [], header: field(node, 'condition'), body: field(node, 'body') }, reader)];
}

/** `try` with catch and finally clauses. */
export function readTry(node: SyntaxNode, reader: DecisionReader): readonly Statement[] {
  const parts = childrenOf(node);
  const handlers = parts.filter(({ type }) => type === 'catch_clause');
  const last = parts.filter(({ type }) => type === 'finally_clause');
  return [
    ...reader.statements(field(node, 'body')),
    ...readHandlers(handlers, (handler) => field(handler, 'body'), reader),
    ...last.flatMap(childrenOf).flatMap((part) => reader.statements(part)),
  ];
}

/** Names of the declarations of some types around a node, the outermost first. */
export function namesAround(node: SyntaxNode, types: ReadonlySet<string>): string[] {
  const names: string[] = [];
  for (let at = node.parent; at !== null; at = at.parent)
    if (types.has(at.type)) names.unshift(textOfField(at, 'name'));
  return names;
}
