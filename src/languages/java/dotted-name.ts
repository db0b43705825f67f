/** A dotted name as one would write it without type arguments, annotations, comments and blanks: `Map.Entry`. */
export function dottedName(text: string): string {
  if (PLAIN_NAME.test(text)) return text;
  return withoutTypeArguments(text.replace(COMMENT, ' ').replace(ANNOTATION, '')).replace(/\s+/g, '');
}

const PLAIN_NAME = /^[^\s<@/]*$/;
const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*/g;
/** Arguments of an annotation inside a qualified type are dropped as far as they hold no parentheses. */
const ANNOTATION = /@[\p{L}\p{N}_$.]+(?:\s*\([^()]*\))?\s*/gu;

function withoutTypeArguments(text: string): string {
  let kept = '';
  let depth = 0;
  for (const character of text) {
    if (character === '<') depth += 1;
    else if (character === '>') depth -= 1;
    else if (depth === 0) kept += character;
  }
  return kept;
}
