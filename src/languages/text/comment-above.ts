const LONGEST_COMMENT_LINES = 40;

/** The text of the comment right above a line, without comment signs and markup; annotations may stand between. */
export function commentAbove(text: string, lineStarts: readonly number[], line: number): string {
  const found: string[] = [];
  for (let above = line - 1; above > 0 && line - above <= LONGEST_COMMENT_LINES; above -= 1) {
    const written = text.slice(lineStarts[above - 1] ?? 0, lineStarts[above] ?? text.length).trim();
    if (ANNOTATION.test(written)) continue;
    if (!COMMENT.test(written)) break;
    found.unshift(written.replace(SIGNS, '').replace(MARKUP, ' ').trim());
    if (written.startsWith('/*')) break;
  }
  return found.join(' ').trim();
}

const ANNOTATION = /^(?:@[\w.]+|\[\w[^\]]*\]$)/;
const COMMENT = /^(?:\/\/|\/\*|\*|#(?!\[|region|endregion|if|else|endif|pragma)|--)/;
const SIGNS = /^(?:\/\/+!?|\/\*+|\*+\/|\*+|#+|--+)|\*+\/$/g;
const MARKUP = /<\/?[a-zA-Z][^>]*>|\*\/$/g;
