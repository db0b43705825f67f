/**
 * The text with Unicode escapes (JLS 3.3) in names written as letters of the same length, because the grammar knows them
 * only in literals: `caf\u00e9` becomes `caf_u00e9`, at the same offsets.
 */
export function withPlainNames(text: string): string {
  if (!text.includes('\\u')) return text;
  return text.replace(LITERAL_OR_ESCAPE, (whole) => (whole.startsWith('\\') ? `_${whole.slice(1)}` : whole));
}

/** Comments and literals come first, so that what is in them is passed over; each alternative ends on its line or at its mark. */
const LITERAL_OR_ESCAPE =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"""(?:[^\\"]|\\[\s\S]|"(?!""))*(?:"""|$)|"(?:[^\\"\n]|\\.)*|'(?:[^\\'\n]|\\.)*|\\u+[\da-fA-F]{4}/g;
