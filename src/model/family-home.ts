import type { Family, FamilyMember } from './family.ts';
import type { FamilyHome } from './family-result.ts';
import type { FileLayer } from './file-layer.ts';
import { layerFinder } from './intended-components.ts';
import type { Structure } from './structure.ts';

/**
 * Proposes which member the others should use, while nobody has declared it: of production code the innermost layer, then
 * the most depended on, then the longest. Null without production code, and where all of that is equal.
 */
export function familyHome({ members }: Family, structure: Structure): FamilyHome | null {
  const layerOf = layerFinder(structure.codebase);
  const places = members
    .map((member, index) => standingOf(member, index, { structure, layer: layerOf(member.file) }))
    .filter(({ isProduction }) => isProduction);
  const ranked = places.toSorted(
    (a, b) => b.depth - a.depth || b.fanIn - a.fanIn || b.lines - a.lines || a.index - b.index,
  );
  const [best, second] = ranked;
  if (best === undefined) return null;
  const reasons = reasonsFor(best, second);
  return reasons.length === 0 ? null : { member: best.index, reasons };
}

interface Standing {
  readonly index: number;
  readonly isProduction: boolean;
  readonly layer: FileLayer | null;
  /** The nearer to the domain, the larger. */
  readonly depth: number;
  readonly fanIn: number;
  readonly lines: number;
}

const DEPTHS: Readonly<Record<FileLayer, number>> = {
  domain: 5,
  application: 4,
  infrastructure: 2,
  controller: 1,
  ui: 0,
};
const UNKNOWN_DEPTH = 3;

interface Surroundings {
  readonly structure: Structure;
  readonly layer: FileLayer | null;
}

function standingOf(
  { file, startLine, endLine }: FamilyMember,
  index: number,
  { structure, layer }: Surroundings,
): Standing {
  return {
    index,
    isProduction: structure.roles[file] === 'production',
    layer,
    depth: layer === null ? UNKNOWN_DEPTH : DEPTHS[layer],
    fanIn: structure.fileCoupling[file]?.fanIn ?? 0,
    lines: endLine - startLine + 1,
  };
}

/** Only what it was chosen by: a reader can then see how much the proposal rests on. */
function reasonsFor(best: Standing, second: Standing | undefined): string[] {
  if (second === undefined) return ['is the only one in production code'];
  const reasons: string[] = [];
  if (best.layer === 'domain' || best.layer === 'application') reasons.push(`lies in the ${best.layer} layer`);
  else if (best.depth > second.depth) reasons.push('lies outside of user interface and controllers');
  if (best.fanIn > second.fanIn) reasons.push(`is imported by ${best.fanIn} ${best.fanIn === 1 ? 'file' : 'files'}`);
  if (reasons.length === 0 && best.lines > second.lines) reasons.push('is the longest');
  return reasons;
}
