import { COPY_FIXED, COPY_LITERAL, COPY_NAME } from '../../model/copy-facts.ts';
import type { CopyTokens } from '../copies/copy-token-list.ts';
import { type CopyGrammar, behindNext, readColumns } from '../copies/read-columns.ts';
import { wordTable } from '../copies/word-table.ts';
import { CHARACTER, KEYWORD, MARK, NAME, NUMBER, STRING, readTokens } from './tokens.ts';

/** Java as the search of copies sees it: without package line and imports. */
export function readCopyTokens(text: string): CopyTokens {
  return readColumns(text, readTokens(text), GRAMMAR);
}

const KINDS: Readonly<Record<number, number>> = {
  [NAME]: COPY_NAME,
  [KEYWORD]: COPY_FIXED,
  [NUMBER]: COPY_LITERAL,
  [STRING]: COPY_LITERAL,
  [CHARACTER]: COPY_LITERAL,
  [MARK]: COPY_FIXED,
};

const GRAMMAR: CopyGrammar = {
  kinds: Uint8Array.from({ length: 8 }, (_, kind) => KINDS[kind] ?? COPY_FIXED),
  // The lexer tells keywords from names; these are names to it.
  keywords: wordTable('record sealed permits yield'),
  openers: wordTable('import package'),
  endOfImport: (text, columns, at) => behindNext(';', text, columns)(at),
};
