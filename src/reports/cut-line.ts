import { displayNumber } from '../base/display-number.ts';
import { displayWidth, truncateEnd } from '../base/display-width.ts';

/** The text, or its beginning and an ellipsis; a bracket that would stay open is left out whole where enough is left. */
export function cutLine(text: string, columns: number): string {
  const cut = truncateEnd(text, columns);
  if (cut === text) return text;
  const open = openBracket(cut);
  const head = cut.slice(0, Math.max(0, open)).trimEnd();
  return displayWidth(head) * 2 < columns ? cut : `${head} …`;
}

/** A list after its beginning: whole items only, and how many are left. */
export function fitItems(start: string, items: readonly string[], columns: number): string {
  for (let shown = items.length; shown > 0; shown -= 1) {
    const left = items.length - shown;
    const more = left === 0 ? [] : [`${displayNumber(left)} more`];
    const line = start + [...items.slice(0, shown), ...more].join(', ');
    if (displayWidth(line) <= columns) return line;
  }
  const [only] = items;
  return cutLine(only === undefined || items.length > 1 ? start.trimEnd() : start + only, columns);
}

/** Where the outermost bracket begins that is not closed; -1 where all are. */
function openBracket(text: string): number {
  const opened: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') opened.push(at);
    if (text[at] === ')') opened.pop();
  }
  return opened[0] ?? -1;
}
