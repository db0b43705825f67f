import type { Clause, DecisionFacts, DecisionUnit, Test, Value } from '../../model/decision-facts.ts';
import type {
  ConstantOutline,
  DecisionOutline,
  Expression,
  ExpressionBranch,
  ParameterOutline,
  Statement,
  StatementBranch,
  UnitOutline,
} from './decision-outline.ts';
import { readDecisions } from './read-decisions.ts';
import { type DecisionLanguage, vocabularies } from './vocabulary/language-vocabulary.ts';

const line = 1;

/** A number as written: `num('0.15m')`. */
export function num(written: string): Expression {
  return { kind: 'number', value: Number(written.replace(/[mMdDfL]$/, '').replaceAll('_', '')), written, line };
}

export function text(content: string, ...parts: readonly Expression[]): Expression {
  return { kind: 'text', text: content, parts, isPattern: false, line };
}

export function pattern(content: string): Expression {
  return { kind: 'text', text: content, parts: [], isPattern: true, line };
}

/** `name('order.customer.tier')`. */
export function name(path: string): Expression {
  return { kind: 'name', path: path.split('.'), line };
}

export const nothing: Expression = { kind: 'constant', value: 'null', line };
export const yes: Expression = { kind: 'constant', value: 'true', line };
export const no: Expression = { kind: 'constant', value: 'false', line };

/** `call('Math.min', a, b)`; what stands before the last dot is the receiver. */
export function call(callee: string, ...values: readonly Expression[]): Expression {
  const dot = callee.lastIndexOf('.');
  const receiver = dot < 0 ? null : name(callee.slice(0, dot));
  return callOn(receiver, callee.slice(dot + 1), ...values);
}

export function callOn(receiver: Expression | null, callee: string, ...values: readonly Expression[]): Expression {
  return { kind: 'call', receiver, name: callee, arguments: values.map((value) => ({ name: '', value })), line };
}

/** `withNamed('timedelta', { days: num('30') })`. */
export function withNamed(callee: string, named: Readonly<Record<string, Expression>>): Expression {
  const given = Object.entries(named).map(([label, value]) => ({ name: label, value }));
  return { kind: 'call', receiver: null, name: callee, arguments: given, line };
}

export function op(operator: string, ...operands: readonly Expression[]): Expression {
  return { kind: 'operation', operator, operands, line };
}

/** Pairs of test and value; the last may stand alone. */
export function choose(...parts: readonly Expression[]): Expression {
  const branches: ExpressionBranch[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const [test, value] = [parts[at], parts[at + 1]];
    if (test !== undefined) branches.push({ test: value === undefined ? null : test, value: value ?? test, line });
  }
  return { kind: 'choice', branches, line };
}

export function lookup(table: Expression, key: Expression): Expression {
  return { kind: 'lookup', table, key, line };
}

/** Keys are bare property names. */
export function record(entries: Readonly<Record<string, Expression>>): Expression {
  return {
    kind: 'table',
    entries: Object.entries(entries).map(([key, value]) => ({ key: text(key), value, line })),
    line,
  };
}

export function list(...values: readonly Expression[]): Expression {
  return { kind: 'table', entries: values.map((value) => ({ key: null, value, line })), line };
}

export function lambda(parameters: readonly string[], ...body: readonly Statement[]): Expression {
  return { kind: 'callable', parameters, body, line: 0 };
}

export function set(target: string, value: Expression, operator = '='): Statement {
  return { kind: 'assign', target: name(target), operator, value, line };
}

export function give(value: Expression): Statement {
  return { kind: 'return', value, line };
}

export function refuse(value: Expression): Statement {
  return { kind: 'refuse', value, line };
}

export function evaluate(value: Expression): Statement {
  return { kind: 'evaluate', value, line };
}

export function when(test: Expression | null, ...body: readonly Statement[]): StatementBranch {
  return { test, body, line };
}

export function branch(...branches: readonly StatementBranch[]): Statement {
  return { kind: 'branch', branches, line };
}

/** A single if. */
export function only(test: Expression, ...body: readonly Statement[]): Statement {
  return branch(when(test, ...body));
}

export function each(variables: readonly string[], header: Expression, ...body: readonly Statement[]): Statement {
  return { kind: 'loop', variables, header, body, line };
}

/** `unit('TierDiscount.apply', ['quantity'], …)`. */
export function unit(unitName: string, parameters: readonly string[], ...body: readonly Statement[]): UnitOutline {
  const outlined = parameters.map((parameter): ParameterOutline => ({ name: parameter, type: '', initial: null }));
  return {
    name: unitName,
    kind: 'function',
    startLine: 1,
    endLine: 9,
    parameters: outlined,
    documentation: '',
    annotations: [],
    body,
  };
}

export function constant(constantName: string, value: Expression): ConstantOutline {
  return { name: constantName, value, startLine: 1, endLine: 1 };
}

export function outline(units: readonly UnitOutline[], constants: readonly ConstantOutline[] = []): DecisionOutline {
  return { units, constants };
}

export function read(written: DecisionOutline, language: DecisionLanguage = 'typescript'): DecisionFacts {
  return readDecisions(written, vocabularies[language]);
}

/** The only unit that decides something. */
export function readOne(written: DecisionOutline, language: DecisionLanguage = 'typescript'): DecisionUnit {
  const [one] = read(written, language).units;
  if (one === undefined) throw new Error('no unit decides anything');
  return one;
}

/** The clauses of a body as sentences: `[tier] == gold -> rate 0.15 % (discount)`. */
export function decide(body: readonly Statement[], constants: readonly ConstantOutline[] = []): readonly string[] {
  return sentences(
    readOne(outline([unit('decide', ['order', 'tier', 'quantity', 'total'], ...body)], constants)).clauses,
  );
}

export function sentences(clauses: readonly Clause[]): readonly string[] {
  return clauses.map(sentence);
}

export function sentence({ tests, effect }: Clause): string {
  const conditions = tests.map(testSentence).join(' & ');
  const value = valueText(effect.value);
  const end = [effect.role, value, `(${effect.quantity.join(' ')})`].filter((part) => part !== '').join(' ');
  return conditions === '' ? end : `${conditions} -> ${end}`;
}

function testSentence({ quantity, operator, value }: Test): string {
  return `[${quantity.join(' ')}] ${operator} ${valueText(value)}`.trim();
}

function valueText(value: Value): string {
  switch (value.kind) {
    case 'number':
      return `${value.number}${{ number: '', percent: ' of 1', time: ' s', money: ' money', count: ' pieces' }[value.dimension]}`;
    case 'text':
      return value.text;
    case 'pattern':
      return `/${value.pattern}/`;
    case 'reference':
      return `@${value.path.join('.')}`;
    default:
      return '';
  }
}
