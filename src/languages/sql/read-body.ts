import type { Expression, Statement, StatementBranch } from '../decisions/decision-outline.ts';
import { readList, readSqlExpression } from './read-expression.ts';
import type { TokenReader } from './token-reader.ts';

/** The decisions of a statement: what it selects, sets, checks and filters, and the body of a routine. */
export function readBodyStatements(tokens: TokenReader): Statement[] {
  return readUntil(tokens, new Set(), 0);
}

const DEEPEST = 32;

function readUntil(tokens: TokenReader, ends: ReadonlySet<string>, depth: number): Statement[] {
  const statements: Statement[] = [];
  while (!tokens.isDone && !isEnd(tokens, ends)) statements.push(...readNext(tokens, depth));
  return statements;
}

function readNext(tokens: TokenReader, depth: number): readonly Statement[] {
  const token = tokens.next();
  if (token === null) return [];
  skipDeclaredType(tokens);
  if (tokens.sees(':=')) return readAssignment(tokens, token.written);
  const isKnown = token.kind === 'word' && Object.hasOwn(READERS, token.text);
  return isKnown ? (READERS[token.text]?.(tokens, depth) ?? []) : [];
}

function isEnd(tokens: TokenReader, ends: ReadonlySet<string>): boolean {
  const token = tokens.peek();
  return token?.kind === 'word' && ends.has(token.text);
}

type ReadStatements = (tokens: TokenReader, depth: number) => readonly Statement[];

const READERS: Readonly<Record<string, ReadStatements>> = {
  SELECT: readColumns,
  SET: readSets,
  WHERE: readFilter,
  HAVING: readFilter,
  ON: readFilter,
  CHECK: (tokens) => {
    const line = tokens.line;
    return tokens.sees('(') ? [checkOf(readSqlExpression(tokens), line)] : [];
  },
  DEFAULT: (tokens) => {
    const line = tokens.line;
    return [{ kind: 'evaluate', value: readSqlExpression(tokens), line }];
  },
  RETURN: readReturn,
  IF: readIf,
  RAISE: (tokens) => {
    const line = tokens.line;
    tokens.takes('EXCEPTION');
    return [{ kind: 'refuse', value: readSqlExpression(tokens), line }];
  },
  LIMIT: (tokens) => {
    const line = tokens.line;
    const receiver: Expression = { kind: 'name', path: ['limit'], line };
    const given = [{ name: '', value: readSqlExpression(tokens) }];
    return [{ kind: 'evaluate', value: { kind: 'call', receiver, name: 'limit', arguments: given, line }, line }];
  },
  VALUES: (tokens) => {
    const line = tokens.line;
    return tokens.sees('(') ? readList(tokens, 0).map((value): Statement => ({ kind: 'evaluate', value, line })) : [];
  },
};

/** Each column with the name that it is given. */
function readColumns(tokens: TokenReader): readonly Statement[] {
  const statements: Statement[] = [];
  tokens.takes('DISTINCT');
  do {
    const line = tokens.line;
    const value = readSqlExpression(tokens);
    const name = tokens.takes('AS') || isAlias(tokens) ? (tokens.next()?.written ?? '') : '';
    statements.push(name === '' ? { kind: 'evaluate', value, line } : assignmentOf(name, value, line));
  } while (tokens.takes(','));
  return statements;
}

function isAlias(tokens: TokenReader): boolean {
  const token = tokens.peek();
  return token?.kind === 'name' || (token?.kind === 'word' && !CLAUSES.has(token.text));
}

const CLAUSES: ReadonlySet<string> = new Set([
  'FROM',
  'WHERE',
  'INTO',
  'GROUP',
  'ORDER',
  'HAVING',
  'LIMIT',
  'UNION',
  'EXCEPT',
  'INTERSECT',
  'FOR',
  'OFFSET',
  'WINDOW',
  'END',
  'THEN',
  'ELSE',
  'WHEN',
  'LOOP',
  'OVER',
]);

function assignmentOf(name: string, value: Expression, line: number): Statement {
  return { kind: 'assign', target: { kind: 'name', path: name.split('.'), line }, operator: '=', value, line };
}

/** `SET fee = …, state = …`; `SET search_path TO …` sets nothing of interest. */
function readSets(tokens: TokenReader): readonly Statement[] {
  const statements: Statement[] = [];
  do {
    const line = tokens.line;
    const name = tokens.next()?.written ?? '';
    if (tokens.takes('.')) tokens.next();
    if (!tokens.takes('=') && !tokens.takes(':=')) return statements;
    statements.push(assignmentOf(name, readSqlExpression(tokens), line));
  } while (tokens.takes(','));
  return statements;
}

/** What a query or an update is limited to. */
function readFilter(tokens: TokenReader): readonly Statement[] {
  const line = tokens.line;
  return [{ kind: 'evaluate', value: readSqlExpression(tokens), line }];
}

/** A row for which the check does not hold is refused. */
function checkOf(check: Expression, line: number): Statement {
  const test: Expression = { kind: 'operation', operator: '!', operands: [check], line };
  const branches: StatementBranch[] = [{ test, body: [{ kind: 'refuse', value: null, line }], line }];
  return { kind: 'branch', branches, line };
}

/** `fee CONSTANT numeric(9, 2) := 4.90` names the fee: goes to the sign, if what comes next is a type and its sign. */
function skipDeclaredType(tokens: TokenReader): void {
  const length = declaredTypeLength(tokens);
  for (let skipped = 0; skipped < length; skipped += 1) tokens.next();
}

/** Tokens up to `:=`; 0 where none is declared. */
function declaredTypeLength(tokens: TokenReader): number {
  const first = tokens.sees('CONSTANT') ? 1 : 0;
  if (!TYPES.has(textAt(tokens, first))) return 0;
  for (let length = first + 1; length <= LONGEST_TYPE; length += 1) {
    const text = textAt(tokens, length);
    if (text === ':=') return length;
    if (text === ';' || text === '') return 0;
  }
  return 0;
}

function textAt(tokens: TokenReader, ahead: number): string {
  return tokens.peek(ahead)?.text ?? '';
}

/** `CONSTANT DOUBLE PRECISION NOT NULL`, or a length in parentheses. */
const LONGEST_TYPE = 8;

const TYPES: ReadonlySet<string> = new Set(
  [
    ['NUMBER', 'NUMERIC', 'DECIMAL', 'MONEY', 'REAL', 'FLOAT', 'DOUBLE', 'INTEGER', 'INT', 'BIGINT', 'SMALLINT'],
    ['PLS_INTEGER', 'BINARY_INTEGER', 'BOOLEAN', 'BOOL', 'DATE', 'TIMESTAMP', 'INTERVAL'],
    ['TEXT', 'CHAR', 'VARCHAR', 'VARCHAR2', 'NVARCHAR2'],
  ].flat(),
);

function readAssignment(tokens: TokenReader, name: string): readonly Statement[] {
  const line = tokens.line;
  tokens.takes(':=');
  return [assignmentOf(name, readSqlExpression(tokens), line)];
}

/** `RETURN QUERY SELECT …` goes on as a query; `RETURN NUMBER IS` is the header of a function. */
function readReturn(tokens: TokenReader): readonly Statement[] {
  const line = tokens.line;
  if (tokens.sees('QUERY') || tokens.sees(';') || tokens.sees('NEW')) return [];
  if (TYPES.has(tokens.peek()?.text ?? '')) return [];
  return [{ kind: 'return', value: readSqlExpression(tokens), line }];
}

const ARMS: ReadonlySet<string> = new Set(['ELSIF', 'ELSEIF', 'ELSE', 'END']);

function readIf(tokens: TokenReader, depth: number): readonly Statement[] {
  const line = tokens.line;
  if (depth > DEEPEST || tokens.sees('NOT', 'EXISTS') || tokens.sees('EXISTS')) return [];
  const branches: StatementBranch[] = [];
  do {
    const at = tokens.line;
    const test = readSqlExpression(tokens);
    tokens.takes('THEN');
    branches.push({ test, body: readUntil(tokens, ARMS, depth + 1), line: at });
  } while (tokens.takes('ELSIF') || tokens.takes('ELSEIF') || tokens.takes('ELSE', 'IF'));
  if (tokens.takes('ELSE')) branches.push({ test: null, body: readUntil(tokens, ARMS, depth + 1), line: tokens.line });
  tokens.takes('END');
  tokens.takes('IF');
  return [{ kind: 'branch', branches, line }];
}
