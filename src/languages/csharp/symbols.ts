import type { DeclarationFact, ReferenceFact, SymbolFacts } from '../../model/facts.ts';
import { lineAt } from '../text/text-survey.ts';

interface DraftDeclaration {
  readonly name: string;
  readonly line: number;
  isPublic: boolean;
  /** `file class`: nobody else can name it. */
  isFileLocal: boolean;
}

interface Mention {
  readonly offset: number;
  count: number;
}

/** Collects what a file declares and mentions. */
export class SymbolCollector {
  readonly #lineStarts: readonly number[];
  readonly #namespaces = new Set<string>();
  readonly #declarations: DraftDeclaration[] = [];
  /** Names where only a type can stand. */
  readonly #types = new Map<string, Mention>();
  /** Names where a type can stand or a value: nothing but a type if the file declares no such value. */
  readonly #heads = new Map<string, Mention>();
  readonly #values = new Set<string>();
  readonly #typeParameters = new Set<string>();

  constructor(lineStarts: readonly number[]) {
    this.#lineStarts = lineStarts;
  }

  addNamespace(name: string): void {
    this.#namespaces.add(name);
  }

  addDeclaration(name: string, offset: number): DraftDeclaration {
    const draft = { name, line: lineAt(this.#lineStarts, offset), isPublic: false, isFileLocal: false };
    this.#declarations.push(draft);
    return draft;
  }

  addType(name: string, offset: number): void {
    mention(this.#types, name, { offset, count: 1 });
  }

  addHead(name: string, offset: number): void {
    mention(this.#heads, name, { offset, count: 1 });
  }

  addValue(name: string): void {
    this.#values.add(name);
  }

  addTypeParameter(name: string): void {
    this.#typeParameters.add(name);
  }

  /** In order of first mention. */
  facts(): SymbolFacts {
    for (const [name, { offset, count }] of this.#heads) {
      const first = firstOf(name);
      if (!this.#values.has(first)) mention(this.#types, name, { offset, count });
    }
    const references: ReferenceFact[] = [...this.#types]
      .filter(([name]) => !this.#typeParameters.has(firstOf(name)) && !PSEUDO_TYPES.has(name))
      .toSorted(([, a], [, b]) => a.offset - b.offset)
      .map(([name, { offset, count }]) => ({ name, line: lineAt(this.#lineStarts, offset), count }));
    const declarations: DeclarationFact[] = this.#declarations
      .filter(({ isFileLocal }) => !isFileLocal)
      .map(({ name, line, isPublic }) => ({ name, kind: 'type', isPublic, line }));
    return { namespaces: [...this.#namespaces], declarations, references };
  }
}

/** Words that stand where types stand and that the grammar reads as names. */
const PSEUDO_TYPES: ReadonlySet<string> = new Set(
  'dynamic var nint nuint notnull unmanaged managed record _ __arglist allows scoped field'.split(' '),
);

function firstOf(name: string): string {
  const dot = name.indexOf('.');
  return dot < 0 ? name : name.slice(0, dot);
}

function mention(mentions: Map<string, Mention>, name: string, { offset, count }: Mention): void {
  const known = mentions.get(name);
  if (known === undefined || offset < known.offset) mentions.set(name, { offset, count: count + (known?.count ?? 0) });
  else known.count += count;
}
