/**
 * Tells from the text alone whether there can be a decorator behind an offset: an `@` that neither a tag of a JSDoc comment
 * nor the beginning or middle of a quoted name is.
 */
export function mayHoldDecorators(text: string, from: number): boolean {
  for (let at = text.indexOf('@', from); at >= 0; at = text.indexOf('@', at + 1)) {
    if (!/(?:\*[ \t]*|[\w'"`/])$/.test(text.slice(Math.max(0, at - LONGEST_INDENT), at))) return true;
  }
  return false;
}

/** Further from its asterisk no tag stands. */
const LONGEST_INDENT = 10;
