import type { ParsedTree } from '../tree-sitter/parsed-tree.ts';
import type { SyntaxCursor } from '../tree-sitter/syntax-cursor.ts';
import { NOTHING, type NodeRoles } from './node-roles.ts';

/** A place of the walk; `cursor` stands at the node. */
export interface Place {
  readonly cursor: SyntaxCursor;
  readonly role: number;
  /** Role of the node straight above. */
  readonly parentRole: number;
}

/** Told about the nodes with a role, in source order, each entered and left once. */
export interface TreeListener {
  enter(place: Place): void;
  leave(role: number): void;
  /** Only in trees with errors: something the grammar missed here. */
  meetMissing(cursor: SyntaxCursor): void;
}

export interface WalkOptions extends NodeRoles {
  /** Leaves out expressions: imports and definitions are never inside one. */
  readonly isStatementsOnly: boolean;
  /** Looks at each node for something missing. */
  readonly hasErrors: boolean;
}

/** Walks without recursion, because a tree may be as deep as its text is long. */
export function walkTree(tree: ParsedTree, listener: TreeListener, options: WalkOptions): void {
  new Walk(tree.walk(), listener, options).run();
}

class Walk implements Place {
  readonly cursor: SyntaxCursor;
  role = NOTHING;
  parentRole = NOTHING;
  readonly #listener: TreeListener;
  readonly #options: WalkOptions;
  /** Roles of the nodes above, the current one included. */
  readonly #roles: number[] = [];

  constructor(cursor: SyntaxCursor, listener: TreeListener, options: WalkOptions) {
    this.cursor = cursor;
    this.#listener = listener;
    this.#options = options;
  }

  run(): void {
    const { cursor } = this;
    do {
      this.#enter();
      if (this.#descends() && cursor.gotoFirstChild()) continue;
      this.#leave();
      while (!cursor.gotoNextSibling()) {
        if (!cursor.gotoParent()) return;
        this.#leave();
      }
    } while (this.#roles.length >= 0);
  }

  #enter(): void {
    const { roles, hasErrors } = this.#options;
    const role = roles[this.cursor.nodeTypeId] ?? NOTHING;
    this.role = role;
    this.parentRole = this.#roles.at(-1) ?? NOTHING;
    this.#roles.push(role);
    if (role !== NOTHING) this.#listener.enter(this);
    if (hasErrors && this.cursor.nodeIsMissing) this.#listener.meetMissing(this.cursor);
  }

  #descends(): boolean {
    const { isStatementsOnly, holdsStatements } = this.#options;
    return !isStatementsOnly || holdsStatements[this.role] === 1;
  }

  #leave(): void {
    const role = this.#roles.pop() ?? NOTHING;
    if (role !== NOTHING) this.#listener.leave(role);
  }
}
