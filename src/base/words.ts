/** `HTTPServer2Url_total` gives http, server, url, total; single letters and digits say nothing. */
export function splitName(name: string): string[] {
  const parts = name.match(PART) ?? [];
  return parts.filter((part) => part.length > 1).map((part) => part.toLowerCase());
}

const PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|[\p{Lo}\p{Lm}\p{M}]+/gu;

/**
 * Takes off what English adds to a noun or verb for number and form. Light on purpose: two words that differ in
 * meaning must not meet, so nothing is taken that could be part of the stem.
 */
export function stemWord(word: string): string {
  const base = singular(word);
  if (base.length > 5 && base.endsWith('ied')) return `${base.slice(0, -3)}y`;
  if (base.length > 6 && base.endsWith('ing')) return base.slice(0, -3);
  if (base.length > 5 && base.endsWith('ed')) return base.slice(0, -2);
  return base;
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}
