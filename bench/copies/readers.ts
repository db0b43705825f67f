import { readCopyTokens as readCsharp } from '../../src/languages/csharp/copy-tokens.ts';
import { readCopyTokens as readGo } from '../../src/languages/go/copy-tokens.ts';
import { readCopyTokens as readJava } from '../../src/languages/java/copy-tokens.ts';
import { readCopyTokens as readPython } from '../../src/languages/python/copy-tokens.ts';
import { readCopyTokens as readTypescript } from '../../src/languages/typescript/copy-tokens.ts';
import type { CopyTokens } from '../../src/languages/copies/copy-token-list.ts';
import { languageByExtension } from '../../src/languages/index.ts';

type Reader = (text: string, extension: string) => CopyTokens;

const READERS: Readonly<Record<string, Reader>> = {
  csharp: readCsharp,
  go: readGo,
  java: readJava,
  python: readPython,
  typescript: readTypescript,
};

/** Reads the tokens of files with an extension; null where no lexer is. */
export function readerOf(extension: string): Reader | null {
  return READERS[languageByExtension(extension)?.name ?? ''] ?? null;
}
