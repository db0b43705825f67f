/** What names stand in. */
export interface Scope {
  /** Depth of its node: what is deeper stands in it. */
  readonly depth: number;
  readonly namespace: string;
  /** Enclosing types as other files name them, with arity. */
  readonly typePath: string;
  /** Enclosing types and callables as people name them. */
  readonly unitPath: string;
  /** True while everything around is public. */
  isPublic: boolean;
}

const OUTERMOST: Scope = { depth: -1, namespace: '', typePath: '', unitPath: '', isPublic: true };

/** The scopes around the place of a walk. */
export class Scopes {
  readonly #open: Scope[] = [];
  /** Depth of the innermost scope. */
  depth = -1;

  current(): Scope {
    return this.#open.at(-1) ?? OUTERMOST;
  }

  enter(depth: number, change: Partial<Omit<Scope, 'depth'>>): Scope {
    const scope = { ...this.current(), ...change, depth };
    this.#open.push(scope);
    this.depth = depth;
    return scope;
  }

  /** Leaves the scopes that do not reach to a node of this depth. */
  close(depth: number): void {
    while (this.current().depth >= depth) this.#open.pop();
    this.depth = this.current().depth;
  }
}

export function joinNames(qualifier: string, name: string): string {
  if (qualifier === '') return name;
  return name === '' ? qualifier : `${qualifier}.${name}`;
}
