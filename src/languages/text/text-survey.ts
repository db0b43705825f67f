/** Where the lines of a text begin, and how long the longest is. */
export interface TextSurvey {
  /** Offset of the first character of each line; line 1 first. */
  readonly lineStarts: readonly number[];
  readonly longestLine: number;
}

/**
 * Lines end at `\n`, as git and every editor's line number have it for both LF and CRLF files; U+2028 ends none.
 * `indexOf` runs natively and takes a quarter of the time of a loop over the characters.
 */
export function surveyText(text: string): TextSurvey {
  const lineStarts = [0];
  let lineStart = 0;
  let longestLine = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', lineStart)) {
    if (end - lineStart > longestLine) longestLine = end - lineStart;
    lineStart = end + 1;
    lineStarts.push(lineStart);
  }
  return { lineStarts, longestLine: Math.max(longestLine, text.length - lineStart) };
}

/** 1-based line of an offset. */
export function lineAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** A final line break ends the last line, it does not begin another. */
export function countLines(text: string, lineStarts: readonly number[]): number {
  if (text === '') return 0;
  return text.endsWith('\n') ? lineStarts.length - 1 : lineStarts.length;
}
