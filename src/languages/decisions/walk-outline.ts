import type { Expression, Statement, StatementBranch } from './decision-outline.ts';

export interface OutlineVisitor {
  readonly expression?: (expression: Expression) => void;
  readonly statement?: (statement: Statement) => void;
  /** Bodies of callables that are entered; all when it is missing. */
  readonly enters?: (callable: Expression & { kind: 'callable' }) => boolean;
}

/** The kinds of statements and expressions have no name in common, so that one list holds both. */
export type Part = Expression | Statement;

/** Goes through everything below some statements in the order of the text, however deep it nests. */
export function walkOutline(body: readonly Statement[], visitor: OutlineVisitor): void {
  const open: Part[] = [];
  pushAll(open, body);
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (isStatement(part)) {
      visitor.statement?.(part);
      pushStatementParts(part, open);
    } else {
      visitor.expression?.(part);
      if (part.kind !== 'callable') pushExpressionParts(part, open);
      else if (visitor.enters?.(part) !== false) pushAll(open, part.body);
    }
  }
}

export interface OutlineSearch {
  readonly isWanted: (part: Part) => boolean;
  /** Bodies of callables that are entered. */
  readonly enters: (callable: Expression & { kind: 'callable' }) => boolean;
}

/** Whether there is such a part; it looks no further than the first, and not at names of members. */
export function findInOutline(parts: readonly Part[], { isWanted, enters }: OutlineSearch): boolean {
  const open: Part[] = [];
  pushAll(open, parts);
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (isWanted(part)) return true;
    if (isStatement(part)) pushStatementParts(part, open);
    else if (part.kind === 'lookup' && part.key.kind === 'text') open.push(part.table);
    else if (part.kind !== 'callable') pushExpressionParts(part, open);
    else if (enters(part)) pushAll(open, part.body);
  }
  return false;
}

function isStatement(part: Part): part is Statement {
  switch (part.kind) {
    case 'assign':
    case 'return':
    case 'refuse':
    case 'branch':
    case 'loop':
    case 'evaluate':
      return true;
    default:
      return false;
  }
}

function pushStatementParts(statement: Statement, open: Part[]): void {
  switch (statement.kind) {
    case 'assign':
      open.push(statement.value, statement.target);
      break;
    case 'branch':
      pushBranches(open, statement.branches);
      break;
    case 'loop':
      pushAll(open, statement.body);
      if (statement.header !== null) open.push(statement.header);
      break;
    default:
      if (statement.value !== null) open.push(statement.value);
  }
}

function pushBranches(open: Part[], branches: readonly StatementBranch[]): void {
  for (let at = branches.length - 1; at >= 0; at -= 1) {
    const branch = branches[at];
    if (branch === undefined) continue;
    pushAll(open, branch.body);
    if (branch.test !== null) open.push(branch.test);
  }
}

/** Last part first, because the list is taken from its end. */
function pushExpressionParts(expression: Expression, open: Part[]): void {
  switch (expression.kind) {
    case 'text':
    case 'other':
      return pushAll(open, expression.parts);
    case 'call':
      pushPairs(open, expression.arguments, noKey);
      if (expression.receiver !== null) open.push(expression.receiver);
      return undefined;
    case 'operation':
      return pushAll(open, expression.operands);
    case 'choice':
      return pushPairs(open, expression.branches, testOf);
    case 'lookup':
      open.push(expression.key, expression.table);
      return undefined;
    case 'table':
      return pushPairs(open, expression.entries, keyOf);
    default:
      return undefined;
  }
}

const noKey = (): null => null;
const testOf = ({ test }: { readonly test: Expression | null }): Expression | null => test;
const keyOf = ({ key }: { readonly key: Expression | null }): Expression | null => key;

function pushPairs<Pair extends { readonly value: Expression }>(
  open: Part[],
  pairs: readonly Pair[],
  keyOfPair: (pair: Pair) => Expression | null,
): void {
  for (let at = pairs.length - 1; at >= 0; at -= 1) {
    const pair = pairs[at];
    if (pair === undefined) continue;
    open.push(pair.value);
    const key = keyOfPair(pair);
    if (key !== null) open.push(key);
  }
}

function pushAll(open: Part[], parts: readonly Part[]): void {
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at];
    if (part !== undefined) open.push(part);
  }
}
