import type { DriftRow } from '../../model/family.ts';
import { driftRows } from '../drift-rows.ts';
import { type Candidate, listCandidates } from '../rule-candidates.ts';
import type { RuleSource } from '../rule-source.ts';
import type { SourceOf } from './mark-rows.ts';
import type { Mechanism } from './mechanism.ts';

/** What the members decide beside what they do: leeways, limits and bounds, as rows of a rule family. */
export function ruleRows(members: readonly Mechanism[], sourceOf: SourceOf): readonly DriftRow[] {
  const candidates = members.map((member) => candidateOf(member, sourceOf));
  const deciding = candidates.filter(({ cells }) => cells.length > 0).length;
  return deciding < 2 ? [] : driftRows(candidates).rows;
}

function candidateOf({ source, fact }: Mechanism, sourceOf: SourceOf): Candidate {
  const around = source.dependencies.flatMap((file) => sourceOf(file) ?? []);
  const own = listCandidates([onlyUnit(source, fact), ...around]).find(
    (candidate) => candidate.source.file === source.file,
  );
  return own === undefined ? emptyCandidate(source, fact) : { ...own, source };
}

/** The unit alone with what its file declares: nothing else of the file can be the candidate. */
function onlyUnit(source: RuleSource, { name, startLine, callees }: Mechanism['fact']): RuleSource {
  const units = source.decisions.units.filter(
    (unit) => (unit.name === name && unit.startLine === startLine) || callees.includes(unit.name),
  );
  const ordered = [...units.filter((unit) => unit.name === name), ...units.filter((unit) => unit.name !== name)];
  const isOwn = ordered[0]?.name === name;
  return { ...source, decisions: { ...source.decisions, units: isOwn ? ordered : [] } };
}

function emptyCandidate(source: RuleSource, { name, startLine, endLine, callees }: Mechanism['fact']): Candidate {
  return {
    source,
    symbol: name,
    startLine,
    endLine,
    kind: 'function',
    cells: [],
    gates: [],
    spelling: new Map(),
    words: new Map(),
    spoken: new Map(),
    calls: [],
    inlined: callees,
    isUnderstood: false,
  };
}
