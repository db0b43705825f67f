import type { ConstantOutline, DecisionOutline, ParameterOutline, UnitOutline } from '../decisions/decision-outline.ts';
import { lineAt } from '../text/text-survey.ts';
import { type DecisionReader, createDecisionReader } from './decisions-expression.ts';
import { readCallableBody } from './decisions-statement.ts';
import { boundNames, unwrap } from './decisions-tree.ts';
import type { LocatedUnit } from './units.ts';
import { walkProgram } from './walk-program.ts';
import { type TreeNode, nodeAt, nodesAt, textAt } from './wires-tree.ts';

export interface DecisionSource {
  readonly code: string;
  readonly lineStarts: readonly number[];
  readonly units: readonly LocatedUnit[];
}

/** What a module decides, as every language puts it. */
export function outlineDecisions(program: TreeNode, source: DecisionSource): DecisionOutline {
  const reader = createDecisionReader({
    lineStarts: source.lineStarts,
    readBody: (callable, own) => readCallableBody(callable, own),
  });
  return { units: outlineUnits(program, source, reader), constants: outlineConstants(program, source, reader) };
}

function outlineUnits(program: TreeNode, source: DecisionSource, reader: DecisionReader): UnitOutline[] {
  const starting = new Map<number, LocatedUnit[]>();
  for (const unit of source.units) starting.set(unit.end, [...(starting.get(unit.end) ?? []), unit]);
  const decorators = new Map<TreeNode, readonly TreeNode[]>();
  const outlines: UnitOutline[] = [];
  walkProgram(program, (node) => {
    const held = HOLDERS.has(node.type) ? nodeAt(node, 'value') : null;
    if (held !== null) decorators.set(held, nodesAt(node, 'decorators'));
    if (!CALLABLES.has(node.type)) return;
    const unit = takeUnit(starting.get(node.end), node);
    if (unit !== null)
      outlines.push(outlineUnit(node, unit, { source, reader, decorators: decorators.get(node) ?? [] }));
  });
  return outlines.sort((a, b) => a.startLine - b.startLine);
}

const HOLDERS: ReadonlySet<string> = new Set(['MethodDefinition', 'PropertyDefinition']);
const CALLABLES: ReadonlySet<string> = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
]);

/** Units and callables that end at one place are nested in each other in the same order. */
function takeUnit(ending: LocatedUnit[] | undefined, node: TreeNode): LocatedUnit | null {
  const at = ending?.findIndex(({ start }) => start <= node.start) ?? -1;
  return at < 0 ? null : (ending?.splice(at, 1)[0] ?? null);
}

interface UnitPlace {
  readonly source: DecisionSource;
  readonly reader: DecisionReader;
  readonly decorators: readonly TreeNode[];
}

function outlineUnit(node: TreeNode, { fact, start }: LocatedUnit, place: UnitPlace): UnitOutline {
  const { source, reader, decorators } = place;
  return {
    name: fact.name,
    kind: fact.kind,
    startLine: fact.startLine,
    endLine: fact.endLine,
    parameters: nodesAt(node, 'params').flatMap((parameter) => readParameter(parameter, source.code, reader)),
    documentation: commentBefore(source, fact.startLine, start),
    annotations: decorators.map((decorator) => decoratorName(decorator)),
    body: readCallableBody(node, reader),
  };
}

function readParameter(parameter: TreeNode, code: string, reader: DecisionReader): ParameterOutline[] {
  const pattern = parameter.type === 'TSParameterProperty' ? (nodeAt(parameter, 'parameter') ?? parameter) : parameter;
  const hasInitial = pattern.type === 'AssignmentPattern';
  const bound = hasInitial ? nodeAt(pattern, 'left') : pattern;
  const initial = hasInitial ? reader.read(nodeAt(pattern, 'right')) : null;
  const annotation = bound === null ? null : nodeAt(bound, 'typeAnnotation');
  const type = annotation === null ? '' : code.slice(annotation.start, annotation.end).replace(/^:\s*/, '');
  const isPlain = bound?.type === 'Identifier';
  return boundNames(pattern).map((name) => ({ name, type: isPlain ? type : '', initial: isPlain ? initial : null }));
}

function decoratorName(decorator: TreeNode): string {
  const expression = nodeAt(decorator, 'expression');
  const callee = expression === null ? null : (nodeAt(expression, 'callee') ?? expression);
  return textAt(callee, 'name') || textAt(callee === null ? null : nodeAt(callee, 'property'), 'name');
}

const LONGEST_COMMENT = 2000;

/** The comment that ends right above what begins on a line. */
function commentBefore({ code, lineStarts }: DecisionSource, startLine: number, start: number): string {
  const lineStart = lineStarts[startLine - 1] ?? start;
  const before = code.slice(Math.max(0, lineStart - LONGEST_COMMENT), lineStart).trimEnd();
  if (before.endsWith('*/')) {
    const from = before.lastIndexOf('/*');
    return from < 0
      ? ''
      : before
          .slice(from + 2, -2)
          .replace(/^\s*\*+/gm, ' ')
          .trim();
  }
  return trailingLineComments(before);
}

function trailingLineComments(before: string): string {
  const lines = before.split('\n');
  const found: string[] = [];
  for (let line = lines.pop(); line?.trimStart().startsWith('//') === true; line = lines.pop()) {
    found.unshift(line.trim().slice(2).trim());
  }
  return found.join(' ');
}

function outlineConstants(program: TreeNode, source: DecisionSource, reader: DecisionReader): ConstantOutline[] {
  const place: ConstantPlace = { source, reader, constants: [] };
  for (const statement of nodesAt(program, 'body')) addConstants(declarationIn(statement), place);
  return place.constants;
}

interface ConstantPlace {
  readonly source: DecisionSource;
  readonly reader: DecisionReader;
  readonly constants: ConstantOutline[];
}

function declarationIn(statement: TreeNode): TreeNode {
  return statement.type.startsWith('Export') ? (nodeAt(statement, 'declaration') ?? statement) : statement;
}

function addConstants(node: TreeNode, place: ConstantPlace): void {
  if (node.type === 'VariableDeclaration' && textAt(node, 'kind') === 'const') {
    for (const part of nodesAt(node, 'declarations'))
      addConstant({ node: part, name: textAt(nodeAt(part, 'id'), 'name'), value: nodeAt(part, 'init') }, place);
  } else if (node.type === 'ClassDeclaration') addFields(node, place);
  else if (node.type === 'TSEnumDeclaration') addMembers(node, place);
  else if (node.type === 'TSModuleDeclaration') {
    const body = nodeAt(node, 'body');
    for (const inner of body === null ? [] : nodesAt(body, 'body')) addConstants(declarationIn(inner), place);
  }
}

function addFields(node: TreeNode, place: ConstantPlace): void {
  const owner = textAt(nodeAt(node, 'id'), 'name');
  const body = nodeAt(node, 'body');
  for (const field of body === null ? [] : nodesAt(body, 'body')) {
    const isConstant = Reflect.get(field, 'static') === true || Reflect.get(field, 'readonly') === true;
    if (field.type !== 'PropertyDefinition' || !isConstant) continue;
    const key = nodeAt(field, 'key');
    addConstant({ node: field, name: `${owner}.${textAt(key, 'name')}`, value: nodeAt(field, 'value') }, place);
  }
}

function addMembers(node: TreeNode, place: ConstantPlace): void {
  const owner = textAt(nodeAt(node, 'id'), 'name');
  const body = nodeAt(node, 'body');
  for (const member of body === null ? [] : nodesAt(body, 'members')) {
    const id = nodeAt(member, 'id');
    addConstant(
      {
        node: member,
        name: `${owner}.${textAt(id, 'name') || textAt(id, 'value')}`,
        value: nodeAt(member, 'initializer'),
      },
      place,
    );
  }
}

interface NamedNode {
  readonly node: TreeNode;
  readonly name: string;
  readonly value: TreeNode | null;
}

function addConstant({ node, name, value }: NamedNode, { source, reader, constants }: ConstantPlace): void {
  if (name === '' || value === null || isCallable(unwrap(value))) return;
  const endLine = lineAt(source.lineStarts, node.end - 1);
  constants.push({ name, value: reader.read(value), startLine: reader.lineOf(node), endLine });
  addProperties({ node, name, value }, { source, reader, constants });
}

/** `LIMITS.idleMinutes` is read by its own name. */
function addProperties({ name, value }: NamedNode, place: ConstantPlace): void {
  const object = value === null ? null : unwrapFrozen(unwrap(value));
  if (object?.type !== 'ObjectExpression') return;
  for (const property of nodesAt(object, 'properties').slice(0, MOST_PROPERTIES)) {
    const held = nodeAt(property, 'value');
    const key = textAt(nodeAt(property, 'key'), 'name');
    const isNested = held !== null && unwrap(held).type === 'ArrayExpression';
    if (key !== '' && !isNested) addConstant({ node: property, name: `${name}.${key}`, value: held }, place);
  }
}

/** Larger objects are data that nobody reads by name. */
const MOST_PROPERTIES = 60;

function unwrapFrozen(value: TreeNode): TreeNode {
  const [only] = value.type === 'CallExpression' ? nodesAt(value, 'arguments') : [];
  return only === undefined ? value : unwrap(only);
}

/** Also a callable behind a wrapper (`memo(() => …)`): it is a unit and no value. */
function isCallable(value: TreeNode): boolean {
  if (CALLABLES.has(value.type) || value.type === 'ClassExpression') return true;
  return (
    value.type === 'CallExpression' &&
    nodesAt(value, 'arguments').some((argument) => CALLABLES.has(unwrap(argument).type))
  );
}
