import type { ProductEdges } from './product-edges.ts';

/** An edge that only one side has. */
export interface Difference {
  readonly side: 'missing' | 'extra';
  readonly from: string;
  readonly to: string;
  readonly specifiers: readonly string[];
  readonly category: string;
}

/** Category of differences that are no fault of either side. */
export const IMPLEMENTATION = 'same import: the product names the implementation, the compiler its declaration';

interface Sides {
  /** Edge → specifiers behind it, by the compiler. */
  readonly reference: ReadonlyMap<string, readonly string[]>;
  /** Edge → specifiers behind it, by the product. */
  readonly ours: ReadonlyMap<string, readonly string[]>;
  /** What the compiler makes of one specifier of one file. */
  readonly referenceTarget: (path: string, specifier: string) => string | null | undefined;
}

/** Every edge that only one side has, with the reason as far as it can be told by machine. */
export function findDifferences(sides: Sides, product: ProductEdges): readonly Difference[] {
  const missing = [...sides.reference]
    .filter(([edge]) => !sides.ours.has(edge))
    .map(([edge, specifiers]): Difference => {
      const [from = '', to = ''] = edge.split('\t');
      const { target, reason } = product.explain(from, specifiers[0] ?? '');
      return { side: 'missing', from, to, specifiers, category: categoryOf(to, target, reason) };
    });
  const extra = [...sides.ours]
    .filter(([edge]) => !sides.reference.has(edge))
    .map(([edge, specifiers]): Difference => {
      const [from = '', to = ''] = edge.split('\t');
      const target = sides.referenceTarget(from, specifiers[0] ?? '');
      const reason = target === undefined ? 'the compiler sees no such import' : 'the compiler resolves it to nothing';
      return { side: 'extra', from, to, specifiers, category: categoryOf(target ?? null, to, reason) };
    });
  return [...missing, ...extra];
}

function categoryOf(reference: string | null, ours: string | null, reason: string): string {
  if (reference === null || ours === null) return reason;
  const isPair = isDeclaration(reference) && !isDeclaration(ours);
  return isPair ? IMPLEMENTATION : `the compiler names ${reference}, the product ${ours}`;
}

function isDeclaration(path: string): boolean {
  return /\.d\.[cm]?ts$/.test(path);
}
