import type { FitnessFunction, LayersFunction, Part } from './fitness-function.ts';
import { edgesOf } from './graph.ts';
import { heldFiles, NO_PART, partOfFiles } from './held-files.ts';
import { heldFunctions } from './held-functions.ts';
import { settingsLayers } from './settings-layers.ts';
import type { Structure } from './structure.ts';

/** Groups of files against what binding decisions say of imports between them. */
export interface RuledOut {
  /** False where no binding decision speaks of imports. */
  readonly isSpoken: boolean;
  /** Whether any import from the first group to the second would break a decision. */
  isRuledOut(from: number, to: number): boolean;
  /** Imports from the first group to the second, or inside of one, that break a decision. */
  broken(from: number, to: number): number;
}

/** `groupOf` is parallel to `codebase.files`; -1 is a file of no group. */
export function ruledOut(structure: Structure, groupOf: Int32Array): RuledOut {
  const divisions = divisionsOf(structure);
  const groups = divisions.map((division) => partOfGroups(division, groupOf));
  const broken = brokenImports(structure, divisions, groupOf);
  return {
    isSpoken: divisions.length > 0,
    isRuledOut: (from, to) =>
      from !== to &&
      divisions.some(({ forbids }, at) => {
        const [own, other] = [groups[at]!.get(from) ?? NO_PART, groups[at]!.get(to) ?? NO_PART];
        return own !== NO_PART && other !== NO_PART && forbids(own, other);
      }),
    broken: (from, to) => broken.get(`${from} ${to}`) ?? 0,
  };
}

/** A function in the one form that all on imports have: files in numbered parts, and pairs of parts that it rules out. */
interface Division {
  readonly partOf: Int32Array;
  /** 1 for each file that it holds. */
  readonly held: Uint8Array;
  readonly countsTypes: boolean;
  readonly forbids: (from: number, to: number) => boolean;
}

function divisionsOf(structure: Structure): Division[] {
  const held = heldFunctions(structure, ['layers', 'forbid', 'allow-only', 'independent']);
  const binding = [...held, ...settingsLayers(structure)].filter(({ isBinding }) => isBinding);
  const count = structure.codebase.files.length;
  return binding.map(({ given }) => ({
    ...divide(given, count),
    held: heldFiles(structure, given),
    countsTypes: given.countsTypes,
  }));
}

type OnImports = FitnessFunction & { readonly kind: 'layers' | 'forbid' | 'allow-only' | 'independent' };

function divide(given: OnImports, count: number): Pick<Division, 'partOf' | 'forbids'> {
  if (given.kind === 'layers') return divideLayers(given, count);
  if (given.kind === 'independent') {
    return { partOf: partOfFiles(given.groups, count), forbids: (from, to) => from !== to };
  }
  const isAllowed = given.kind === 'allow-only';
  const partOf = new Int32Array(count).fill(isAllowed ? OTHER : NO_PART);
  const [first, second] = isAllowed ? [TO, FROM] : [FROM, TO];
  fill(partOf, first === TO ? given.to : given.from, first);
  fill(partOf, second === TO ? given.to : given.from, second);
  return { partOf, forbids: (from, to) => from === FROM && to === (isAllowed ? OTHER : TO) };
}

const FROM = 0;
const TO = 1;
const OTHER = 2;

/** What is filled later wins: a file of both ends of `forbid` cannot leave itself, one of `allow-only` is its own. */
function fill(partOf: Int32Array, parts: readonly Part[], number: number): void {
  for (const { files } of parts) for (const file of files) partOf[file] = number;
}

function divideLayers({ floors, isClosed, areRoomsBlind }: LayersFunction<Part>, count: number) {
  const rooms = floors.flatMap((parts, floor) => parts.map((part) => ({ part, floor })));
  const partOf = partOfFiles(
    rooms.map(({ part }) => part),
    count,
  );
  const forbids = (from: number, to: number): boolean => {
    const down = rooms[to]!.floor - rooms[from]!.floor;
    if (from === to) return false;
    if (down === 0) return areRoomsBlind;
    return down < 0 || (isClosed && down > 1);
  };
  return { partOf, forbids };
}

/** The part of each group whose held files all lie in one. */
function partOfGroups({ partOf, held }: Division, groupOf: Int32Array): Map<number, number> {
  const parts = new Map<number, number>();
  for (const [file, group] of groupOf.entries()) {
    if (group < 0 || held[file] === 0) continue;
    const part = partOf[file]!;
    if ((parts.get(group) ?? part) === part) parts.set(group, part);
    else parts.set(group, NO_PART);
  }
  return parts;
}

function brokenImports({ codebase }: Structure, divisions: readonly Division[], groupOf: Int32Array) {
  const broken = new Map<string, number>();
  for (const { from, to, isTypeOnly } of edgesOf(codebase.graph)) {
    const isBroken = divisions.some(({ partOf, held, countsTypes, forbids }) => {
      if (held[from] === 0 || (isTypeOnly && !countsTypes)) return false;
      const [own, other] = [partOf[from]!, partOf[to]!];
      return own !== NO_PART && other !== NO_PART && forbids(own, other);
    });
    if (!isBroken) continue;
    const key = `${groupOf[from]} ${groupOf[to]}`;
    broken.set(key, (broken.get(key) ?? 0) + 1);
  }
  return broken;
}
