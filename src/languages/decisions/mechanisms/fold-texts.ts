/**
 * What a literal text says, in one form: `X-Partner-Key`, `x_partner_key` and `xPartnerKey` are `x partner key`. A row of
 * names (`day;number;amount`) is several. Empty for what says nothing, and for prose.
 */
export function foldTexts(text: string, isPattern: boolean): readonly string[] {
  if (text.length < 2 || text.length > LONGEST) return [];
  if (LAYOUT.test(text)) return [];
  if (isPattern || PATTERN.test(text)) return text.length < SHORTEST_PATTERN ? [] : [foldPattern(text)];
  const columns = text.trim().split(/[;|\t]/);
  const parts = columns.length > 2 && columns.every((column) => COLUMN.test(column)) ? columns : [text];
  return parts.flatMap((part) => fold(part) ?? []);
}

/** Sizes, colours and lists of style classes say how something looks. */
const LAYOUT =
  /^#[0-9a-f]{3,8}$|\d(?:px|rem|em|vh|vw|fr|deg|ms)\b|^\d+%$|^(?:rgba?|hsla?|var|calc|url)\(|(?:^|\s)(?:flex|grid|text|bg|px|py|mt|mb|items|rounded|border)-[\w-]/i;
/** Longer texts are prose, queries and pages. */
const LONGEST = 80;
const COLUMN = /^[\p{L}\p{N} _-]{2,30}$/u;
/** Signs that hardly stand in anything but a regular expression. */
const PATTERN = /\\[dswDSWb]|\[\^|\[[a-zA-Z0-9]-[a-zA-Z0-9]|\(\?|\]\{\d/;
const SHORTEST_PATTERN = 8;

function foldPattern(text: string): string {
  return text.replace(/^\^|\$$/g, '').replaceAll('\\\\', '\\');
}

function fold(text: string): string | null {
  const folded = text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (folded.length < 2 || !/\p{L}/u.test(folded) || folded.split(' ').length > MOST_WORDS) return null;
  return folded;
}

const MOST_WORDS = 5;
