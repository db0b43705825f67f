import { modelSnapshot } from '../../src/gate/model-snapshot.ts';

export interface FoundWire {
  readonly kind: string;
  /** `path:line` */
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly confidence: number;
}

/** Wires and unmatched calls of a folder, as the product finds them. */
export async function findWires(root: string): Promise<FoundWire[]> {
  const { structure } = await modelSnapshot({
    path: root,
    at: { kind: 'worktree' },
    wanted: new Set(['links', 'wires']),
    cache: null,
    share: null,
    clock: () => 0,
    onProgress: () => undefined,
  });
  const { files, wires, unmatchedCalls } = structure.codebase;
  const pathOf = (node: number): string => files[node]?.path ?? '';
  return [
    ...wires.map(({ kind, from, to, label, fromLine, toLine, confidence }) => ({
      kind,
      from: `${pathOf(from)}:${fromLine}`,
      to: `${pathOf(to)}:${toLine}`,
      label,
      confidence,
    })),
    ...unmatchedCalls.map(({ file, line, label }) => ({
      kind: 'unmatched',
      from: `${pathOf(file)}:${line}`,
      to: '-',
      label,
      confidence: 1,
    })),
  ];
}
