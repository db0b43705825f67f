import type { ParsedModule, SyntaxListener } from './syntax.ts';
import { SpanSet } from './span-set.ts';

/**
 * Tells whether the code at an offset waits for a call: it stands in a function that is not called where it is written.
 * The tree is walked at the first place that its line leaves in doubt, and once a file.
 */
export function createDeferredCheck(module: ParsedModule, text: string): (offset: number) => boolean {
  let spans: SpanSet | null = null;
  return (offset) => {
    if (isPlainlyAtTop(text, offset)) return false;
    spans ??= waitingFunctions(module, text);
    return spans.has(offset);
  };
}

/** Nothing before it on its line, which is not indented, begins a function. */
function isPlainlyAtTop(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - LONGEST_LINE), offset);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.length < LONGEST_LINE && !/^\s|=>|\bfunction\b|\)\s*\{/.test(line);
}

/** What is further away on the line is not looked at, so that a file of one line costs no more than its length. */
const LONGEST_LINE = 200;

function waitingFunctions(module: ParsedModule, text: string): SpanSet {
  const spans: { start: number; end: number }[] = [];
  const listener: SyntaxListener = {
    ...DEAF,
    enterFunction({ start, end, body }) {
      if (body !== null && !isCalledAtOnce(text, start, end)) spans.push({ start, end });
    },
  };
  try {
    module.visit(listener);
  } catch (error) {
    // A walk recurses, and an expression of thousands of operators exhausts the stack: what it met before still holds.
    if (!(error instanceof RangeError)) throw error;
  }
  return new SpanSet(spans);
}

const CALLED_BEHIND = /^(?:\s{0,9}\.(?:call|apply)[^\S\n]{0,9}|[^\S\n]{0,9})\(/;
const CLOSED_AND_CALLED_BEHIND = /^\s{0,9}\)\s{0,9}(?:\.(?:call|apply)\s{0,9})?\(/;
/** A bracket that only groups. */
const GROUPED_BEFORE = /(?:^|[^\w$)\]\s]\s{0,9}|\n\s{0,9}|\b(?:return|await|void)\s{0,9})\(\s{0,9}$/;
const DEFINED_BEFORE = /\bdefine\s{0,9}\([^()]{0,300}$/;

/** `(function () { … })()`, and the callback of AMD's `define`, which runs when the module is loaded. */
function isCalledAtOnce(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 400), start);
  const behind = text.slice(end, end + 40);
  if (CALLED_BEHIND.test(behind) || DEFINED_BEFORE.test(before)) return true;
  return CLOSED_AND_CALLED_BEHIND.test(behind) && GROUPED_BEFORE.test(before);
}

const ignore = (): void => undefined;

const DEAF: SyntaxListener = {
  enterFunction: ignore,
  enterClass: ignore,
  enterDeclarator: ignore,
  enterAssignment: ignore,
  enterProperty: ignore,
  enterMember: ignore,
  enterDefaultExport: ignore,
  enterIf: ignore,
  enterStructure: ignore,
  enterLogical: ignore,
  meetCase: ignore,
  meetJump: ignore,
  meetMarkup: ignore,
};
