/** One heading with the lines below it, up to the next of any level. */
export interface RecordSection {
  readonly level: number;
  readonly heading: string;
  /** 1-based line of the heading; of the first line where there is no heading. */
  readonly line: number;
  /** With their 1-based lines; code blocks and comments left out. */
  readonly body: readonly RecordLine[];
}

export interface RecordLine {
  readonly text: string;
  readonly line: number;
}

/** Divides Markdown at its headings; what stands before the first is a section of level 0. `first` is the index to start from. */
export function outlineRecord(lines: readonly string[], first: number): RecordSection[] {
  const sections: { level: number; heading: string; line: number; body: RecordLine[] }[] = [
    { level: 0, heading: '', line: first + 1, body: [] },
  ];
  for (const { text, line } of visibleLines(lines, first)) {
    const body = sections.at(-1)!.body;
    const heading = HEADING.exec(text);
    const underlined = /^(?:=+|-{3,})\s*$/.test(text) && body.at(-1)?.line === line - 1 ? body.at(-1) : undefined;
    if (heading !== null) {
      sections.push({ level: heading[1]!.length, heading: heading[2]!.trim(), line, body: [] });
    } else if (underlined !== undefined && underlined.text.trim() !== '' && !/^\s*[-*+|>]/.test(underlined.text)) {
      body.pop();
      sections.push({
        level: text.startsWith('=') ? 1 : 2,
        heading: underlined.text.trim(),
        line: underlined.line,
        body: [],
      });
    } else body.push({ text, line });
  }
  return sections;
}

const HEADING = /^ {0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/;

function* visibleLines(lines: readonly string[], first: number): Generator<RecordLine> {
  let fence: string | null = null;
  let isComment = false;
  for (let at = first; at < lines.length; at += 1) {
    const text = lines[at]!;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
      continue;
    }
    if (isComment || text.trimStart().startsWith('<!--')) {
      isComment = !text.includes('-->');
      continue;
    }
    if (mark === undefined) yield { text, line: at + 1 };
    else fence = mark;
  }
}
