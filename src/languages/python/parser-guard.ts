/**
 * In front of some tokens the grammar looks through all lines without code that follow, and does so again at each of
 * them, so that its time grows with lines × characters of such a run: 20,000 joined lines (8e8) took 7 s, as many comments
 * that open a block (3.6e9) more than 45 s (web-tree-sitter 0.27, tree-sitter-python 0.25). The limit is the sum over a file
 * that takes some 2 s; hand-written code was seen up to 2.6e6.
 */
const MOST_WORK = 1e8;

/** Offset from which the parser would be kept busy for too long, null for a text that is safe to parse. */
export function findHarmful(text: string, lineStarts: readonly number[]): number | null {
  let work = 0;
  let runStart = 0;
  let lines = 0;
  for (const [at, start] of lineStarts.entries()) {
    if (!isWithoutCode(text, start)) {
      lines = 0;
      continue;
    }
    if (lines === 0) runStart = start;
    lines += 1;
    // What this line adds to lines × characters of its run.
    const length = (lineStarts[at + 1] ?? text.length) - start;
    work += start - runStart + lines * length;
    if (work > MOST_WORK) return start;
  }
  return null;
}

/** A blank line, a comment, or a line that only goes on with the next. */
function isWithoutCode(text: string, lineStart: number): boolean {
  let at = lineStart;
  while (at < text.length && BLANKS.includes(text.charAt(at))) at += 1;
  return at >= text.length || WITHOUT_CODE.includes(text.charAt(at));
}

const BLANKS = ' \t\f\r';
const WITHOUT_CODE = '\n#\\';
