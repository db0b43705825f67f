import { displayText } from '../../base/display.ts';
import { displayWidth, truncateMiddle } from '../../base/display-width.ts';

/** Advance of one column of the usual monospaced fonts, as a share of the font size (Menlo and DejaVu Sans Mono 0.602, Consolas 0.55). */
const COLUMN = 0.602;

/** Fewer columns than this say nothing once the middle is gone. */
const FEWEST_COLUMNS = 12;
/** Room that a path without its middle folders may leave unused before letters are dropped instead. */
const SPARE_COLUMNS = 8;

/** Width of a label in the monospaced font of the pictures; estimated, because geometry knows no screen. */
export function labelWidth(text: string, fontSize: number): number {
  return displayWidth(displayText(text)) * COLUMN * fontSize;
}

/** The label, shortened in its middle to fit; '' where too little of it would be left. */
export function fitLabel(text: string, width: number, fontSize: number): string {
  const columns = Math.floor(width / (COLUMN * fontSize));
  const label = displayText(text);
  if (displayWidth(label) <= columns) return label;
  if (columns < FEWEST_COLUMNS) return '';
  const path = truncateMiddle(label, columns);
  // Dropping whole folders can make siblings look alike while there is room to tell them apart.
  return columns - displayWidth(path) > SPARE_COLUMNS ? dropLetters(label, columns) : path;
}

function dropLetters(label: string, columns: number): string {
  const letters = Array.from(label);
  let head = Math.ceil(columns / 2);
  let tail = Math.floor(columns / 2);
  while (displayWidth(middleless(letters, head, tail)) > columns) {
    if (tail >= head) tail -= 1;
    else head -= 1;
  }
  return middleless(letters, head, tail);
}

function middleless(letters: readonly string[], head: number, tail: number): string {
  return `${letters.slice(0, head).join('')}…${letters.slice(letters.length - tail).join('')}`;
}
