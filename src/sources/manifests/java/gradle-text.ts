/** The script without its comments; what stands in quotes is kept. Every alternative ends at its mark or with the text. */
export function withoutComments(script: string): string {
  return script.replace(QUOTED_OR_COMMENT, (whole) => (whole.startsWith('/') ? ' ' : whole));
}

const QUOTED_OR_COMMENT =
  /"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;

/** Far above any build script that people keep. */
const LONGEST_SCRIPT = 1_000_000;

export function tooLong(script: string): string | null {
  return script.length > LONGEST_SCRIPT ? `is longer than ${LONGEST_SCRIPT} characters` : null;
}

/** The literals of a list of arguments: `'orders', "invoices"` → orders, invoices. One with a substitution is dropped. */
export function literalsOf(list: string): string[] {
  return Array.from(list.matchAll(/(['"])([^'"\n]*)\1/g), ({ 2: value = '' }) => value).filter(
    (value) => !value.includes('$'),
  );
}
