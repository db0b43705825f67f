import { displayWidth, truncateEnd } from '../base/display-width.ts';

/** Words wrapped into lines of so many columns; a word that is longer than a line is cut, a percent sign stays with its number. */
export function wrapWords(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(/ (?!%)/)) {
    const wordWidth = displayWidth(word);
    if (width > 0 && width + 1 + wordWidth > columns) {
      lines.push(line);
      line = '';
      width = 0;
    }
    line = width === 0 ? truncateEnd(word, columns) : `${line} ${word}`;
    width = displayWidth(line);
  }
  return [...lines, line];
}
