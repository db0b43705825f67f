/** A type under declaration. */
export interface TypeScope {
  /** `Order.Line`: itself after the types around. */
  readonly path: string;
  /** Visible outside its package, and so is every type around. */
  readonly isVisible: boolean;
  /** Declared in a block, or inside a type that is: no other file can name it. */
  readonly isLocal: boolean;
}

interface NewType {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly isVisible: boolean;
  readonly isLocal: boolean;
}

interface OpenScope {
  readonly end: number;
  /** Null for a callable. */
  readonly type: TypeScope | null;
  readonly parameters: string[];
}

/** Far deeper than anybody nests types; bounds the work on what a machine nested to do harm. */
const MOST_SCOPES = 100;

/** Follows a walk in source order and knows which types and type parameters are around. */
export class TypeScopes {
  readonly #open: OpenScope[] = [];
  readonly #localTypes = new Set<string>();

  enterType({ name, start, end, isVisible, isLocal }: NewType): TypeScope {
    this.#settle(start);
    const around = this.#typeAround();
    const scope: TypeScope = {
      path: around === null ? name : `${around.path}.${name}`,
      isVisible: isVisible && around?.isVisible !== false,
      isLocal: isLocal || around?.isLocal === true || this.#open.length > MOST_SCOPES,
    };
    if (scope.isLocal) this.#localTypes.add(name);
    this.#open.push({ end, type: scope, parameters: [] });
    return scope;
  }

  #typeAround(): TypeScope | null {
    const scope = this.#open.length > MOST_SCOPES ? undefined : this.#open.findLast(({ type }) => type !== null);
    return scope?.type ?? null;
  }

  enterCallable(start: number, end: number): void {
    this.#settle(start);
    this.#open.push({ end, type: null, parameters: [] });
  }

  addTypeParameter(name: string, at: number): void {
    this.#settle(at);
    this.#open.at(-1)?.parameters.push(name);
  }

  isTypeParameter(name: string, at: number): boolean {
    this.#settle(at);
    const outermost = Math.max(0, this.#open.length - MOST_SCOPES);
    for (let index = this.#open.length - 1; index >= outermost; index -= 1) {
      const parameters = this.#open[index]?.parameters;
      if (parameters !== undefined && parameters.length > 0 && parameters.includes(name)) return true;
    }
    return false;
  }

  isLocal(name: string): boolean {
    return this.#localTypes.has(name);
  }

  #settle(offset: number): void {
    while ((this.#open.at(-1)?.end ?? Infinity) <= offset) this.#open.pop();
  }
}
