/** `HTTPServer2Url_total` → http, server, url, total. What is `meaningless` in its language says nothing, nor do single letters. */
export function splitIdentifier(identifier: string, meaningless: ReadonlySet<string>): string[] {
  if (meaningless.has(identifier)) return [];
  const parts = identifier.match(ASCII.test(identifier) ? ASCII_PART : ANY_PART) ?? [];
  return parts.filter((part) => part.length > 1).map((part) => part.toLowerCase());
}

const ASCII = /^[\w$\\]*$/;
const ASCII_PART = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;
const ANY_PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|[\p{Lo}\p{Lm}\p{M}]+/gu;
