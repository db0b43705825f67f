import { extname } from 'node:path';
import { readCopyTokens as readCsharp } from '../../languages/csharp/copy-tokens.ts';
import { collectCopyFacts } from '../../languages/copies/collect-copy-facts.ts';
import type { CopyTokens } from '../../languages/copies/copy-token-list.ts';
import { readCopyTokens as readGo } from '../../languages/go/copy-tokens.ts';
import { readCopyTokens as readJava } from '../../languages/java/copy-tokens.ts';
import { readCopyTokens as readPython } from '../../languages/python/copy-tokens.ts';
import { surveyText } from '../../languages/text/text-survey.ts';
import { readCopyTokens as readTypescript } from '../../languages/typescript/copy-tokens.ts';
import type { UnitFact } from '../../model/facts.ts';
import type { CopyFile } from './copy-options.ts';

const READERS: Readonly<Record<string, (text: string, extension: string) => CopyTokens>> = {
  '.cs': readCsharp,
  '.go': readGo,
  '.java': readJava,
  '.py': readPython,
};

/** A file whose only unit, if any, is given by its lines. */
export function copyFile(
  path: string,
  text: string,
  unit?: readonly [name: string, start: number, end: number],
): CopyFile {
  const extension = extname(path);
  const tokens = (READERS[extension] ?? readTypescript)(text, extension);
  const facts = collectCopyFacts(tokens, surveyText(text).lineStarts);
  return {
    path,
    language: READERS[extension] === undefined ? 'typescript' : extension,
    facts,
    units: unit ? [unitOf(unit)] : [],
  };
}

function unitOf([name, startLine, endLine]: readonly [string, number, number]): UnitFact {
  return {
    name,
    kind: 'function',
    startLine,
    endLine,
    parameters: 1,
    nesting: 1,
    cyclomatic: 3,
    cognitive: 3,
    content: 1,
    codeLength: 1,
  };
}

/** A file that is one unit as a whole. */
export function unitFile(path: string, name: string, text: string): CopyFile {
  return copyFile(path, text, [name, 1, text.trimEnd().split('\n').length]);
}
