/**
 * In its lazy mode oxc-parser 0.158 sets aside, for every import statement, room for the names of all of them, in 2 GiB
 * that cannot grow: at 96 bytes a name, 22 million pairs of statement and name end the process.
 */
const MOST_PAIRS = 15_000_000;

/** The densest text of imports so short (`import{a,b,c,d,e,f}from''` again and again) has 17 million pairs. */
const HARMLESS_LENGTH = 60_000;

/** True for a text with so many imports that only the default mode can read it. A name takes two characters at least. */
export function exceedsLazyMode(text: string): boolean {
  if (text.length < HARMLESS_LENGTH) return false;
  const statements = count(text, 'import');
  if ((statements * text.length) / 2 <= MOST_PAIRS) return false;
  return statements * (statements + count(text, ',')) > MOST_PAIRS;
}

function count(text: string, wanted: string): number {
  let found = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) found += 1;
  return found;
}
