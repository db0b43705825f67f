import { decodeText } from '../base/decode-text.ts';
import { stemWord } from '../base/words.ts';
import { createNormaliser } from '../families/synonyms.ts';
import { edgesOf, type DependencyEdge } from '../model/graph.ts';
import { hasDependencies } from '../model/known-languages.ts';
import { CODE_OWNERS, type OwnerRule, proposeOwner, readCodeOwners } from '../proposal/code-owners.ts';
import { nameLayers } from '../proposal/name-layers.ts';
import { globsOf, nameParts } from '../proposal/name-parts.ts';
import { proposeContexts } from '../proposal/propose-contexts.ts';
import { proposeDecisions } from '../proposal/propose-decisions.ts';
import { proposeLayers } from '../proposal/propose-layers.ts';
import { proposeParts } from '../proposal/propose-parts.ts';
import { proposeTerms } from '../proposal/propose-terms.ts';
import { claimFiles } from '../settings/claim-files.ts';
import { openSource } from '../sources/open-source.ts';
import type { IntendedComponent } from '../model/intent.ts';
import type { MovedPart, Proposal, ProposalChange, ProposedBreach, ProposedComponent } from '../model/proposal.ts';
import type { Structure } from '../model/structure.ts';
import type { Part } from '../proposal/part.ts';
import type { ModelledSnapshot, SnapshotRequest } from './model-snapshot.ts';

/** What a team could write down, from a model in which nothing is declared yet. */
export async function proposeIntent(request: SnapshotRequest, modelled: ModelledSnapshot): Promise<Proposal> {
  const { structure } = modelled;
  const drawn = drawComponents(structure, await readOwners(request));
  const { components } = drawn;
  const componentOf = claimsOf(structure, components);
  const floors = proposeLayers({ edges: heldEdges(structure), componentOf, componentCount: components.length });
  const layers = nameLayers(floors);
  const placed = components.map((component, at) => ({ ...component, layer: layers[floors[at]!] ?? null }));
  const { breaches, importCount } = breachesOf(structure, { componentOf, components: placed, layers });
  const apart = placed.filter(({ layer }, at) => layer !== null && layer === layers[0] && drawn.isPackage[at]!);
  const isCode = productionCode(structure);
  return {
    components: placed,
    layers,
    breaches,
    importCount,
    fileCount: isCode.filter(Boolean).length,
    terms: proposeTerms({
      names: placed.map(({ name }) => name),
      componentOf: componentOf.map((component, file) => (isCode[file] ? component : -1)),
      words: modelled.words ?? [],
      stem: stemWord,
      concept: createNormaliser(),
    }),
    decisions: proposeDecisions({
      components: placed,
      layers,
      breachCount: breaches.length,
      importCount,
      apart: unlinked(structure, { componentOf, placed, apart }),
    }),
  };
}

/** What the team wrote, held against a proposal of today. */
export function proposalChange(
  { structure }: ModelledSnapshot,
  written: { readonly components: readonly IntendedComponent[]; readonly layers: readonly { readonly name: string }[] },
  proposal: Proposal,
): ProposalChange {
  const componentOf = claimsOf(structure, written.components);
  const isCode = productionCode(structure);
  const unclaimed = new Map<number, number>();
  for (const [file, component] of claimsOf(structure, proposal.components).entries()) {
    if (component < 0 || !isCode[file] || componentOf[file]! >= 0) continue;
    unclaimed.set(component, (unclaimed.get(component) ?? 0) + 1);
  }
  const moved = [...unclaimed].map(([at, unclaimedCount]): MovedPart => {
    return { component: proposal.components[at]!, unclaimedCount };
  });
  const layers = written.layers.map(({ name }) => name);
  return {
    declared: written.components,
    moved: moved.toSorted((a, b) => b.unclaimedCount - a.unclaimedCount),
    breaches: breachesOf(structure, { componentOf, components: written.components, layers }).breaches,
  };
}

interface Drawn {
  readonly components: readonly ProposedComponent[];
  readonly isPackage: readonly boolean[];
}

function drawComponents(structure: Structure, owners: readonly OwnerRule[]): Drawn {
  const { files, projects } = structure.codebase;
  const paths = files.map(({ path }) => path);
  const parts = proposeParts(structure);
  const names = nameParts(parts, projects);
  const globs = parts.map((part) => globsOf(part, paths));
  const contexts = proposeContexts(parts.map((_, at) => ({ name: names[at]!, paths: globs[at]! })));
  const components = parts.map((part, at): ProposedComponent => {
    const own = part.files.map((file) => paths[file]!);
    return {
      name: names[at]!,
      paths: globs[at]!,
      fileCount: own.length,
      reason: reasonOf(part),
      layer: null,
      context: contexts[at]!,
      owner: proposeOwner(owners, own),
    };
  });
  return { components, isPackage: parts.map(({ packageName }) => packageName !== null) };
}

function reasonOf({ packageName, files, joined, isEntry }: Part): string {
  const count = `${files.length} ${files.length === 1 ? 'file' : 'files'}`;
  if (isEntry) return `imported by nobody, ${count}`;
  if (joined > 1) return `${joined} parts beside one another, ${count}`;
  return packageName === null ? `folder, ${count}` : `package ${packageName}, ${count}`;
}

/** For each file the component whose glob claims it most closely, or -1. */
function claimsOf(
  { codebase }: Structure,
  components: readonly { readonly name: string; readonly paths: readonly string[] }[],
): Int32Array {
  const at = { path: '', line: 1 };
  const claims = components.map(({ name, paths }) => ({ name, paths, layer: null, context: null, owner: null, at }));
  return claimFiles(
    claims,
    codebase.files.map(({ path }) => path),
  ).componentOf;
}

function productionCode({ codebase, roles }: Structure): readonly boolean[] {
  return roles.map((role, file) => role === 'production' && hasDependencies(codebase.files[file]!.language));
}

/** The imports that a layer holds: tests, fixtures and examples may cross what code may not. */
function heldEdges({ codebase, roles }: Structure): DependencyEdge[] {
  const isHeld = (file: number): boolean => !['test', 'fixture', 'example'].includes(roles[file]!);
  return [...edgesOf(codebase.graph)].filter(({ from }) => isHeld(from));
}

interface Layered {
  readonly componentOf: Int32Array;
  readonly components: readonly { readonly name: string; readonly layer: string | null }[];
  readonly layers: readonly string[];
}

function breachesOf(
  structure: Structure,
  { componentOf, components, layers }: Layered,
): { breaches: readonly ProposedBreach[]; importCount: number } {
  const floorOf = components.map(({ layer }) => (layer === null ? -1 : layers.indexOf(layer)));
  const { files } = structure.codebase;
  const breaches: ProposedBreach[] = [];
  let importCount = 0;
  for (const { from, to, line, isTypeOnly } of heldEdges(structure)) {
    const [source, target] = [componentOf[from]!, componentOf[to]!];
    const [upper, lower] = [floorOf[source] ?? -1, floorOf[target] ?? -1];
    if (upper < 0 || lower < 0 || upper === lower) continue;
    importCount += 1;
    if (lower > upper) continue;
    const [own, other] = [components[source]!.name, components[target]!.name];
    breaches.push({ path: files[from]!.path, line, from: own, to: other, isTypeOnly });
  }
  return { breaches, importCount };
}

interface Apart {
  readonly componentOf: Int32Array;
  readonly placed: readonly ProposedComponent[];
  readonly apart: readonly ProposedComponent[];
}

/** Those of the top that use none of the others there. */
function unlinked(structure: Structure, { componentOf, placed, apart }: Apart): readonly string[] {
  const names = new Set(apart.map(({ name }) => name));
  const linked = new Set<string>();
  for (const { from, to } of heldEdges(structure)) {
    const [own, other] = [placed[componentOf[from]!]?.name, placed[componentOf[to]!]?.name];
    if (own === undefined || other === undefined || own === other || !names.has(own) || !names.has(other)) continue;
    linked.add(own).add(other);
  }
  return [...names].filter((name) => !linked.has(name));
}

async function readOwners(request: SnapshotRequest): Promise<readonly OwnerRule[]> {
  const source = await openSource({ path: request.path, at: request.at, statCacheFile: null });
  try {
    const file = CODE_OWNERS.flatMap((path) => source.snapshot.files.filter((each) => each.path === path))[0];
    let rules: readonly OwnerRule[] = [];
    await source.reader.read(file === undefined ? [] : [file], (_, content) => {
      const text = 'bytes' in content ? decodeText(content.bytes)?.text : undefined;
      rules = readCodeOwners(text ?? '');
    });
    return rules;
  } finally {
    await source.close();
  }
}
