export interface SqlToken {
  readonly kind: 'word' | 'name' | 'number' | 'text' | 'sign' | 'parameter';
  /** Words in upper case, names and texts without their quotes. */
  readonly text: string;
  readonly written: string;
  readonly line: number;
}

/** Longer scripts hold data, not rules; what is behind is not read. */
export const MOST_TOKENS = 200_000;

const TOKEN =
  /(?<skipped>\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<text>[NEne]?'(?:[^']|'')*(?:'|$))|(?<dollar>\$[A-Za-z_]*\$)|(?<name>"(?:[^"]|"")*"|`[^`]*`|\[[A-Za-z_][^\]]*\])|(?<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)|(?<parameter>[:@$][A-Za-z_]\w*|\$\d+|\?|%s|%\(\w+\)s|\{\w*\})|(?<word>[A-Za-z_À-￿][\w$À-￿]*)|(?<sign>::|<=|>=|<>|!=|:=|\|\||=>|[^\s])/gy;

/** The text of the token that begins and ends a body in dollar quotes. */
export const DOLLAR = '$$';

/** Tokens of SQL of any dialect, without comments. Bodies in dollar quotes are read like the text around them. */
export function readSqlTokens(text: string, firstLine = 1): SqlToken[] {
  const tokens: SqlToken[] = [];
  const pattern = new RegExp(TOKEN.source, TOKEN.flags);
  let line = firstLine;
  for (let found = pattern.exec(text); found !== null && tokens.length < MOST_TOKENS; found = pattern.exec(text)) {
    const token = toToken(found, line);
    if (token !== null) tokens.push(token);
    line += countBreaks(found[0]);
  }
  return tokens;
}

function toToken({ 0: written, groups = {} }: RegExpExecArray, line: number): SqlToken | null {
  if (groups['skipped'] !== undefined) return null;
  if (groups['dollar'] !== undefined) return { kind: 'sign', text: DOLLAR, written, line };
  if (groups['word'] !== undefined) return { kind: 'word', text: written.toUpperCase(), written, line };
  if (groups['number'] !== undefined) return { kind: 'number', text: written, written, line };
  if (groups['text'] !== undefined) return { kind: 'text', text: unquoted(written), written, line };
  if (groups['name'] !== undefined)
    return { kind: 'name', text: written.slice(1, -1), written: written.slice(1, -1), line };
  if (groups['parameter'] !== undefined) return { kind: 'parameter', text: written.replace(/\W/g, ''), written, line };
  return { kind: 'sign', text: written, written, line };
}

function unquoted(written: string): string {
  return written
    .replace(/^[NEne]?'/, '')
    .replace(/'$/, '')
    .replaceAll("''", "'");
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
