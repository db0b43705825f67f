import type { Expression, Statement, StatementBranch } from '../decisions/decision-outline.ts';
import { memberOf } from '../decisions/member-of.ts';
import type { DecisionReader } from './decisions-expression.ts';
import { boundNames, unwrap } from './decisions-tree.ts';
import { type TreeNode, nodeAt, nodesAt, textAt } from './wires-tree.ts';

/** Statements nest no deeper than this in what a person wrote; what is deeper is left out. */
const DEEPEST = 64;

/**
 * The statements of a function, or what an arrow without a block gives back. What is nested is asked for again as a unit of
 * its own, and is read once unless something was cut off where it is nested.
 */
export function readCallableBody(callable: TreeNode, reader: DecisionReader, depth = 0): readonly Statement[] {
  const known = reader.bodies.get(callable);
  if (known !== undefined) return known;
  const cutsBefore = reader.cuts;
  const statements = readBody(callable, reader, depth);
  if (reader.cuts === cutsBefore) reader.bodies.set(callable, statements);
  return statements;
}

function readBody(callable: TreeNode, reader: DecisionReader, depth: number): readonly Statement[] {
  const body = nodeAt(callable, 'body');
  if (body === null) return [];
  if (body.type === 'BlockStatement') return readStatements(nodesAt(body, 'body'), { reader, depth });
  const value = unwrap(body);
  if (value.type === 'AssignmentExpression' || value.type === 'UpdateExpression') {
    return readExpressionStatement(value, { reader, depth });
  }
  return [{ kind: 'return', value: reader.read(value), line: reader.lineOf(body) }];
}

interface Place {
  readonly reader: DecisionReader;
  readonly depth: number;
}

function readStatements(nodes: readonly TreeNode[], place: Place): Statement[] {
  return nodes.flatMap((node) => readStatement(node, place));
}

function readStatement(node: TreeNode, { reader, depth }: Place): readonly Statement[] {
  if (depth >= DEEPEST) {
    reader.cuts += 1;
    return [];
  }
  return STATEMENTS[node.type]?.(node, { reader, depth: depth + 1 }) ?? [];
}

type ReadStatement = (node: TreeNode, place: Place) => readonly Statement[];

const STATEMENTS: Readonly<Record<string, ReadStatement>> = {
  ExpressionStatement: (node, place) => {
    const expression = nodeAt(node, 'expression');
    return expression === null ? [] : readExpressionStatement(unwrap(expression), place);
  },
  VariableDeclaration: (node, place) => nodesAt(node, 'declarations').flatMap((part) => readDeclarator(part, place)),
  ReturnStatement: (node, { reader }) => [{ kind: 'return', value: valueAt(node, reader), line: reader.lineOf(node) }],
  ThrowStatement: (node, { reader }) => [{ kind: 'refuse', value: valueAt(node, reader), line: reader.lineOf(node) }],
  IfStatement: readIf,
  SwitchStatement: readSwitch,
  ForStatement: (node, place) => [
    ...readStatements(
      nodesAt(node, 'init').filter(({ type }) => type === 'VariableDeclaration'),
      place,
    ),
    readLoop(node, 'test', place),
  ],
  ForInStatement: (node, place) => [readLoop(node, 'right', place)],
  ForOfStatement: (node, place) => [readLoop(node, 'right', place)],
  WhileStatement: (node, place) => [readLoop(node, 'test', place)],
  DoWhileStatement: (node, place) => [readLoop(node, 'test', place)],
  BlockStatement: (node, place) => readStatements(nodesAt(node, 'body'), place),
  LabeledStatement: (node, place) => readStatements(nodesAt(node, 'body'), place),
  TryStatement: readTry,
  FunctionDeclaration: (node, { reader, depth }) => {
    const line = reader.lineOf(node);
    const parameters = nodesAt(node, 'params').flatMap(boundNames);
    return [
      {
        kind: 'evaluate',
        value: { kind: 'callable', parameters, body: readCallableBody(node, reader, depth), line },
        line,
      },
    ];
  },
};

function valueAt(node: TreeNode, reader: DecisionReader): Expression | null {
  const argument = nodeAt(node, 'argument');
  return argument === null ? null : reader.read(argument);
}

function readExpressionStatement(node: TreeNode, { reader }: Place): readonly Statement[] {
  const line = reader.lineOf(node);
  if (node.type === 'AssignmentExpression') {
    const target = reader.read(nodeAt(node, 'left'));
    return [
      { kind: 'assign', target, operator: textAt(node, 'operator'), value: reader.read(nodeAt(node, 'right')), line },
    ];
  }
  if (node.type === 'UpdateExpression') {
    const target = reader.read(nodeAt(node, 'argument'));
    const operator = textAt(node, 'operator') === '--' ? '-=' : '+=';
    return [{ kind: 'assign', target, operator, value: { kind: 'number', value: 1, written: '1', line }, line }];
  }
  return [{ kind: 'evaluate', value: reader.read(node), line }];
}

function readDeclarator(node: TreeNode, { reader }: Place): readonly Statement[] {
  const target = nodeAt(node, 'id');
  const initial = nodeAt(node, 'init');
  if (target === null || initial === null) return [];
  const line = reader.lineOf(node);
  const value = reader.read(initial);
  if (target.type === 'ObjectPattern') return [...readCalculated(value, line), ...readPattern(target, value, reader)];
  if (target.type === 'ArrayPattern' && (value.kind === 'lookup' || value.kind === 'table' || value.kind === 'choice'))
    return [{ kind: 'assign', target: reader.read(target), operator: '=', value, line }];
  if (target.type === 'Identifier')
    return [{ kind: 'assign', target: reader.read(target), operator: '=', value, line }];
  return [{ kind: 'evaluate', value, line }];
}

/** `const { rate } = TARIFF.find(…)` goes through the rows of a table before it takes one of them apart. */
function readCalculated(value: Expression, line: number): readonly Statement[] {
  return value.kind === 'call' || value.kind === 'operation' ? [{ kind: 'evaluate', value, line }] : [];
}

/** `const { tier, quantity: pieces = 1 } = line` sets `tier` to `line.tier` and `pieces` to `line.quantity ?? 1`. */
function readPattern(pattern: TreeNode, value: Expression, reader: DecisionReader): readonly Statement[] {
  return nodesAt(pattern, 'properties').flatMap((property): Statement[] => {
    const line = reader.lineOf(property);
    const key = textAt(nodeAt(property, 'key'), 'name');
    const bound = nodeAt(property, 'value');
    const initial = bound?.type === 'AssignmentPattern' ? nodeAt(bound, 'right') : null;
    const local = bound?.type === 'AssignmentPattern' ? nodeAt(bound, 'left') : bound;
    if (key === '' || local?.type !== 'Identifier') return [];
    const source = fieldOf(value, key, line);
    const operands = initial === null ? [] : [source, reader.read(initial)];
    const given: Expression = initial === null ? source : { kind: 'operation', operator: '??', operands, line };
    return [
      {
        kind: 'assign',
        target: { kind: 'name', path: [textAt(local, 'name')], line },
        operator: '=',
        value: given,
        line,
      },
    ];
  });
}

function fieldOf(value: Expression, key: string, line: number): Expression {
  if (value.kind === 'lookup') return memberOf(value, key, line);
  if (value.kind === 'call') return { kind: 'name', path: [value.name, key], line, origin: value };
  return { kind: 'name', path: [...(value.kind === 'name' ? value.path : []), key], line };
}

function readIf(node: TreeNode, place: Place): readonly Statement[] {
  const { reader } = place;
  const branches: StatementBranch[] = [];
  let at: TreeNode | null = node;
  for (; at?.type === 'IfStatement'; at = nodeAt(at, 'alternate')) {
    const consequent = nodeAt(at, 'consequent');
    const body = consequent === null ? [] : readStatement(consequent, place);
    branches.push({ test: reader.read(nodeAt(at, 'test')), body, line: reader.lineOf(at) });
  }
  if (at !== null) branches.push({ test: null, body: readStatement(at, place), line: reader.lineOf(at) });
  return [{ kind: 'branch', branches, line: reader.lineOf(node) }];
}

function readSwitch(node: TreeNode, place: Place): readonly Statement[] {
  const { reader } = place;
  const subject = reader.read(nodeAt(node, 'discriminant'));
  const branches: StatementBranch[] = [];
  let labels: (Expression | null)[] = [];
  for (const arm of nodesAt(node, 'cases')) {
    const label = nodeAt(arm, 'test');
    labels.push(label === null ? null : armTest(subject, reader.read(label)));
    const statements = nodesAt(arm, 'consequent');
    if (statements.length === 0) continue;
    branches.push({ test: anyOf(labels), body: readStatements(statements, place), line: reader.lineOf(arm) });
    labels = [];
  }
  return [{ kind: 'branch', branches, line: reader.lineOf(node) }];
}

/** `switch (true)` has its tests in the labels. */
function armTest(subject: Expression, label: Expression): Expression {
  if (subject.kind === 'constant' && subject.value === 'true') return label;
  return { kind: 'operation', operator: '==', operands: [subject, label], line: label.line };
}

/** Null where one of the labels is `default`. */
function anyOf(labels: readonly (Expression | null)[]): Expression | null {
  const tests = labels.filter((label) => label !== null);
  const [first] = tests;
  if (first === undefined || tests.length < labels.length) return null;
  return tests.length === 1 ? first : { kind: 'operation', operator: '||', operands: tests, line: first.line };
}

function readLoop(node: TreeNode, key: string, place: Place): Statement {
  const { reader } = place;
  const header = nodeAt(node, key);
  const bound = nodeAt(node, 'left');
  const body = nodeAt(node, 'body');
  const step = nodeAt(node, 'update');
  return {
    kind: 'loop',
    variables: bound === null ? [] : boundNames(bound),
    header: header === null ? null : reader.read(header),
    body: [
      ...(body === null ? [] : readStatement(body, place)),
      ...(step === null ? [] : readExpressionStatement(step, place)),
    ],
    line: reader.lineOf(node),
  };
}

/** What a handler does it does under a test that says no more than that something failed. */
function readTry(node: TreeNode, place: Place): readonly Statement[] {
  const { reader } = place;
  const handler = nodeAt(node, 'handler');
  const line = reader.lineOf(handler ?? node);
  const test: Expression = { kind: 'other', parts: [], line };
  const caught: StatementBranch[] =
    handler === null ? [] : [{ test, body: readStatements(nodesAt(handler, 'body'), place), line }];
  return [
    ...readStatements(nodesAt(node, 'block'), place),
    ...(caught.length === 0 ? [] : [{ kind: 'branch' as const, branches: caught, line }]),
    ...readStatements(nodesAt(node, 'finalizer'), place),
  ];
}
