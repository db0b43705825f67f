import type { Argument, Expression, ExpressionBranch } from '../decisions/decision-outline.ts';
import type { TokenReader } from './token-reader.ts';
import type { SqlToken } from './tokens.ts';

/** Deeper expressions are told as `other`. */
const DEEPEST = 64;

/** Reads one expression, by operator precedence. What begins none is taken as `other`, so that a reader always gets on. */
export function readSqlExpression(tokens: TokenReader): Expression {
  return readLevel(tokens, 0, 0);
}

/** From weak to strong, as in PostgreSQL's table of precedence. */
const LEVELS: readonly Readonly<Record<string, string>>[] = [
  { OR: '||' },
  { AND: '&&' },
  { '=': '==', '<>': '!=', '!=': '!=', '<': '<', '<=': '<=', '>': '>', '>=': '>=' },
  { '+': '+', '-': '-', '||': '+' },
  { '*': '*', '/': '/', '%': '%' },
];

const COMPARISONS = 2;

function readLevel(tokens: TokenReader, level: number, depth: number): Expression {
  const line = tokens.line;
  if (depth > DEEPEST) {
    tokens.next();
    return { kind: 'other', parts: [], line };
  }
  if (level === COMPARISONS && tokens.takes('NOT')) {
    return { kind: 'operation', operator: '!', operands: [readLevel(tokens, level, depth + 1)], line };
  }
  const operators = LEVELS[level];
  if (operators === undefined) return readPostfix(tokens, depth);
  let left = readLevel(tokens, level + 1, depth + 1);
  if (level === COMPARISONS) left = readPredicate(tokens, left, depth);
  for (let sign = signOf(tokens, operators); sign !== null; sign = signOf(tokens, operators)) {
    tokens.next();
    const right = readLevel(tokens, level + 1, depth + 1);
    left = { kind: 'operation', operator: sign, operands: flattened(left, sign, right), line: left.line };
  }
  return left;
}

function signOf(tokens: TokenReader, operators: Readonly<Record<string, string>>): string | null {
  const token = tokens.peek();
  if (token === null || (token.kind !== 'sign' && token.kind !== 'word')) return null;
  return Object.hasOwn(operators, token.text) ? (operators[token.text] ?? null) : null;
}

const CHAINED: ReadonlySet<string> = new Set(['&&', '||', '+', '*']);

function flattened(left: Expression, operator: string, right: Expression): readonly Expression[] {
  const isChain = left.kind === 'operation' && left.operator === operator && CHAINED.has(operator);
  return isChain ? [...left.operands, right] : [left, right];
}

/** `BETWEEN`, `IN`, `LIKE`, `IS NULL` and their negations. */
function readPredicate(tokens: TokenReader, left: Expression, depth: number): Expression {
  const line = tokens.line;
  const isNegated = tokens.sees('NOT') && PREDICATES.has(tokens.peek(1)?.text ?? '');
  if (isNegated) tokens.next();
  const read = readPlainPredicate(tokens, left, depth);
  if (read === null) return left;
  return isNegated ? { kind: 'operation', operator: '!', operands: [read], line } : read;
}

const PREDICATES: ReadonlySet<string> = new Set(['BETWEEN', 'IN', 'LIKE', 'ILIKE', 'SIMILAR']);

function readPlainPredicate(tokens: TokenReader, left: Expression, depth: number): Expression | null {
  const line = tokens.line;
  if (tokens.takes('BETWEEN')) {
    const low = readLevel(tokens, COMPARISONS + 1, depth + 1);
    tokens.takes('AND');
    return {
      kind: 'operation',
      operator: 'between',
      operands: [left, low, readLevel(tokens, COMPARISONS + 1, depth + 1)],
      line,
    };
  }
  if (tokens.takes('IN'))
    return { kind: 'operation', operator: 'in', operands: [left, readPrimary(tokens, depth)], line };
  if (tokens.takes('LIKE') || tokens.takes('ILIKE') || tokens.takes('SIMILAR', 'TO') || tokens.takes('~')) {
    return {
      kind: 'operation',
      operator: 'matches',
      operands: [left, readLevel(tokens, COMPARISONS + 1, depth + 1)],
      line,
    };
  }
  if (!tokens.takes('IS')) return null;
  const operator = tokens.takes('NOT') ? '!=' : '==';
  if (tokens.takes('DISTINCT', 'FROM'))
    return { kind: 'operation', operator: '!=', operands: [left, readPrimary(tokens, depth)], line };
  return { kind: 'operation', operator, operands: [left, readPrimary(tokens, depth)], line };
}

/** `::numeric` says nothing; `AT TIME ZONE` neither. */
function readPostfix(tokens: TokenReader, depth: number): Expression {
  const value = readPrimary(tokens, depth);
  for (;;) {
    if (tokens.takes('::')) skipType(tokens);
    else if (tokens.takes('AT', 'TIME', 'ZONE')) readPrimary(tokens, depth);
    else return value;
  }
}

function skipType(tokens: TokenReader): void {
  tokens.next();
  if (tokens.sees('(')) readList(tokens, 0);
  while (tokens.takes('[', ']')) continue;
}

function readPrimary(tokens: TokenReader, depth: number): Expression {
  const line = tokens.line;
  const token = tokens.peek();
  if (token === null) return { kind: 'other', parts: [], line };
  if (tokens.takes('-'))
    return { kind: 'operation', operator: 'neg', operands: [readPostfix(tokens, depth + 1)], line };
  if (tokens.takes('+')) return readPostfix(tokens, depth + 1);
  if (token.kind === 'sign' && token.text === '(') return readGroup(tokens, depth);
  if (token.kind === 'word') return readWord(tokens, depth);
  tokens.next();
  return leafOf(token);
}

function leafOf({ kind, text, written, line }: SqlToken): Expression {
  if (kind === 'number') return { kind: 'number', value: Number(text), written, line };
  if (kind === 'text') return { kind: 'text', text, parts: [], isPattern: false, line };
  if (kind === 'sign' || text === '') return { kind: 'other', parts: [], line };
  return { kind: 'name', path: [text], line };
}

/** One value in parentheses is that value, several are a list; a query inside is read over. */
function readGroup(tokens: TokenReader, depth: number): Expression {
  const line = tokens.line;
  if (tokens.sees('(', 'SELECT')) return skipQuery(tokens, line);
  const values = readList(tokens, depth + 1);
  const [only] = values;
  if (only !== undefined && values.length === 1) return only;
  return { kind: 'table', entries: values.map((value) => ({ key: null, value, line: value.line })), line };
}

function skipQuery(tokens: TokenReader, line: number): Expression {
  let open = 0;
  do {
    if (tokens.sees('(')) open += 1;
    if (tokens.sees(')')) open -= 1;
    tokens.next();
  } while (open > 0 && !tokens.isDone);
  return { kind: 'other', parts: [], line };
}

export function readList(tokens: TokenReader, depth: number): Expression[] {
  const values: Expression[] = [];
  tokens.takes('(');
  while (!tokens.isDone && !tokens.takes(')')) {
    if (tokens.takes(',') || tokens.takes('DISTINCT') || tokens.takes('FROM') || tokens.takes('AS')) continue;
    values.push(readLevel(tokens, 0, depth));
  }
  return values;
}

const WORDS: Readonly<Record<string, (tokens: TokenReader, depth: number) => Expression>> = {
  CASE: readCase,
  TRUE: readConstant('true'),
  FALSE: readConstant('false'),
  NULL: readConstant('null'),
  INTERVAL: (tokens, depth) => callOf('interval', [withUnit(readPrimary(tokens, depth), tokens)], tokens.line),
  CAST: (tokens, depth) => {
    const [value] = readList(tokens, depth + 1);
    return value ?? { kind: 'other', parts: [], line: tokens.line };
  },
  EXISTS: (tokens) => skipQuery(tokens, tokens.line),
};

function readConstant(value: 'true' | 'false' | 'null'): (tokens: TokenReader) => Expression {
  return (tokens) => ({ kind: 'constant', value, line: tokens.line });
}

/** `INTERVAL 30 DAY` and `INTERVAL '30' DAY` have their unit behind; they are told like `INTERVAL '30 days'`. */
function withUnit(value: Expression, tokens: TokenReader): Expression {
  const unit = tokens.takesOne(UNITS);
  const count = value.kind === 'number' ? value.written : value.kind === 'text' ? value.text : null;
  if (unit === null || count === null) return value;
  return { kind: 'text', text: `${count} ${unit.toLowerCase()}`, parts: [], isPattern: false, line: value.line };
}

const UNITS: ReadonlySet<string> = new Set(
  ['SECOND', 'MINUTE', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'].flatMap((unit) => [unit, `${unit}S`]),
);

/** `time '06:00'` and `date '2026-01-31'` say in front what their text is. */
const TYPED: ReadonlySet<string> = new Set('TIME DATE TIMESTAMP TIMESTAMPTZ TIMETZ NUMERIC DECIMAL'.split(' '));

function readWord(tokens: TokenReader, depth: number): Expression {
  const line = tokens.line;
  const first = tokens.next();
  if (first === null) return { kind: 'other', parts: [], line };
  if (Object.hasOwn(WORDS, first.text)) return WORDS[first.text]?.(tokens, depth) ?? { kind: 'other', parts: [], line };
  if (TYPED.has(first.text) && tokens.peek()?.kind === 'text') return readPrimary(tokens, depth);
  return readNamed(tokens, first, depth);
}

/** A name with what it belongs to, or a call of it. */
function readNamed(tokens: TokenReader, first: SqlToken, depth: number): Expression {
  const { line } = first;
  const path = [first.written];
  while (tokens.takes('.')) path.push(tokens.next()?.written ?? '');
  const name = path.at(-1) ?? '';
  return tokens.sees('(')
    ? callOf(name.toLowerCase(), readList(tokens, depth + 1), line)
    : { kind: 'name', path, line };
}

function callOf(name: string, values: readonly Expression[], line: number): Expression {
  return {
    kind: 'call',
    receiver: null,
    name,
    arguments: values.map((value): Argument => ({ name: '', value })),
    line,
  };
}

/** With a subject each label is compared with it. */
function readCase(tokens: TokenReader, depth: number): Expression {
  const line = tokens.line;
  const subject = tokens.sees('WHEN') ? null : readLevel(tokens, 0, depth + 1);
  const branches: ExpressionBranch[] = [];
  while (tokens.takes('WHEN')) {
    const label = readLevel(tokens, 0, depth + 1);
    tokens.takes('THEN');
    const value = readLevel(tokens, 0, depth + 1);
    const operands = subject === null ? [] : [subject, label];
    const test: Expression =
      subject === null ? label : { kind: 'operation', operator: '==', operands, line: label.line };
    branches.push({ test, value, line: label.line });
  }
  if (tokens.takes('ELSE')) {
    const value = readLevel(tokens, 0, depth + 1);
    branches.push({ test: null, value, line: value.line });
  }
  tokens.takes('END');
  return { kind: 'choice', branches, line };
}
