/** Names looked up before every further one is taken for an element: bounds the searches a hostile file can cause. */
const MOST_NAMES = 200;

const TAG_START = /<(?:>|([A-Za-z_$][\w$.:-]*)(\s*)(extends\b|[,=]|>|))/y;

/**
 * Tells whether the `<` at an offset, where a value is expected, begins a JSX element and not a type parameter list:
 * `<Price>` counts only if `</Price` follows somewhere, `<T,` and `<T extends` never do.
 */
export function createMarkupGuess(text: string, hasMarkup: boolean): (offset: number) => boolean {
  if (!hasMarkup) return () => false;
  const lastClosings = new Map<string, number>();
  return (offset) => {
    TAG_START.lastIndex = offset;
    const match = TAG_START.exec(text);
    if (match === null) return false;
    const [, name = '', , next = ''] = match;
    if (next === '' && name !== '') return true;
    if (next !== '>' && name !== '') return false;
    return closesAfter(name, offset);
  };

  function closesAfter(name: string, offset: number): boolean {
    const known = lastClosings.get(name);
    if (known !== undefined) return known > offset;
    if (lastClosings.size >= MOST_NAMES) return true;
    const last = text.lastIndexOf(`</${name}`);
    lastClosings.set(name, last);
    return last > offset;
  }
}
