const HEAD_LINES = 20;
const LONGEST_HEAD = 4_000;

/** The first lines of a text, where it says what it is. */
export function headOf(text: string): string {
  let end = 0;
  for (let line = 0; line < HEAD_LINES && end < LONGEST_HEAD; line += 1) {
    const next = text.indexOf('\n', end) + 1;
    if (next === 0) return text.slice(0, LONGEST_HEAD);
    end = next;
  }
  return text.slice(0, Math.min(end, LONGEST_HEAD));
}
