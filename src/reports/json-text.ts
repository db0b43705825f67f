/**
 * JSON laid out one list element a line: as small as compact JSON but for line breaks, and still good to read, search and
 * compare. `levels` is how many levels of containers are broken into lines. Ends in a line break.
 */
export function jsonText(document: object, levels = 2): string {
  return `${safeInTerminals(layOut(document, '', levels))}\n`;
}

function layOut(value: unknown, indent: string, levels: number): string {
  if (levels === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return lines(
      value.map((item) => layOut(item, inner, levels - 1)),
      indent,
      '[]',
    );
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return lines(
    members.map(([key, member]) => `${JSON.stringify(key)}: ${layOut(member, inner, levels - 1)}`),
    indent,
    '{}',
  );
}

function lines(items: readonly string[], indent: string, brackets: '[]' | '{}'): string {
  if (items.length === 0) return brackets;
  return `${brackets[0]}\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}${brackets[1]}`;
}

/** `JSON.stringify` leaves C1 controls, bidi marks and invisible characters as they are; escaped they mean the same and do no harm. */
function safeInTerminals(json: string): string {
  return json
    .replace(/[\p{Cf}\p{Zl}\p{Zp}\u007F-\u009F]/gu, (character) => {
      const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
      return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
    })
    .replaceAll('##[', '#\\u0023[');
}
