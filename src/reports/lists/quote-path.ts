/**
 * A path as git prints it with core.quotePath=false: as it is, unless a quote, a backslash or a control character is in
 * it; then in double quotes with C escapes. Characters that hide or turn the text, and what CI runners obey, are escaped
 * like control characters, by the octal values of their UTF-8 bytes, so that `git` and `printf %b` can undo all of it.
 */
export function quotePath(path: string): string {
  const wellFormed = path.toWellFormed();
  if (!needsQuotes.test(wellFormed)) return wellFormed;
  const escaped = wellFormed.replace(escapable, (character) => named.get(character) ?? octal(character));
  return `"${escaped.replaceAll('##[', String.raw`\043#[`)}"`;
}

const needsQuotes = /["\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^\s*::|##\[/u;
const escapable = /["\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const named: ReadonlyMap<string, string> = new Map([
  ['"', String.raw`\"`],
  ['\\', String.raw`\\`],
  ['\u0007', String.raw`\a`],
  ['\b', String.raw`\b`],
  ['\t', String.raw`\t`],
  ['\n', String.raw`\n`],
  ['\v', String.raw`\v`],
  ['\f', String.raw`\f`],
  ['\r', String.raw`\r`],
]);

function octal(character: string): string {
  const bytes = new TextEncoder().encode(character);
  return Array.from(bytes, (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
