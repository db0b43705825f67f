/** One line of a go.mod or go.work, or of a block in it. */
export interface Directive {
  readonly verb: string;
  readonly words: readonly string[];
  /** What stands behind `//` on the line. */
  readonly comment: string;
}

export interface Directives {
  readonly directives: readonly Directive[];
  readonly problems: readonly string[];
}

/** The lexical form that both files share (https://go.dev/ref/mod#go-mod-file-lexical). */
export function readDirectives(text: string): Directives {
  const directives: Directive[] = [];
  let block: string | null = null;
  for (const line of text.split(/\r?\n/)) {
    const { words, comment } = readLine(line);
    const [first, second] = words;
    if (first === undefined) continue;
    if (first === ')') block = null;
    else if (block !== null) directives.push({ verb: block, words, comment });
    else if (second === '(') block = first;
    else directives.push({ verb: first, words: words.slice(1), comment });
  }
  return {
    directives,
    problems: block === null ? [] : [`the block of ${JSON.stringify(block.slice(0, 40))} is not closed`],
  };
}

function readLine(line: string): { readonly words: string[]; readonly comment: string } {
  const words: string[] = [];
  let comment = '';
  for (const [word] of line.matchAll(WORD)) {
    if (word.startsWith('//')) comment = word.slice(2).trim();
    else words.push(/^["`]/.test(word) ? word.slice(1, -1) : word);
  }
  return { words, comment };
}

/** A comment, a quoted word, a bracket, or whatever stands between spaces. */
const WORD = /\/\/.*|"[^"]*"|`[^`]*`|[()]|(?:(?!\/\/)[^\s()"`])+/g;
