/** Columns that printed text takes on a terminal: wide East Asian letters and pictographs two, combining marks none. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let columns = 0;
  for (const letter of text) columns += letterWidth(letter);
  return columns;
}

/** The text, or its beginning and an ellipsis, in at most so many columns. */
export function truncateEnd(text: string, columns: number): string {
  return displayWidth(text) <= columns ? text : `${takeStart(text, columns - 1)}…`;
}

/** The path, or its ends around an ellipsis, in at most so many columns: the file name is what readers look for. */
export function truncateMiddle(path: string, columns: number): string {
  if (displayWidth(path) <= columns) return path;
  return dropFolders(path, columns) ?? dropLetters(path, columns);
}

/** The text filled up with blanks to so many columns. */
export function padColumns(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

const plain = /^[ -~]*$/;
const mark = /^\p{M}$/u;
/** After Unicode's EastAsianWidth.txt, classes W and F, in whole blocks. */
const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{1B2FF}\u{20000}-\u{3FFFD}]$|^\p{Emoji_Presentation}$|^\p{Extended_Pictographic}$/u;

function letterWidth(letter: string): number {
  if (mark.test(letter)) return 0;
  return wide.test(letter) ? 2 : 1;
}

/** `first/…/last/file`: as many of the last folders as fit; null when not even the file name does. */
function dropFolders(path: string, columns: number): string | null {
  const [first = '', ...rest] = path.split('/');
  const prefix = `${first}/…`;
  let kept = '';
  for (const segment of rest.toReversed()) {
    const longer = `/${segment}${kept}`;
    if (displayWidth(prefix) + displayWidth(longer) > columns) break;
    kept = longer;
  }
  return kept === '' ? null : prefix + kept;
}

function dropLetters(path: string, columns: number): string {
  const forEnd = Math.ceil(((columns - 1) * 2) / 3);
  const end = reversed(takeStart(reversed(path), forEnd));
  return `${takeStart(path, columns - 1 - forEnd)}…${end}`;
}

function reversed(text: string): string {
  return Array.from(text).toReversed().join('');
}

function takeStart(text: string, columns: number): string {
  let left = columns;
  let taken = '';
  for (const letter of text) {
    left -= letterWidth(letter);
    if (left < 0) break;
    taken += letter;
  }
  return taken;
}
