import { CodeScanner, END, WORD } from './code-scanner.ts';
import { SpanSet } from './span-set.ts';
import type { ParsedModule } from './syntax.ts';

/** Each look around may pass over the whole text, so a file with more questions than this is asked through its tree. */
const MOST_LOOKS_AROUND = 100;

interface PlacedText {
  readonly text: string;
  readonly hasMarkup: boolean;
}

/**
 * Tells whether the word at an offset is code, and not part of a comment, a literal or JSX text. Asks the tree only for
 * places that the text around leaves in doubt, and then once a file.
 */
export function createPlaceCheck(module: ParsedModule, { text, hasMarkup }: PlacedText): (offset: number) => boolean {
  let isCode: ((offset: number) => boolean) | null = null;
  let asked = 0;
  return (offset) => {
    asked += 1;
    if (asked <= MOST_LOOKS_AROUND && isPlainlyCode(text, offset, hasMarkup)) return true;
    isCode ??= askTree(module) ?? askTokens(text, hasMarkup);
    return isCode(offset);
  };
}

function askTree(module: ParsedModule): ((offset: number) => boolean) | null {
  try {
    const spans = new SpanSet(module.listNonCode());
    return (offset) => !spans.has(offset);
  } catch (error) {
    // Walking the tree recurses, and an expression of thousands of operators exhausts the stack.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function askTokens(text: string, hasMarkup: boolean): (offset: number) => boolean {
  const words = new Set<number>();
  const scanner = new CodeScanner(text, hasMarkup);
  for (let kind = scanner.next(); kind !== END; kind = scanner.next()) {
    if (kind === WORD) words.add(scanner.start);
  }
  return (offset) => words.has(offset);
}

/** No template and no markup has begun before, no comment is open, and nothing before it on its line can quote it. */
function isPlainlyCode(text: string, offset: number, hasMarkup: boolean): boolean {
  const lineStart = text.lastIndexOf('\n', offset) + 1;
  if (/['"/\\]/.test(text.slice(Math.max(0, lineStart - 3), offset))) return false;
  if (begins(text, '`', offset) || (hasMarkup && begins(text, '<', offset))) return false;
  const lastComment = text.lastIndexOf('/*', offset);
  return lastComment < 0 || text.lastIndexOf('*/', offset) > lastComment;
}

function begins(text: string, mark: string, offset: number): boolean {
  const first = text.indexOf(mark);
  return first >= 0 && first < offset;
}
