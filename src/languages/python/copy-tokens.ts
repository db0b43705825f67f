import {
  BLOCK_CLOSE,
  BLOCK_OPEN,
  COPY_FIXED,
  COPY_LITERAL,
  COPY_NAME,
  STATEMENT_END,
  copyToken,
} from '../../model/copy-facts.ts';
import { hashText } from '../../base/hash-text.ts';
import { type CopyTokens, CopyTokenList } from '../copies/copy-token-list.ts';
import { hasWord, wordTable } from '../copies/word-table.ts';
import { DEDENT, INDENT, NAME, NEWLINE, NUMBER, OPERATOR, STRING, TEXT, TEXT_END, TEXT_START } from './token-kinds.ts';
import type { TokenStream } from '../text/token-columns.ts';
import { readTokens } from './tokens.ts';

/** Python as the search of copies sees it: lines end and blocks nest as in languages with marks; no imports, no docstrings. */
export function readCopyTokens(text: string): CopyTokens {
  const columns = readTokens(text);
  const list = new CopyTokenList(text, columns.count);
  for (let at = 0; at < columns.count; at += 1) {
    const behind = beginsLine(columns, at) ? behindSkipped(text, columns, at) : at;
    if (behind > at) {
      if (columns.kinds[at] === NAME) list.bar(columns.starts[at] ?? 0);
      at = behind - 1;
    } else addToken(list, { text, columns, at });
  }
  return list.finish();
}

interface Place {
  readonly text: string;
  readonly columns: TokenStream;
  readonly at: number;
}

function addToken(list: CopyTokenList, { text, columns, at }: Place): void {
  const kind = columns.kinds[at] ?? 0;
  const start = columns.starts[at] ?? 0;
  const layout = LAYOUT[kind];
  // The end of a block belongs to its last line, though the tokenizer notices it on the next.
  if (layout !== undefined) return list.put(layout, kind === DEDENT ? list.lastStart : start);
  const hash = hashText(text, start, columns.ends[at] ?? 0);
  const isKeyword = kind === NAME && hasWord(KEYWORDS, hash);
  list.put(copyToken(hash, isKeyword ? COPY_FIXED : (KINDS[kind] ?? COPY_FIXED)), start);
}

const LAYOUT: Readonly<Record<number, number>> = {
  [NEWLINE]: STATEMENT_END,
  [INDENT]: BLOCK_OPEN,
  [DEDENT]: BLOCK_CLOSE,
};

const KIND_OF: Readonly<Record<number, number>> = {
  [NAME]: COPY_NAME,
  [NUMBER]: COPY_LITERAL,
  [STRING]: COPY_LITERAL,
  [TEXT_START]: COPY_LITERAL,
  [TEXT]: COPY_LITERAL,
  [TEXT_END]: COPY_LITERAL,
  [OPERATOR]: COPY_FIXED,
};

const KINDS: Readonly<Uint8Array> = Uint8Array.from({ length: 16 }, (_, kind) => KIND_OF[kind] ?? COPY_FIXED);

/** Python 3.14, "Keywords"; `match` and `case` are left out, as they are names as often. */
const KEYWORDS = wordTable(
  `False None True and as assert async await break class continue def del elif else except finally for from global if import in
  is lambda nonlocal not or pass raise return try while with yield self cls`,
);

const IMPORTS = wordTable('import from');

function beginsLine({ kinds }: TokenStream, at: number): boolean {
  const before = kinds[at - 1] ?? NEWLINE;
  return before === NEWLINE || before === INDENT || before === DEDENT;
}

/** Index behind an import, or behind a line that is nothing but a string; the token itself for other lines. */
function behindSkipped(text: string, columns: TokenStream, at: number): number {
  const { kinds, starts, ends } = columns;
  if (kinds[at] === STRING) return kinds[at + 1] === NEWLINE ? at + 2 : at;
  if (kinds[at] !== NAME || !hasWord(IMPORTS, hashText(text, starts[at] ?? 0, ends[at] ?? 0))) return at;
  const end = kinds.indexOf(NEWLINE, at);
  return end < 0 ? columns.count : end + 1;
}
