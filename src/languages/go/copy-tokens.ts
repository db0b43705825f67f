import { COPY_FIXED, COPY_LITERAL, COPY_NAME, STATEMENT_END } from '../../model/copy-facts.ts';
import { type CopyTokens, CopyTokenList } from '../copies/copy-token-list.ts';
import { type TokenColumns, behindNext, isWritten } from '../copies/read-columns.ts';
import { MARK, NAME, NUMBER, KEYWORD, RAW_STRING, RUNE, STRING, readTokens } from './tokens.ts';

/** Go as the search of copies sees it: with the semicolons that line ends stand for, without package line and imports. */
export function readCopyTokens(text: string): CopyTokens {
  const columns = readTokens(text);
  const { count, kinds, starts } = columns;
  const list = new CopyTokenList(text, count + (count >> 2) + 16);
  for (let at = 0; at < count; at += 1) {
    const behind = kinds[at] === KEYWORD ? endOfImport(text, columns, at) : at;
    if (behind > at) {
      list.bar(starts[at] ?? 0);
      at = behind - 1;
    } else {
      addToken(list, columns, at);
      if (endsStatement(text, columns, at)) list.put(STATEMENT_END, list.lastStart);
    }
  }
  return list.finish();
}

function addToken(list: CopyTokenList, { kinds, starts, ends }: TokenColumns, at: number): void {
  list.add(KINDS[kinds[at] ?? 0] ?? COPY_FIXED, starts[at] ?? 0, ends[at] ?? 0);
}

const KIND_OF: Readonly<Record<number, number>> = {
  [NAME]: COPY_NAME,
  [KEYWORD]: COPY_FIXED,
  [NUMBER]: COPY_LITERAL,
  [STRING]: COPY_LITERAL,
  [RAW_STRING]: COPY_LITERAL,
  [RUNE]: COPY_LITERAL,
  [MARK]: COPY_FIXED,
};

const KINDS: Readonly<Uint8Array> = Uint8Array.from({ length: 8 }, (_, kind) => KIND_OF[kind] ?? COPY_FIXED);

/** Go specification, "Semicolons": at the end of a line, after what can end a statement. */
function endsStatement(text: string, columns: TokenColumns, at: number): boolean {
  const end = columns.ends[at] ?? 0;
  const next = columns.starts[at + 1] ?? text.length;
  const lineEnd = text.indexOf('\n', end);
  return lineEnd >= 0 && lineEnd < next && canEndStatement(text, columns, at);
}

function canEndStatement(text: string, columns: TokenColumns, at: number): boolean {
  const kind = columns.kinds[at];
  if (kind !== MARK && kind !== KEYWORD) return true;
  return ENDINGS.has(text.slice(columns.starts[at], columns.ends[at]));
}

const ENDINGS: ReadonlySet<string> = new Set(') ] } ++ -- break continue fallthrough return'.split(' '));

function endOfImport(text: string, columns: TokenColumns, at: number): number {
  const is = isWritten(text, columns, at);
  if (is('package')) return at + 2;
  if (!is('import')) return at;
  if (isWritten(text, columns, at + 1)('(')) return behindNext(')', text, columns)(at);
  return columns.kinds[at + 1] === STRING ? at + 2 : at + 3;
}
