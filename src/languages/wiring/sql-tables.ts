import type { TableFact } from '../../model/facts.ts';
import type { PlacedText } from './code-outline.ts';

/** Tables that SQL in string literals reads, writes or defines, one fact for each table and access of a text. */
export function findSqlTables(texts: readonly PlacedText[]): TableFact[] {
  return texts.flatMap(({ text, line }) =>
    text.length <= LONGEST_STATEMENT && BEGINS_STATEMENT.test(text) ? readStatement(text, line) : [],
  );
}

/** Longer texts are data, and would cost more than they tell. */
const LONGEST_STATEMENT = 50_000;

/** A text is SQL when it begins like a statement; `select` and `with` need a `from` behind. */
const BEGINS_STATEMENT =
  /^\s*(?:--.*\n\s*)*(?:(?:select|with)\b[\s\S]*\bfrom\b|insert\s+into\s|update\s+[^\s]+\s+(?:\w+\s+)?set\b|delete\s+from\s|merge\s+into\s|create\s+table\s|alter\s+table\s)/i;

const NAME = String.raw`(?:["\x60[]?[\w$]+["\x60\]]?\.){0,2}["\x60[]?[\w$]+["\x60\]]?`;

const MENTION = new RegExp(
  String.raw`\b(delete\s+from|insert\s+into|merge\s+into|update|create\s+table(?:\s+if\s+not\s+exists)?|alter\s+table(?:\s+if\s+exists)?|from|join)\s+(?:only\s+)?(${NAME})(\s*\()?`,
  'gi',
);

function readStatement(text: string, line: number): TableFact[] {
  const statement = text.replace(COMMENT_OR_TEXT, ' ');
  const named = new Set(Array.from(statement.matchAll(NAMED_QUERY), ([, name = '']) => name.toLowerCase()));
  const found = new Map<string, TableFact>();
  for (const [, words = '', written = '', parenthesis] of statement.matchAll(MENTION)) {
    const access = accessOf(words.toLowerCase());
    const table = plainName(written);
    const isCall = parenthesis !== undefined && access === 'read';
    if (isCall || NO_TABLES.has(table) || (named.has(table) && !written.includes('.'))) continue;
    const key = `${table} ${access}`;
    if (!found.has(key)) found.set(key, { table, access, line });
  }
  return [...found.values()];
}

const COMMENT_OR_TEXT =
  /--.*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|\bextract\s*\([^)]*\)|\bfor\s+update\b|\bdo\s+update\b|\bdistinct\s+from\b|\bon\s+update\b/gi;
const NAMED_QUERY =
  /(?:\bwith\s+(?:recursive\s+)?|,\s*)(\w+)(?:\s*\([^()]*\))?\s+as\s+(?:not\s+)?(?:materialized\s+)?\(/gi;
/** Keywords that can stand there, and the words by which prose goes on. */
const NO_TABLES: ReadonlySet<string> = new Set(
  'select lateral unnest values set dual table where a an the this that your our its his each all any one'.split(' '),
);

function accessOf(words: string): TableFact['access'] {
  if (words === 'from' || words === 'join') return 'read';
  return words.startsWith('create') || words.startsWith('alter') ? 'define' : 'write';
}

/** Lower case, without schema and quotes. */
export function plainName(written: string): string {
  const plain = written.replace(/["`[\]]/g, '');
  return plain.slice(plain.lastIndexOf('.') + 1).toLowerCase();
}
