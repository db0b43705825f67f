import type { Family, FamilyMember } from '../model/family.ts';
import type { FileLayer } from '../model/file-layer.ts';
import { layerFinder } from '../model/intended-components.ts';
import type { FindingDraft } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';
import { familyLimits, memberName, memberPlaces, tellingFamilies } from './family-members.ts';
import { componentOf } from './places.ts';
import { decidedFamily } from './decisions/decided-family.ts';
import { listed } from './wording.ts';

export interface Misplacement {
  readonly layer: FileLayer;
  /** `a user interface component`. */
  readonly noun: string;
  /** What a place of that layer should do instead. */
  readonly advice: string;
}

/** Members of rule families that lie in a layer which should not decide, while another member lies in the domain or the application. */
export function misplacedMembers(structure: Structure, misplacement: Misplacement): FindingDraft[] {
  const layerOf = productionLayers(structure);
  return tellingFamilies(structure, ['rule']).flatMap((family) => {
    const layers = family.members.map(({ file }) => layerOf(file));
    const home = layers.indexOf('domain') >= 0 ? layers.indexOf('domain') : layers.indexOf('application');
    if (home < 0) return [];
    const misplaced = family.members.filter((_, at) => layers[at] === misplacement.layer);
    return misplaced.map((member) =>
      describe({ family, member, home: family.members[home]! }, structure, misplacement),
    );
  });
}

/** Files of a layer, for the count of what was looked at. */
export function filesOfLayer(structure: Structure, layer: FileLayer): number {
  const layerOf = productionLayers(structure);
  return structure.codebase.files.filter((_, file) => layerOf(file) === layer).length;
}

function productionLayers({ codebase, roles }: Structure): (file: number) => FileLayer | null {
  const layerOf = layerFinder(codebase);
  return (file) => (roles[file] === 'production' ? layerOf(file) : null);
}

interface Misplaced {
  readonly family: Family;
  readonly member: FamilyMember;
  readonly home: FamilyMember;
}

function describe({ family, member, home }: Misplaced, structure: Structure, wording: Misplacement): FindingDraft {
  const name = memberName(member, structure);
  const decided = family.drift.filter(({ cells }) => cells[family.members.indexOf(member)]!.value !== null);
  const homePath = structure.codebase.files[home.file]!.path;
  return {
    symbol: family.id,
    content: name,
    title: `${name} decides the ${family.title} in ${wording.noun}`,
    remedy: `${wording.advice} ${memberName(home, structure)} in ${homePath}.`,
    where: memberPlaces(family, member, structure),
    evidence: [
      family.sentence,
      ...(decided.length === 0
        ? []
        : [
            `It holds ${listed(
              decided.map(({ aspect }) => aspect),
              familyLimits.named,
            )} of its own.`,
          ]),
      `The rule has a place in ${homePath}.`,
    ],
    component: componentOf(structure, [member.file]),
    ...decidedFamily(structure, family),
    weight: decided.length,
  };
}
