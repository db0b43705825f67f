import type {
  ConstantOutline,
  DecisionOutline,
  Expression,
  TableEntry,
  UnitOutline,
} from '../decisions/decision-outline.ts';
import { commentAbove } from '../text/comment-above.ts';
import { surveyText } from '../text/text-survey.ts';
import { readBodyStatements } from './read-body.ts';
import { readList } from './read-expression.ts';
import { TokenReader } from './token-reader.ts';
import { splitStatements } from './split-statements.ts';
import { type SqlToken, readSqlTokens } from './tokens.ts';

/** What a SQL script decides: each statement is a unit, each `INSERT` of several rows a table of constants. */
export function outlineSql(text: string): DecisionOutline {
  const { lineStarts } = surveyText(text);
  const units: UnitOutline[] = [];
  const constants: ConstantOutline[] = [];
  for (const statement of splitStatements(readSqlTokens(text))) {
    const inserted = readInsert(statement);
    if (inserted !== null) constants.push(inserted);
    else units.push(outlineStatement(statement, commentAbove(text, lineStarts, statement[0]?.line ?? 1)));
  }
  return { units: units.filter(({ body }) => body.length > 0), constants };
}

/** What a query in another language's text decides. */
export function outlineQuery(text: string, firstLine: number): UnitOutline[] {
  return splitStatements(readSqlTokens(text, firstLine))
    .map((statement) => outlineStatement(statement, ''))
    .filter(({ body }) => body.length > 0);
}

function outlineStatement(tokens: readonly SqlToken[], documentation: string): UnitOutline {
  return {
    name: nameOfStatement(tokens),
    kind: 'query',
    startLine: tokens[0]?.line ?? 1,
    endLine: tokens.at(-1)?.line ?? 1,
    parameters: [],
    documentation,
    annotations: [],
    body: readBodyStatements(new TokenReader(tokens)),
  };
}

const NAMED = /^(?:TABLE|VIEW|FUNCTION|PROCEDURE|TRIGGER|UPDATE|INTO|FROM|DOMAIN)$/;
const FILLERS: ReadonlySet<string> = new Set(['IF', 'NOT', 'EXISTS', 'ONLY', 'TEMP', 'TEMPORARY']);

/** What is made or changed, else the first table that is read. */
function nameOfStatement(tokens: readonly SqlToken[]): string {
  const at = tokens.findIndex(({ kind, text }) => kind === 'word' && NAMED.test(text));
  const behind = at < 0 ? [] : tokens.slice(at + 1, at + 1 + NAME_WITHIN).filter(({ text }) => !FILLERS.has(text));
  const isQualified = behind[1]?.text === '.';
  const named = behind[isQualified ? 2 : 0];
  return named?.kind === 'word' || named?.kind === 'name' ? named.written : '';
}

/** `IF NOT EXISTS`, the schema, the dot and the name. */
const NAME_WITHIN = 6;

/** `INSERT INTO rates (tier, rate) VALUES ('gold', 0.1), …` fills a table of records; null for any other statement. */
function readInsert(tokens: readonly SqlToken[]): ConstantOutline | null {
  const reader = new TokenReader(tokens);
  const startLine = reader.line;
  if (!reader.takes('INSERT', 'INTO')) return null;
  const name = readTableName(reader);
  const columns = reader.sees('(') ? readList(reader, 0).map(columnName) : [];
  if (!reader.takes('VALUES')) return null;
  const entries: TableEntry[] = [];
  while (reader.sees('(')) {
    const line = reader.line;
    entries.push({ key: null, value: recordOf(readList(reader, 0), columns), line });
    reader.takes(',');
  }
  const endLine = tokens.at(-1)?.line ?? startLine;
  return { name, value: { kind: 'table', entries, line: startLine }, startLine, endLine };
}

function readTableName(reader: TokenReader): string {
  let name = reader.next()?.written ?? '';
  while (reader.takes('.')) name = reader.next()?.written ?? '';
  return name;
}

function columnName(column: Expression): string {
  return column.kind === 'name' ? (column.path[0] ?? '') : '';
}

function recordOf(values: readonly Expression[], columns: readonly string[]): Expression {
  const line = values[0]?.line ?? 1;
  const entries = values.map((value, place): TableEntry => {
    const column = columns[place] ?? '';
    return { key: { kind: 'text', text: column, parts: [], isPattern: false, line }, value, line: value.line };
  });
  return { kind: 'table', entries, line };
}

/** Whether a text of another language is a query with something to decide. */
export function looksLikeQuery(text: string): boolean {
  return (
    text.length < LONGEST_QUERY &&
    /^\s*(?:select|update|insert\s+into|delete\s+from|with\s+\w+\s+as|create|alter\s+table)\b/i.test(text)
  );
}

const LONGEST_QUERY = 20_000;
