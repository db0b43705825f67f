/** One path that a `use` opens. */
export interface UsePath {
  /** `crate::pricing::Tier`, without alias; for a glob what stands before its `*`. */
  readonly path: string;
  readonly isGlob: boolean;
}

/** The paths of a `use` declaration: `use shop::{orders, pricing::{Tier as T, *}};` has three. */
export function readUsePaths(declaration: string): UsePath[] {
  const text = declaration.replace(/^[\s\S]*?\buse\s+/, '').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '');
  const reader = new UseReader();
  for (const [token] of text.matchAll(/\bas\s+\w+|::|[{},;*]|[\w#]+/g)) reader.meet(token);
  return reader.paths;
}

/** Deeper braces are no code that anyone wrote. */
const MOST_LEVELS = 100;

class UseReader {
  readonly paths: UsePath[] = [];
  readonly #prefixes: string[] = [''];
  #current = '';

  meet(token: string): void {
    if (token === '{') {
      this.#prefixes.push(this.#prefixes.length < MOST_LEVELS ? this.#current : '');
    } else if (token === '}' || token === ',' || token === ';') {
      this.#end();
      if (token === '}') this.#prefixes.pop();
      this.#current = token === '}' ? '' : (this.#prefixes.at(-1) ?? '');
    } else if (!/^as\s/.test(token)) {
      this.#current += token;
    }
  }

  #end(): void {
    const isGlob = this.#current.endsWith('*');
    const path = this.#current
      .replace(/^::/, '')
      .replace(/(?:::)?\*$/, '')
      .replace(/::self$/, '');
    if (path !== '' && !path.endsWith('::')) this.paths.push({ path, isGlob });
  }
}
