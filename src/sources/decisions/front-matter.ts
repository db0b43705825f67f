import { createRequire } from 'node:module';
import type { WrittenProblem, WrittenValue } from '../../model/written-value.ts';
import { writtenTree } from './written-tree.ts';

const require = createRequire(import.meta.url);

export interface FrontMatter {
  /** Null where there is none, or where it cannot be read. */
  readonly value: WrittenValue | null;
  /** Index of the first line of the text behind it. */
  readonly end: number;
  readonly problems: readonly WrittenProblem[];
}

/** Nobody writes more above a record by hand. */
const LONGEST_CHARACTERS = 64_000;
/** The library descends by recursion; brackets deeper than this are no record. */
const DEEPEST_BRACKETS = 64;

/** The YAML between two lines of three dashes at the top. Never throws: what is wrong is a problem with its line. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  if (lines[0]?.trimEnd() !== '---') return { value: null, end: 0, problems: [] };
  const closing = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (closing < 0) {
    return { value: null, end: 0, problems: [{ line: 1, message: 'front matter begins here and never ends' }] };
  }
  return { ...parse(lines.slice(1, closing)), end: closing + 1 };
}

function parse(lines: readonly string[]): Omit<FrontMatter, 'end'> {
  const refused = refusal(lines);
  if (refused !== null) return { value: null, problems: [refused] };
  const { parseDocument, LineCounter } = yaml();
  const counter = new LineCounter();
  const options = { lineCounter: counter, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
  const document = parseDocument(lines.join('\n'), options);
  // The first line of the file is the dashes.
  const lineAt = (offset: number): number => counter.linePos(offset).line + 1;
  const [error] = document.errors;
  if (error !== undefined) {
    const words = error.message.split('\n')[0]!.replace(/\.$/, '');
    return {
      value: null,
      problems: [{ line: lineAt(error.pos[0]), message: `front matter is not valid YAML: ${words}` }],
    };
  }
  return writtenTree(document.contents, lineAt);
}

function refusal(lines: readonly string[]): WrittenProblem | null {
  const length = lines.reduce((sum, line) => sum + line.length + 1, 0);
  if (length > LONGEST_CHARACTERS) {
    return { line: 1, message: `front matter is longer than ${LONGEST_CHARACTERS} characters and was not read` };
  }
  let depth = 0;
  for (const [at, line] of lines.entries()) {
    for (const character of line) {
      if (character === '[' || character === '{') depth += 1;
      else if (character === ']' || character === '}') depth -= 1;
      if (depth > DEEPEST_BRACKETS)
        return { line: at + 2, message: 'front matter is nested too deep and was not read' };
    }
    if (INDENTED_TOO_FAR.test(line))
      return { line: at + 2, message: 'front matter is nested too deep and was not read' };
  }
  return null;
}

const INDENTED_TOO_FAR = /^\s{200}|^\s*(?:[-?] ){64}/;

/** Loaded on first use, because the parser takes 20 ms to start and a warm run reads no record anew. */
function yaml(): typeof import('yaml') {
  return require('yaml') as typeof import('yaml');
}
